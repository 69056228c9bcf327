import { OTHER_ALL, ROWS_ONE_OTHER, ROWS_SPLIT, OUTCOME_GROUPS } from '../../domain/forms/applications.ts'
import type { Row } from '../../domain/forms/form.ts'
import { align, type Alignment } from './align.ts'
import { fitsOf, isLabelled } from './fit.ts'
import type { RunReading } from './reading.ts'
import type { ValueRow } from './valueRows.ts'

/** One row of table 3 as found: what stands for its seven cells, and whether label or order told which row it is. */
export interface ApplicationRun {
  readonly row: Row
  readonly run: RunReading
  readonly by: 'label' | 'order'
}

/** The rows of table 3 that a source has, from its tables where it has them, else from its lines. */
export interface ApplicationRuns {
  readonly rows: readonly Row[]
  readonly runs: readonly ApplicationRun[]
  /** First and last line of the table in the source. */
  readonly lines: readonly [from: number, to: number]
}

const GROUPS = OUTCOME_GROUPS

/** Every row that table 3 may have, in either variant. */
export const ALL_ROWS: readonly Row[] = [...ROWS_SPLIT, OTHER_ALL]

/** Aligns value rows with the rows of both variants of table 3 and keeps the better match. */
export function placed(values: readonly ValueRow[], runFrom: (row: ValueRow) => RunReading): ApplicationRuns | null {
  const bare = bareRuns(values, runFrom)
  if (bare) return bare
  if (!values.some(value => isLabelled(value, ALL_ROWS, GROUPS))) return null
  const variants = [ROWS_SPLIT, ROWS_ONE_OTHER].map(rows => ({
    rows,
    alignment: align(
      values.map(value => fitsOf(value, rows, GROUPS)),
      rows.length,
    ),
  }))
  const [split, one] = variants
  if (!split || !one) return null
  const { rows, alignment } = isOneRow(one) && one.alignment.score > split.alignment.score ? one : split
  const runs = runsOf(values, { rows, alignment, runFrom })
  if (runs.length === 0) return null
  const used = values.filter((_, index) => alignment.rows[index] !== null)
  return { rows, runs, lines: [used[0]?.line ?? 1, used.at(-1)?.line ?? 1] }
}

/** As many rows of seven as the form has, none with a label of its own: only their order is left. */
function bareRuns(values: readonly ValueRow[], runFrom: (row: ValueRow) => RunReading): ApplicationRuns | null {
  if (values.some(({ row, labels, values: own }) => row !== undefined || labels.length > 0 || own.length !== 7))
    return null
  const rows = [ROWS_SPLIT, ROWS_ONE_OTHER].find(each => each.length === values.length)
  if (!rows) return null
  const runs = rows.flatMap((row, index) => {
    const value = values[index]
    return value ? [{ row, run: runFrom(value), by: 'order' as const }] : []
  })
  return { rows, runs, lines: [values[0]?.line ?? 1, values.at(-1)?.line ?? 1] }
}

/** True where a value row stands for （六）其他处理 as a whole. */
function isOneRow({ rows, alignment }: { readonly rows: readonly Row[]; readonly alignment: Alignment }): boolean {
  return alignment.rows.includes(rows.indexOf(OTHER_ALL))
}

interface Placing {
  readonly rows: readonly Row[]
  readonly alignment: Alignment
  readonly runFrom: (row: ValueRow) => RunReading
}

/** A row without a label of its own is placed only where the rows between its labelled neighbours leave no choice. */
function runsOf(values: readonly ValueRow[], { rows, alignment, runFrom }: Placing): readonly ApplicationRun[] {
  const labelled = values.map(value => isLabelled(value, rows, GROUPS))
  const taken = new Set(alignment.rows)
  const [first, last] = [alignment.rows.findIndex(at => at !== null), alignment.rows.findLastIndex(at => at !== null)]
  const unsure = saidTwice(values, alignment, rows)
  return values.flatMap((value, index): readonly ApplicationRun[] => {
    const at = alignment.rows[index]
    if (at === null && index > first && index < last) return outOfOrder(value, { rows, taken, runFrom })
    const row = at === null || at === undefined ? undefined : rows[at]
    if (row === undefined || at === null || at === undefined) return []
    if (unsure.has(at)) return [{ row, run: unreadRun(value), by: 'label' }]
    if (labelled[index]) return [{ row, run: runFrom(value), by: 'label' }]
    if (isForced(index, at, { alignment, labelled, count: rows.length }))
      return [{ row, run: runFrom(value), by: 'order' }]
    return []
  })
}

/** Rows that a second row inside the table names beyond doubt too, with other numbers. */
function saidTwice(values: readonly ValueRow[], { rows: at }: Alignment, rows: readonly Row[]): ReadonlySet<number> {
  const [first, last] = [at.findIndex(each => each !== null), at.findLastIndex(each => each !== null)]
  const twice = new Set<number>()
  values.slice(first, last).forEach((value, index) => {
    if (at[first + index] !== null || value.values.length === 0 || value.row !== undefined) return
    const sure = fitsOf(value, rows, GROUPS).flatMap((fit, row) => (fit >= 0.95 ? [row] : []))
    const [row, ...others] = sure
    if (row === undefined || others.length > 0 || !at.includes(row)) return
    const taken = values[at.indexOf(row)]
    if (taken && textOf(taken) !== textOf(value)) twice.add(row)
  })
  return twice
}

function textOf({ values }: ValueRow): string {
  return values.map(cell => cell.text).join('|')
}

function unreadRun(value: ValueRow): RunReading {
  const at = { text: textOf(value), line: value.line, column: value.values[0]?.column ?? 1 }
  return { kind: 'unread', raw: value.values, at }
}

interface Left {
  readonly rows: readonly Row[]
  readonly taken: ReadonlySet<number | null>
  readonly runFrom: (row: ValueRow) => RunReading
}

/** A row inside the table that its own label names beyond doubt, though it stands out of order. */
function outOfOrder(value: ValueRow, { rows, taken, runFrom }: Left): readonly ApplicationRun[] {
  const sure = fitsOf(value, rows, GROUPS).flatMap((fit, at) => (fit >= 0.95 ? [at] : []))
  const [at, ...others] = sure
  const row = at === undefined || others.length > 0 || taken.has(at) ? undefined : rows[at]
  return row && value.values.length > 0 ? [{ row, run: runFrom(value), by: 'label' }] : []
}

interface Around {
  readonly alignment: Alignment
  readonly labelled: readonly boolean[]
  readonly count: number
}

function isForced(index: number, row: number, { alignment, labelled, count }: Around): boolean {
  let from = index
  while (from > 0 && !labelled[from - 1] && alignment.rows[from - 1] !== null) from -= 1
  let to = index
  while (to < labelled.length - 1 && !labelled[to + 1] && alignment.rows[to + 1] !== null) to += 1
  const before = from === 0 ? -1 : (alignment.rows[from - 1] ?? row - 1)
  const after = to === labelled.length - 1 ? count : (alignment.rows[to + 1] ?? row + 1)
  return after - before - 1 === to - from + 1
}

/** How much of the table was found. */
export function stated({ runs }: ApplicationRuns): number {
  return runs.filter(({ run }) => run.kind === 'cells' || run.kind === 'glued').length + runs.length / 100
}
