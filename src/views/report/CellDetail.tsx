import { useEffect, type ReactNode } from 'react'
import type { CheckResult } from '../../domain/checks/check.ts'
import type { CellId, FormCell } from '../../domain/forms/form.ts'
import type { Report } from '../../domain/report.ts'
import { useAllWords } from '../../words/allWords.ts'
import { cellPath, formCell } from '../parts/cellName.ts'
import { CheckLine } from '../parts/CheckLine.tsx'
import { Num } from '../parts/Num.tsx'
import { isAbout } from './cellChecks.ts'
import { FixCell } from './FixCell.tsx'
import { reportName } from './reportName.ts'
import { SourceExcerpt } from './SourceExcerpt.tsx'
import styles from './CellDetail.module.css'

interface DetailProps {
  readonly report: Report
  readonly results: readonly CheckResult[]
  readonly other: Report | null
  readonly picked: CellId | ''
  readonly onPick: (cell: CellId | '') => void
}

/** What is known of the picked cell: its value and wording, its place in the source, its checks. */
export function CellDetail({ report, results, other, picked, onPick }: DetailProps) {
  const { detail: words } = useAllWords().report
  const cell = picked === '' ? null : formCell(report, picked)
  useEffect(() => {
    if (picked !== '')
      document.querySelector(`[data-cell="${picked}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [picked])
  if (!cell)
    return (
      <aside className={styles['detail']} aria-label={words.title} data-empty>
        <p className="muted">{words.hint}</p>
      </aside>
    )
  return (
    <aside className={styles['detail']} aria-label={words.title}>
      <PickedCell {...{ report, other, cell, onPick }} />
      <Checks report={report} results={results.filter(result => isAbout(result, cell.id))} onPick={onPick} />
    </aside>
  )
}

interface PickedProps {
  readonly report: Report
  readonly other: Report | null
  readonly cell: FormCell
  readonly onPick: (cell: CellId | '') => void
}

function PickedCell({ report, other, cell, onPick }: PickedProps) {
  const words = useAllWords()
  const { detail } = words.report
  const stated = report.cells[cell.id]
  const status = stated?.status ?? 'not_applicable'
  return (
    <>
      <div className={styles['head']}>
        <h2>{cellPath(cell, words.lang).join(' / ')}</h2>
        <button type="button" className={styles['close']} onClick={() => onPick('')}>
          <span aria-hidden="true">×</span>
          <span className="unseen">{detail.clear}</span>
        </button>
      </div>
      <p className={styles['value']}>
        <Num value={stated?.value ?? null} status={status} />{' '}
        <span className="muted small">{words.report.units[cell.column.unit]}</span>
      </p>
      <CellFacts {...{ report, other, cell }} />
      <FixCell report={report} cell={cell} />
      <h3>{detail.place}</h3>
      {stated?.place ? (
        <SourceExcerpt place={stated.place} raw={stated.raw} />
      ) : (
        <p className="muted small">{detail.noPlace}</p>
      )}
    </>
  )
}

function CellFacts({ report, other, cell }: Omit<PickedProps, 'onPick'>) {
  const words = useAllWords()
  const { detail } = words.report
  const stated = report.cells[cell.id]
  const theirs = other?.cells[cell.id]
  return (
    <dl className={styles['facts']}>
      <Fact name={detail.status}>{stated ? words.shared.statuses[stated.status] : words.report.absentTable}</Fact>
      {stated?.place ? (
        <Fact name={detail.raw}>
          {stated.raw === '' ? detail.empty : <bdi className={styles['raw']}>{stated.raw}</bdi>}
        </Fact>
      ) : null}
      {other && theirs ? (
        <Fact name={detail.other(reportName(other, words))}>
          <Num value={theirs.value} status={theirs.status} />
        </Fact>
      ) : null}
      {cell.row.law === '' ? null : <Fact name={detail.law}>{cell.row.law}</Fact>}
      <Fact name={detail.id}>
        <code>{cell.id}</code>
      </Fact>
    </dl>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

interface ChecksProps {
  readonly report: Report
  readonly results: readonly CheckResult[]
  readonly onPick: (cell: CellId | '') => void
}

function Checks({ report, results, onPick }: ChecksProps) {
  const words = useAllWords()
  const { detail } = words.report
  return (
    <>
      <h3>{detail.checks}</h3>
      {results.length === 0 ? <p className="muted small">{detail.noChecks}</p> : null}
      <ul className={styles['checks']}>
        {results.map(result => (
          <li key={`${result.check} ${result.cell} ${result.left}`}>
            <CheckLine report={report} result={result} />
            {result.sentence === undefined ? null : <q className={styles['sentence']}>{result.sentence}</q>}
            <Terms report={report} result={result} onPick={onPick} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** The cells that an equation is made of, zeros left out, each a way to it. */
function Terms({
  report,
  result,
  onPick,
}: { readonly report: Report; readonly result: CheckResult } & Pick<ChecksProps, 'onPick'>) {
  const { lang } = useAllWords()
  const terms = [...(result.leftCells ?? []), ...(result.rightCells ?? [])]
    .filter(id => report.cells[id]?.value !== 0)
    .flatMap(id => formCell(report, id) ?? [])
  if (terms.length === 0) return null
  return (
    <span className={styles['terms']}>
      {terms.map(cell => (
        <button type="button" key={cell.id} onClick={() => onPick(cell.id)}>
          {cellPath(cell, lang).join(' / ')}
        </button>
      ))}
    </span>
  )
}
