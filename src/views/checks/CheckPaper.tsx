import { useMemo } from 'react'
import type { CheckResult } from '../../domain/checks/check.ts'
import { problemsOfChecks } from '../../domain/checks/index.ts'
import { xlsxFile } from '../../queries/handOver.ts'
import type { HeldReport } from '../../queries/held.ts'
import { checkPaper, type PaperPage } from '../../summaries/checkPaper.ts'
import type { Choice } from '../../summaries/choice.ts'
import { problemText } from '../../words/problemText.ts'
import { useAllWords } from '../../words/allWords.ts'
import { cellPath, formCell } from '../parts/cellName.ts'
import { CheckLine } from '../parts/CheckLine.tsx'
import { saveFile } from '../parts/saveFile.ts'
import { hrefOf } from '../shell/choiceContext.ts'
import { paperSheet } from './paperSheet.ts'
import styles from './CheckPaper.module.css'

interface PaperProps {
  readonly reports: readonly HeldReport[]
  readonly results: ReadonlyMap<string, readonly CheckResult[]>
  readonly addresses: ReadonlyMap<string, string>
  readonly choice: Choice
}

/** So many bodies are set; a longer report is made of fewer bodies at a time. */
const MOST = 60

/** The check report for print: one page a body, each failure as its equation, with the way to its source. */
export function CheckPaper({ reports, results, addresses, choice }: PaperProps) {
  const words = useAllWords()
  const { paper: said } = words.checks
  const pages = useMemo(() => checkPaper(reports, results), [reports, results])
  const save = (): void => {
    const here = `${window.location.origin}${window.location.pathname}`
    const handOver = paperSheet(pages, words, {
      page: (report, cell) => `${here}${hrefOf(choice, { page: 'report', report: report.id, cell, board: '' })}`,
      source: report => addresses.get(report.source) ?? report.source,
    })
    xlsxFile(handOver).then(
      file => saveFile(file, `${said.fileName}.xlsx`),
      () => undefined,
    )
  }
  return (
    <section aria-label={said.title} className={styles['paper']}>
      <h2>{said.title}</h2>
      <p className="muted">{said.lead}</p>
      <p className={styles['actions']}>
        <button type="button" className="button" onClick={() => window.print()}>
          {said.print}
        </button>
        <button type="button" className="button quiet" onClick={save}>
          {said.save}
        </button>
      </p>
      {pages.length > MOST ? <p className="muted">{said.cut(MOST, pages.length)}</p> : null}
      {pages.slice(0, MOST).map(page => (
        <OnePage key={page.organ} page={page} addresses={addresses} choice={choice} />
      ))}
    </section>
  )
}

interface PageProps {
  readonly page: PaperPage<HeldReport>
  readonly addresses: ReadonlyMap<string, string>
  readonly choice: Choice
}

function OnePage({ page, addresses, choice }: PageProps) {
  const { checks, shared } = useAllWords()
  const { paper: said } = checks
  return (
    <article className={styles['page']}>
      <h3>
        <bdi>{page.organ || shared.organUnknown}</bdi>
      </h3>
      {page.reports.map(({ report, failed, doubtful, passed, untold }) => (
        <section key={report.id}>
          <h4>
            <a href={hrefOf(choice, { page: 'report', report: report.id, cell: '' })}>{shared.year(report.year)}</a> ·{' '}
            {said.counts({ failed: failed.length, doubtful: doubtful.length, passed, untold })}
          </h4>
          {addresses.has(report.source) ? (
            <p className="muted small">
              <a href={addresses.get(report.source)}>{addresses.get(report.source)}</a>
            </p>
          ) : null}
          {failed.length + doubtful.length === 0 ? null : (
            <ul>
              {[...failed, ...doubtful].map((result, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- made anew as a whole, the rows never move
                <PaperLine key={index} report={report} result={result} choice={choice} />
              ))}
            </ul>
          )}
        </section>
      ))}
    </article>
  )
}

interface LineProps {
  readonly report: HeldReport
  readonly result: CheckResult
  readonly choice: Choice
}

function PaperLine({ report, result, choice }: LineProps) {
  const { lang } = useAllWords()
  const [problem] = problemsOfChecks(report, [result])
  const said = problem ? problemText(problem, lang) : ''
  const cell = result.cell === '' ? null : formCell(report, result.cell)
  return (
    <li>
      <CheckLine report={report} result={result} beside={said} />
      {cell ? (
        <>
          {' '}
          <a href={hrefOf(choice, { page: 'report', report: report.id, cell: cell.id })}>
            {cellPath(cell, lang).join(' / ')}
          </a>
        </>
      ) : null}
      <p>{said}</p>
    </li>
  )
}
