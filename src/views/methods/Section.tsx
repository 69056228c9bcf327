import type { ReactNode } from 'react'
import styles from './methods.module.css'

/** One part of the page, with a heading that the contents can move the focus to. */
export function Section(props: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={`section-${props.id}`} className={styles['section']}>
      <h2 id={`section-${props.id}`} tabIndex={-1}>
        {props.title}
      </h2>
      {props.children}
    </section>
  )
}
