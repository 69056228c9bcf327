import { useMemo } from 'react'
import type { CheckResult } from '../../domain/checks/check.ts'
import type { Unit } from '../../domain/unit.ts'
import { coverageBoard, type CoverageRow, type Present } from '../../summaries/coverageBoard.ts'
import type { Choice } from '../../summaries/choice.ts'
import type { HeldReport } from '../../queries/held.ts'
import { useAllWords } from '../../words/allWords.ts'
import type { Words } from '../../words/words.ts'
import { hrefOf } from '../shell/choiceContext.ts'
import styles from './ChecksPage.module.css'
import { YearBoard, type BoardLine, type Square } from './YearBoard.tsx'

interface CoverageProps {
  readonly reports: readonly HeldReport[]
  readonly results: ReadonlyMap<string, readonly CheckResult[]>
  /** Bodies that are expected, whether they have a report or not. */
  readonly listed: readonly Pick<Unit, 'organ'>[]
  readonly choice: Choice
}

/** Which reports are there, whole, in part, or not at all; and which were published after the day they were due. */
export function CoverageBoards({ reports, results, listed, choice }: CoverageProps) {
  const words = useAllWords()
  const { coverage: said } = words.checks
  const { years, rows } = useMemo(() => coverageBoard(reports, results, listed), [reports, results, listed])
  const presence = useMemo(() => rows.map(row => presenceLine(row, choice, words)), [rows, choice, words])
  const dated = useMemo(() => rows.filter(hasDays), [rows])
  const deadlines = useMemo(() => dated.map(row => lineOf(row, deadlineSquare(choice, words))), [dated, choice, words])
  const missing = rows.reduce((sum, row) => sum + row.missing.length, 0)
  const late = rows.reduce((sum, row) => sum + row.late, 0)
  const known = rows.flatMap(row => [...row.years.values()].flat()).filter(({ days }) => days !== null).length
  return (
    <>
      <section aria-label={said.title}>
        <h2>{said.title}</h2>
        <p className="muted">{said.lead}</p>
        <p>
          <strong>{said.summary(reports.length, reports.length + missing)}</strong>
        </p>
        <YearBoard caption={said.title} years={years} lines={presence} empty={<Gap />} />
      </section>
      <section aria-label={said.deadlineTitle}>
        <h2>{said.deadlineTitle}</h2>
        <p className="muted">{said.deadlineLead}</p>
        <p>
          <strong>{said.deadlineSummary(late, known, reports.length)}</strong>
        </p>
        {known === 0 ? null : <YearBoard caption={said.deadlineTitle} years={years} lines={deadlines} empty={null} />}
      </section>
    </>
  )
}

function Gap() {
  const { coverage: said } = useAllWords().checks
  return (
    <span className={styles['entry']} data-state="bad" title={said.missing}>
      <span aria-hidden="true">{said.missingSign}</span>
      <span className="unseen">{said.missing}</span>
    </span>
  )
}

function hasDays(row: CoverageRow): boolean {
  return [...row.years.values()].flat().some(({ days }) => days !== null)
}

function lineOf({ organ, years }: CoverageRow, squareFor: (present: Present) => Square): BoardLine {
  const squares = () => new Map([...years].map(([year, all]) => [year, all.map(squareFor)] as const))
  return { key: organ, name: organ, squares }
}

function presenceLine(row: CoverageRow, choice: Choice, words: Words): BoardLine {
  const line = lineOf(row, presenceSquare(choice, words))
  const { before: said } = words.checks.coverage
  const before = (): [number, readonly Square[]][] =>
    row.before.map(year => [year, [{ sign: '·', state: 'unknown', said, href: '' }]])
  return { ...line, squares: () => new Map([...line.squares(), ...before()]) }
}

function presenceSquare(choice: Choice, { checks: { coverage: said } }: Words) {
  return ({ report, presence, unread, absent }: Present): Square => {
    const href = hrefOf(choice, { page: 'report', report: report.id, cell: '' })
    if (presence === 'whole') return { sign: '✓', state: 'good', said: said.whole, href }
    if (presence === 'unreadable') return { sign: '?', state: 'bad', said: said.unreadable, href }
    return { sign: '◐', state: 'odd', said: said.partial(absent, unread), href }
  }
}

function deadlineSquare(choice: Choice, { checks: { coverage: said } }: Words) {
  return ({ report, days, due }: Present): Square => {
    const href = hrefOf(choice, { page: 'report', report: report.id, cell: '' })
    if (days === null) return { sign: '?', state: 'unknown', said: said.noDate, href }
    const text = said.dates(report.published, due)
    return days > 0
      ? { sign: said.late(days), state: 'bad', said: text, href }
      : { sign: '✓', state: 'good', said: text, href }
  }
}
