import type { Held, HeldReport } from '../../queries/held.ts'
import { useAllWords } from '../../words/allWords.ts'
import styles from './methods.module.css'

interface SourceListProps {
  readonly reports: readonly HeldReport[]
  readonly addresses: Held['addresses']
}

/** Where each published report was taken from. The addresses are text in the data, shown as links to http(s) only. */
export function SourceList({ reports, addresses }: SourceListProps) {
  const { methods, shared } = useAllWords()
  const known = reports.flatMap(report => {
    const address = addresses.get(report.source)
    return address === undefined ? [] : [{ report, address }]
  })
  if (known.length === 0) return null
  return (
    <details className={styles['fold']}>
      <summary>{methods.data.sources(known.length)}</summary>
      <ul className={styles['sources']}>
        {known.map(({ report, address }) => (
          <li key={report.id}>
            <bdi>{report.organ}</bdi> {shared.year(report.year)}{' '}
            <a href={address} rel="noreferrer noopener">
              {hostOf(address)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

function hostOf(address: string): string {
  return /^https?:\/\/([^/?#]+)/.exec(address)?.[1] ?? address
}
