import { useMemo, useState } from 'react'
import type { CheckResult } from '../../domain/checks/check.ts'
import type { HeldReport } from '../../queries/held.ts'
import type { Choice } from '../../summaries/choice.ts'
import { peerBoard, type Outlier } from '../../summaries/peerBoard.ts'
import { useAllWords } from '../../words/allWords.ts'
import { reportName } from '../report/reportName.ts'
import { hrefOf } from '../shell/choiceContext.ts'
import styles from './ChecksPage.module.css'

interface PeerProps {
  readonly reports: readonly HeldReport[]
  readonly results: ReadonlyMap<string, readonly CheckResult[]>
  readonly choice: Choice
}

const STEP = 40

/** Rates that stand far from those of the same year, level and scope. */
export function PeerBoard({ reports, results, choice }: PeerProps) {
  const words = useAllWords()
  const { peers: said } = words.checks
  const board = useMemo(() => peerBoard(reports, results), [reports, results])
  const [shown, setShown] = useState(STEP)
  return (
    <section aria-label={said.title}>
      <h2>{said.title}</h2>
      <p className="muted">{said.lead}</p>
      <p>
        <strong>
          {board.asked === 0 ? said.none : said.summary(board.outliers.length, board.asked, board.reports)}
        </strong>
      </p>
      {board.outliers.length === 0 ? null : (
        <div className="scroll">
          <table className={styles['sums']}>
            <thead>
              <tr>
                <th scope="col">{said.report}</th>
                <th scope="col">{said.indicator}</th>
                {[said.own, said.median, said.count, said.z].map(title => (
                  <th key={title} scope="col" className="number">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {board.outliers.slice(0, shown).map(outlier => (
                <OutlierRow key={`${outlier.report.id} ${outlier.indicator.id}`} outlier={outlier} choice={choice} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {board.outliers.length > shown ? (
        <button type="button" className="button quiet" onClick={() => setShown(shown + 4 * STEP)}>
          {words.checks.list.more}
        </button>
      ) : null}
    </section>
  )
}

function OutlierRow({ outlier, choice }: { readonly outlier: Outlier<HeldReport>; readonly choice: Choice }) {
  const words = useAllWords()
  const { report, indicator, own, median, peers, z } = outlier
  const year = report.year === null ? null : ([report.year, report.year] as const)
  return (
    <tr>
      <th scope="row">
        <a href={hrefOf(choice, { page: 'report', report: report.id, cell: '' })}>
          <bdi>{reportName(report, words)}</bdi>
        </a>
      </th>
      <td>
        <a
          href={hrefOf(choice, {
            page: 'compare',
            indicator: indicator.id,
            years: year,
            scope: report.scope,
            cell: '',
          })}
        >
          {indicator[words.lang]}
        </a>
      </td>
      <td className="number">{words.numbers.percent(own / 100)}</td>
      <td className="number">{words.numbers.percent(median / 100)}</td>
      <td className="number">{words.numbers.exact(peers)}</td>
      <td className="number">{`${z > 0 ? '+' : '−'}${words.numbers.exact(Math.abs(z))}`}</td>
    </tr>
  )
}
