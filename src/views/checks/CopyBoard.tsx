import { useMemo, useState } from 'react'
import type { CheckResult } from '../../domain/checks/check.ts'
import { ALIKE } from '../../domain/checks/y-text.ts'
import type { HeldReport } from '../../queries/held.ts'
import { copyBoard, type Copied } from '../../summaries/copyBoard.ts'
import type { Choice } from '../../summaries/choice.ts'
import { useAllWords } from '../../words/allWords.ts'
import { reportName } from '../report/reportName.ts'
import { hrefOf } from '../shell/choiceContext.ts'
import styles from './ChecksPage.module.css'

interface CopyProps {
  readonly reports: readonly HeldReport[]
  readonly results: ReadonlyMap<string, readonly CheckResult[]>
  readonly choice: Choice
}

const STEP = 40
const SECTIONS = [1, 5] as const

/** What of a report is last year's again: numbers of table 2, and the text of sections one and five. */
export function CopyBoard({ reports, results, choice }: CopyProps) {
  const words = useAllWords()
  const { copies: said } = words.checks
  const rows = useMemo(() => copyBoard(reports, results), [reports, results])
  const [shown, setShown] = useState(STEP)
  const doubtful = rows.filter(row => row.doubtful).length
  const withText = rows.filter(({ alike }) => alike.size > 0).length
  // Columns of nothing but dashes say no more than the sentence above them.
  const sections = withText === 0 ? [] : SECTIONS
  return (
    <section aria-label={said.title}>
      <h2>{said.title}</h2>
      <p className="muted">{said.lead}</p>
      <p>
        <strong>{said.summary(doubtful, rows.length)}</strong> {withText === 0 ? said.noText : said.withText(withText)}
      </p>
      {rows.length === 0 ? null : (
        <div className="scroll">
          <table className={styles['sums']}>
            <thead>
              <tr>
                <th scope="col">{said.report}</th>
                <th scope="col" className="number">
                  {said.table}
                </th>
                {sections.map(section => (
                  <th key={section} scope="col" className="number">
                    {said.section(section)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, shown).map(row => (
                <CopyRow key={row.report.id} {...{ row, sections, choice }} all={reports} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > shown ? (
        <button type="button" className="button quiet" onClick={() => setShown(shown + 4 * STEP)}>
          {words.checks.list.more}
        </button>
      ) : null}
    </section>
  )
}

interface RowProps {
  readonly row: Copied<HeldReport>
  readonly sections: readonly (1 | 5)[]
  readonly all: readonly HeldReport[]
  readonly choice: Choice
}

function CopyRow({ row: { report, same, of, frozen, alike }, sections, all, choice }: RowProps) {
  const words = useAllWords()
  const before = all.find(
    each => each.organ === report.organ && each.scope === report.scope && each.year === (report.year ?? 0) - 1,
  )
  const href = hrefOf(choice, { page: 'report', report: report.id, beside: before?.id ?? '', cell: '' })
  return (
    <tr>
      <th scope="row">
        <a href={href}>
          <bdi>{reportName(report, words)}</bdi>
        </a>
      </th>
      <td className="number" data-result={frozen ? 'WARN' : undefined}>
        {`${same} / ${of}`}
      </td>
      {sections.map(section => {
        const share = alike.get(section)
        return (
          <td key={section} className="number" data-result={share !== undefined && share >= ALIKE ? 'WARN' : undefined}>
            {share === undefined ? <span className="muted">–</span> : words.numbers.percent(share)}
          </td>
        )
      })}
    </tr>
  )
}
