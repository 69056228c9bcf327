import type { HeldReport } from '../../queries/held.ts'
import { reportDiff } from '../../summaries/reportDiff.ts'
import { useAllWords } from '../../words/allWords.ts'
import styles from './Versions.module.css'

interface VersionsProps {
  /** All versions of the report, the latest last. */
  readonly versions: readonly HeldReport[]
  readonly opened: HeldReport
  readonly beside: HeldReport | null
  readonly onBeside: (id: string) => void
}

/** The versions of a report: where each came from, when, and in how many cells it differs; any can be put beside. */
export function Versions({ versions, opened, beside, onBeside }: VersionsProps) {
  const words = useAllWords()
  const { versions: said } = words.report
  if (versions.length < 2) return null
  return (
    <section className={styles['versions']} aria-label={said.title}>
      <h3>{said.title}</h3>
      <ol>
        {versions.map((each, index) => {
          const differ = reportDiff(each, opened).length
          return (
            <li key={`${each.dataset} ${each.source} ${index}`}>
              <bdi>{each.dataset === 'upload' ? `${words.shared.uploaded}: ${each.source}` : each.source}</bdi>
              {each.published === '' ? null : <span className="muted">{each.published}</span>}
              <span className="muted">{differ === 0 ? said.same : said.differ(differ)}</span>
              {differ === 0 ? null : (
                <button
                  type="button"
                  className="button quiet"
                  aria-pressed={beside === each}
                  onClick={() => onBeside(beside === each ? '' : versionId(index))}
                >
                  {said.beside}
                </button>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** How a version is named where a report is picked to stand beside another: two versions may have the same id. */
export function versionId(index: number): string {
  return `#${index}`
}
