import type { Status } from '../../domain/status.ts'
import { useAllWords } from '../../words/allWords.ts'
import { CheckMark } from '../parts/CheckMark.tsx'
import { Mark } from '../parts/Mark.tsx'
import styles from './methods.module.css'
import { Section } from './Section.tsx'

const SHOWN: readonly Status[] = [
  'zero_reported',
  'blank',
  'unread',
  'not_in_format',
  'not_applicable',
  'derived',
  'corrected',
]

/** What each mark in place of a number, or beside one, means. */
export function MarksSection() {
  const { methods, shared } = useAllWords()
  return (
    <Section id="marks" title={methods.sections.marks}>
      <p>{methods.marks.lead}</p>
      <ul className={styles['marks']}>
        {SHOWN.map(status => (
          <li key={status}>
            <span className={styles['sign']}>
              <Mark status={status} />
            </span>
            {shared.statuses[status]}
          </li>
        ))}
        <li>
          <span className={styles['sign']}>
            <CheckMark reason={methods.marks.failed} whole />
          </span>
          {methods.marks.failed}
        </li>
      </ul>
    </Section>
  )
}
