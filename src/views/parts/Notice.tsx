import type { ReactNode } from 'react'
import styles from './Notice.module.css'

interface NoticeProps {
  readonly kind?: 'info' | 'warning' | 'error'
  readonly title?: string
  readonly children: ReactNode
}

/** A remark that must not be overlooked: a coloured edge and a sign; errors are spoken at once. */
export function Notice({ kind = 'info', title, children }: NoticeProps) {
  return (
    <div className={styles['notice']} data-kind={kind} role={kind === 'error' ? 'alert' : 'note'}>
      {title ? <p className={styles['title']}>{title}</p> : null}
      <div className={styles['body']}>{children}</div>
    </div>
  )
}
