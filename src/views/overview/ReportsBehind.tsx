import { useState } from 'react'
import type { Addable } from '../../summaries/addable.ts'
import type { Choice } from '../../summaries/choice.ts'
import type { Overview } from '../../summaries/overview.ts'
import { useWords } from '../../words/useWords.ts'
import { hrefOf } from '../shell/choiceContext.ts'
import styles from './overview.module.css'

interface ReportsBehindProps {
  readonly choice: Choice
  readonly overview: Overview
  readonly addable: Addable
  readonly total: number
}

const SHOWN = 8

/** Which reports the numbers come from, by year, and which are missing. */
export function ReportsBehind({ choice, overview, addable, total }: ReportsBehindProps) {
  const words = useWords()
  const [all, setAll] = useState(false)
  const { reports } = words.overview
  const others = addable.scopes.filter(({ scope }) => scope !== addable.scope)
  return (
    <section className={styles['section']}>
      <h2>{reports.title}</h2>
      <div className={styles['behind']}>
        <div>
          <h3>{reports.present(overview.year, overview.present.length)}</h3>
          <ul className={styles['list']}>
            {overview.present.slice(0, all ? undefined : SHOWN).map(report => (
              <li key={report.id}>
                <a href={hrefOf(choice, { page: 'report', report: report.id, cell: '' })}>
                  <bdi>{report.organ || words.shared.organUnknown}</bdi>
                </a>
                <span className="muted">
                  {report.published === '' ? reports.publishedUnknown : reports.published(report.published)}
                </span>
              </li>
            ))}
          </ul>
          {overview.present.length > SHOWN && !all ? (
            <button type="button" className="button quiet" onClick={() => setAll(true)}>
              {reports.showAll(overview.present.length)}
            </button>
          ) : null}
        </div>
        <div>
          {overview.missing.length > 0 ? (
            <>
              <h3>{reports.missing(overview.year, overview.missing.length)}</h3>
              <p>
                <bdi>{words.shared.listOf(overview.missing)}</bdi>
              </p>
              <p className="muted small">{reports.missingHint}</p>
            </>
          ) : null}
          <h3>{reports.years}</h3>
          <Years choice={choice} overview={overview} total={total} />
          {others.length > 0 ? (
            <p className="muted small">
              {reports.otherScopes(
                words.shared.listOf(
                  others.map(({ scope, count }) => reports.otherScope(words.shared.scopes[scope], count)),
                ),
              )}
            </p>
          ) : null}
          {addable.nested.length > 0 ? <p className="muted small">{reports.nested(addable.nested.length)}</p> : null}
        </div>
      </div>
    </section>
  )
}

function Years({ choice, overview, total }: Pick<ReportsBehindProps, 'choice' | 'overview' | 'total'>) {
  const words = useWords()
  const most = Math.max(1, ...overview.years.map(each => each.reports))
  return (
    <ol className={styles['years']} aria-label={words.shared.reports(total)}>
      {overview.years.map(({ year, reports }) => (
        <li key={year} aria-current={year === overview.year ? 'true' : undefined}>
          <a href={hrefOf(choice, { years: [year, year] })} title={words.shared.reports(reports)}>
            <svg className={styles['bar']} viewBox="0 0 28 48" aria-hidden="true">
              <rect width="28" y={48 - (reports / most) * 48} height={(reports / most) * 48} />
            </svg>
            <span>{reports}</span>
            <span className="muted">{year}</span>
          </a>
        </li>
      ))}
    </ol>
  )
}
