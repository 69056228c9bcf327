import type { HeldReport } from '../../queries/held.ts'
import { useAllWords } from '../../words/allWords.ts'
import { factRows } from './factRows.ts'
import { reportName } from './reportName.ts'
import styles from './facts.module.css'

interface FactsProps {
  readonly report: HeldReport
  /** Where it was published, if known. */
  readonly address: string | undefined
}

/** Who, when, under which form, and from where: what is known of a report beside its numbers. */
export function ReportFacts({ report, address }: FactsProps) {
  const words = useAllWords()
  const { facts } = words.report
  return (
    <div>
      <h2 className={styles['name']}>
        <bdi>{reportName(report, words)}</bdi>
      </h2>
      <dl className={styles['facts']}>
        {factRows(report, words).map(([name, value]) => (
          <div key={name} data-wide={value.length > 40 || undefined}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
        <div>
          <dt>{facts.source}</dt>
          <dd>
            <bdi>{report.dataset === 'upload' ? `${words.shared.uploaded}: ${report.source}` : report.source}</bdi>
            {address === undefined ? null : (
              <>
                {' · '}
                <a href={address} rel="noopener noreferrer" target="_blank">
                  {words.report.original}
                </a>
              </>
            )}
          </dd>
        </div>
      </dl>
    </div>
  )
}
