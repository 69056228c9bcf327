import { memo, useEffect, useRef } from 'react'
import type { Report } from '../../domain/report.ts'
import { UPLOAD, type HeldReport } from '../../queries/held.ts'
import { useHeld } from '../../queries/useHeld.ts'
import { fillIn, type FilledIn } from '../../queries/fillIn.ts'
import { useUploads, type Upload } from '../../queries/uploads.ts'
import { mayBeTable } from '../../queries/tables.ts'
import { twinKey } from '../../queries/versions.ts'
import { resultsOf } from '../../queries/checksOfReport.ts'
import type { Choice } from '../../summaries/choice.ts'
import { organsOf } from '../../summaries/reportPick.ts'
import { qualityOf } from '../../summaries/quality.ts'
import { useAllWords } from '../../words/allWords.ts'
import { problemText } from '../../words/problemText.ts'
import { QualityLines } from '../report/QualityLines.tsx'
import { reportName } from '../report/reportName.ts'
import { hrefOf } from '../shell/choiceContext.ts'
import { BesidePublished } from './BesidePublished.tsx'
import { EncodingPick } from './EncodingPick.tsx'
import { ReportOut } from '../report/ReportOut.tsx'
import { FillIn } from './FillIn.tsx'
import { MapSheet } from './MapSheet.tsx'
import { PlainTable } from './PlainTable.tsx'
import { ReplaceReport } from './ReplaceReport.tsx'
import styles from './UploadedFile.module.css'

interface FileProps {
  readonly upload: Upload
  readonly choice: Choice
  readonly onRemove: (id: string) => void
}

const LISTED = 50

/** So many reports of one file are compared with what was there; of more, the number is told. */
const COMPARED = 10

/** One file: how it was read, and its reports. */
export const UploadedFile = memo(function UploadedFile({ upload, choice, onRemove }: FileProps) {
  const words = useAllWords()
  const { files, size } = words.importPage
  const { read } = upload
  const [only] = read.reports
  const { versions } = useHeld(choice)
  const replaced = read.reports.flatMap(report => pairOf(versions.get(twinKey(report) ?? ''), report) ?? [])
  return (
    <article className={styles['file']}>
      <header className={styles['head']}>
        <h3 tabIndex={-1} data-result>
          <bdi>{read.file}</bdi>
          {read.archive === undefined ? null : <span className="muted small"> {files.inArchive(read.archive)}</span>}
        </h3>
        <button
          type="button"
          className="button quiet"
          onClick={() => onRemove(upload.id)}
          aria-label={files.removeNamed(read.file)}
        >
          {files.remove}
        </button>
      </header>
      <p className={styles['how']}>
        {size(read.bytes)} · {files.layout}: {read.layout ? files.layouts[read.layout] : files.layoutUnknown} ·{' '}
        <EncodingPick upload={upload} />
        {words.shared.reports(read.reports.length)}
      </p>
      {read.reports.length === 0 ? (
        <p className={styles['none']}>
          {files.none} {read.problems.map(problem => problemText(problem, words.lang)).join(' ')}
        </p>
      ) : null}
      {isPoor(read.reports) ? <MapSheet upload={upload} /> : null}
      {read.reports.length === 0 && mayBeTable(read) ? <PlainTable upload={upload} /> : null}
      {only && read.reports.length === 1 ? <OneReport upload={upload} report={only} choice={choice} /> : null}
      {read.reports.length > 1 ? <ManyReports reports={read.reports} choice={choice} /> : null}
      {replaced.slice(0, COMPARED).map(pair => (
        <ReplaceReport key={pair.after.id} {...pair} named={read.reports.length > 1} />
      ))}
      {replaced.length > COMPARED ? <p className="muted">{files.moreReplaced(replaced.length - COMPARED)}</p> : null}
    </article>
  )
})

/** So few numbers in all of a file's reports: its columns may mean something else than the reader took them for. */
const POOR = 15

function isPoor(reports: readonly Report[]): boolean {
  return reports.every(({ cells }) => Object.values(cells).filter(cell => cell?.value != null).length < POOR)
}

interface Pair {
  readonly before: HeldReport
  readonly after: HeldReport
}

/** The version before this report, where it is the latest of several. */
function pairOf(versions: readonly HeldReport[] | undefined, report: Report): Pair | null {
  const after = versions?.at(-1)
  const before = versions?.at(-2)
  return before && after?.dataset === UPLOAD && after.id === report.id ? { before, after } : null
}

interface OneProps {
  readonly upload: Upload
  readonly report: Report
  readonly choice: Choice
}

function OneReport({ upload, report, choice }: OneProps) {
  const words = useAllWords()
  const { reports } = useHeld(choice)
  const { replace } = useUploads()
  const name = useRef<HTMLAnchorElement>(null)
  const isFilled = useRef(false)
  const fill = (filled: FilledIn): void => {
    isFilled.current = true
    replace(upload.id, fillIn(upload.read, report, filled))
  }
  // What was filled in makes it another report: the form is made anew, and the focus would be lost with it.
  useEffect(() => {
    if (isFilled.current && document.activeElement === document.body) name.current?.focus()
    isFilled.current = false
  })
  return (
    <div className={styles['one']}>
      <div className={styles['about']}>
        <p className={styles['name']}>
          <a ref={name} href={hrefOf(choice, { page: 'report', report: report.id, cell: '' })}>
            <bdi>{reportName(report, words)}</bdi>
          </a>
        </p>
        <p className="muted small">
          {words.shared.forms[report.format]} · {words.shared.scopes[report.scope]} ·{' '}
          {words.shared.levels[report.level]}
          {report.published === '' ? '' : ` · ${words.report.facts.published} ${report.published}`}
        </p>
        <BesidePublished report={report} held={reports} choice={choice} onFill={fill} />
        <ReportOut report={report} results={resultsOf(report)} />
        <FillIn key={report.id} report={report} organs={organsOf(reports)} onFill={fill} />
      </div>
      <QualityLines report={report} results={resultsOf(report)} />
    </div>
  )
}

function ManyReports({ reports, choice }: { readonly reports: readonly Report[]; readonly choice: Choice }) {
  const words = useAllWords()
  const { files } = words.importPage
  return (
    <>
      <div className="scroll">
        <table className={styles['many']}>
          <thead>
            <tr>
              <th scope="col">{files.report}</th>
              <th scope="col">{files.form}</th>
              <th scope="col">{files.scope}</th>
              <th scope="col">{files.cells}</th>
              <th scope="col">{files.identities}</th>
              <th scope="col">{files.narrative}</th>
              <th scope="col">{files.download}</th>
            </tr>
          </thead>
          <tbody>
            {reports.slice(0, LISTED).map(report => (
              <ReportRow key={report.id} report={report} choice={choice} />
            ))}
          </tbody>
        </table>
      </div>
      {reports.length > LISTED ? <p className="muted">{files.more(reports.length - LISTED)}</p> : null}
    </>
  )
}

function ReportRow({ report, choice }: { readonly report: Report; readonly choice: Choice }) {
  const words = useAllWords()
  const { cells, identities, narrative } = qualityOf(report, resultsOf(report))
  return (
    <tr>
      <th scope="row">
        <a href={hrefOf(choice, { page: 'report', report: report.id, cell: '' })}>
          <bdi>{reportName(report, words)}</bdi>
        </a>
      </th>
      <td>{words.shared.forms[report.format]}</td>
      <td>{words.shared.scopes[report.scope]}</td>
      <td className="number">{`${cells.good} / ${cells.of}`}</td>
      <td className="number" data-fails={identities.failed > 0}>{`${identities.good} / ${identities.of}`}</td>
      <td className="number" data-fails={narrative.failed > 0}>
        {narrative.of === 0 ? '' : `${narrative.good} / ${narrative.of}`}
      </td>
      <td>
        <ReportOut report={report} results={resultsOf(report)} small />
      </td>
    </tr>
  )
}
