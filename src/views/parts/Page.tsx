import type { ReactNode } from 'react'
import styles from './Page.module.css'

/** The frame of a page: its name, a sentence on what it is for, and what it shows. */
export function Page(props: { readonly title: string; readonly lead?: ReactNode; readonly children?: ReactNode }) {
  return (
    <article className={styles['page']}>
      <header className={styles['head']}>
        <h1>{props.title}</h1>
        {props.lead ? <p className={styles['lead']}>{props.lead}</p> : null}
      </header>
      {props.children}
    </article>
  )
}
