import type { ReactNode } from 'react'
import { useWords } from '../../words/useWords.ts'
import styles from './Empty.module.css'

/** Nothing to show: says so, says what to do, and may hold the button that does it. */
export function Empty(props: { readonly title?: string; readonly hint?: string; readonly children?: ReactNode }) {
  const { shared } = useWords()
  return (
    <div className={styles['empty']}>
      <p className={styles['title']}>{props.title ?? shared.noData}</p>
      <p>{props.hint ?? shared.noDataHint}</p>
      {props.children}
    </div>
  )
}
