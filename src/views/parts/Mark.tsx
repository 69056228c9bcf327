import type { Status } from '../../domain/status.ts'
import { useWords } from '../../words/useWords.ts'
import styles from './Mark.module.css'

const SIGNS: Readonly<Record<Status, string>> = {
  reported: '',
  zero_reported: '0',
  blank: '□',
  unread: '?',
  not_applicable: '·',
  not_in_format: '╱',
  derived: '†',
  corrected: '‡',
}

/** The mark of a cell's status: a sign to see, a word to hear and to find on hovering. A blank is never a 0. */
export function Mark({ status }: { readonly status: Status }) {
  const { shared } = useWords()
  if (SIGNS[status] === '') return null
  return (
    <span className={styles['mark']} data-status={status} title={shared.statuses[status]}>
      <span aria-hidden="true">{SIGNS[status]}</span>
      <span className="unseen">{shared.statuses[status]}</span>
    </span>
  )
}
