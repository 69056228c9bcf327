import type { ReactNode } from 'react'
import styles from './ChartSection.module.css'

interface Section {
  readonly title: string
  /** Two charts beside each other where there is room. */
  readonly pairs?: boolean
  readonly children: ReactNode
}

/** Charts that belong together, under their heading. */
export function ChartSection({ title, pairs = false, children }: Section) {
  return (
    <section className={styles['section']}>
      {title === '' ? null : <h2>{title}</h2>}
      <div className={styles['charts']} data-pairs={pairs || undefined}>
        {children}
      </div>
    </section>
  )
}
