import { useMemo } from 'react'
import { groundLabel } from '../../charts/labels.ts'
import type { Choice } from '../../summaries/choice.ts'
import { findingsOf, type Finding } from '../../summaries/findings.ts'
import type { Overview } from '../../summaries/overview.ts'
import { useWords } from '../../words/useWords.ts'
import type { FirstWords } from '../../words/words.ts'
import { hrefOf } from '../shell/choiceContext.ts'
import styles from './overview.module.css'

/** Sentences computed from the reports of the year; none where nothing stands out. */
export function Findings({ choice, overview }: { readonly choice: Choice; readonly overview: Overview }) {
  const words = useWords()
  const findings = useMemo(() => findingsOf(overview.present), [overview])
  if (findings.length === 0) return null
  return (
    <ul className={styles['findings']} aria-label={words.overview.findings.title}>
      {findings.map(finding => (
        <li key={finding.kind}>
          {/* A space of its own would be laid out twice while the page is arriving, and count as moved. */}
          {`${findingText(finding, words)} `}
          <a href={hrefOf(choice, { page: finding.kind === 'largest' ? 'compare' : 'applications', cell: '' })}>
            {words.overview.findings.see}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The sentence of a finding. */
export function findingText(finding: Finding, words: FirstWords): string {
  const { overview, numbers } = words
  const count = numbers.exact(finding.count)
  const share = numbers.percent(finding.count / finding.whole)
  const { findings } = overview
  switch (finding.kind) {
    case 'ground':
      return findings.ground(groundLabel(finding.row, words), count, share)
    case 'repeated':
      return findings.repeated(count, share)
    case 'largest':
      return findings.largest(finding.organ, count, share)
    case 'persons':
      return findings.persons(count, share)
    default:
      return finding satisfies never
  }
}
