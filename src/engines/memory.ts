import type { CellId } from '../domain/forms/form.ts'
import { fitting } from './fitting.ts'
import { MISSING, STATED, type CellColumn, type Columns, type Grouping } from './columns.ts'
import type { Amount, AnswerRow, Measure, Question } from './question.ts'

export { columnsOf } from './columns.ts'

// A bench holds this to a bare loop over typed arrays: hence plain loops, and desks that every question uses again.

interface Chosen {
  /** Places of the reports that fit stand at the front of it. */
  readonly rows: Int32Array
  readonly count: number
  readonly grouping: Grouping
  /** The groups met, in the order they are first met. */
  readonly met: readonly number[]
}

/** Answers a question over reports in memory: filter, group, add. Groups stand in the order they are first met. */
export function askMemory(columns: Columns, { measures, groupBy, where }: Question): readonly AnswerRow[] {
  const chosen = choose(columns.desk, fitting(columns, where), columns.grouping(groupBy))
  const { met, grouping } = chosen
  const amounts: Record<string, Amount>[] = []
  for (let at = 0; at < met.length; at += 1) amounts.push({})
  for (const measure of measures) {
    addMeasure(columns, measure, chosen)
    writeAmounts(measure.id, chosen, amounts)
  }
  const reports = membersOf(columns, chosen)
  const answer: AnswerRow[] = []
  for (let at = 0; at < met.length; at += 1) {
    answer.push({ keys: grouping.keys[met[at] ?? 0] ?? {}, amounts: amounts[at] ?? {}, reports: reports[at] ?? [] })
  }
  return answer
}

function choose(rows: Int32Array, count: number, grouping: Grouping): Chosen {
  const { codes, desk } = grouping
  const met: number[] = []
  desk.counts.fill(0)
  for (let at = 0; at < count; at += 1) {
    const group = codes[rows[at] ?? 0] ?? 0
    const before = desk.counts[group] ?? 0
    if (before === 0) met.push(group)
    desk.counts[group] = before + 1
  }
  return { rows, count, grouping, met }
}

function addMeasure(columns: Columns, { cells }: Measure, chosen: Chosen): void {
  const { sum, stated, missing } = chosen.grouping.desk
  sum.fill(0)
  stated.fill(0)
  missing.fill(0)
  const asked = cells.length < 2 ? cells : new Set<CellId>(cells)
  for (const cell of asked) {
    const column = columns.cell(cell)
    addValues(column, chosen)
    if (column.complete) countAll(chosen)
    else countStates(column, chosen)
  }
}

// Where a cell states no number its value is 0, so that sums need not look at states.
function addValues({ values }: CellColumn, { rows, count, grouping }: Chosen): void {
  const { codes, desk } = grouping
  const { sum } = desk
  for (let at = 0; at < count; at += 1) {
    const row = rows[at] ?? 0
    const group = codes[row] ?? 0
    sum[group] = (sum[group] ?? 0) + (values[row] ?? 0)
  }
}

function countAll({ met, grouping }: Chosen): void {
  const { stated, counts } = grouping.desk
  for (let at = 0; at < met.length; at += 1) {
    const group = met[at] ?? 0
    stated[group] = (stated[group] ?? 0) + (counts[group] ?? 0)
  }
}

function countStates({ states }: CellColumn, { rows, count, grouping }: Chosen): void {
  const { codes, desk } = grouping
  const { stated, missing } = desk
  for (let at = 0; at < count; at += 1) {
    const row = rows[at] ?? 0
    const group = codes[row] ?? 0
    const state = states[row]
    if (state === STATED) stated[group] = (stated[group] ?? 0) + 1
    else if (state === MISSING) missing[group] = (missing[group] ?? 0) + 1
  }
}

function writeAmounts(id: string, { met, grouping }: Chosen, amounts: readonly Record<string, Amount>[]): void {
  const { desk } = grouping
  for (let at = 0; at < met.length; at += 1) {
    const group = met[at] ?? 0
    const sum = exact(desk.sum[group] ?? 0)
    const stated = desk.stated[group] ?? 0
    const missing = desk.missing[group] ?? 0
    const row = amounts[at]
    if (row) row[id] = { value: missing > 0 || stated === 0 ? null : sum, sum, stated, missing }
  }
}

// A group of which every report fits keeps the list it has; only the others are gathered anew.
function membersOf({ reports }: Columns, { rows, count, grouping, met }: Chosen): readonly (readonly string[])[] {
  const { members, codes, desk } = grouping
  const lists: (readonly string[])[] = []
  const open: string[][] = []
  for (let at = 0; at < met.length; at += 1) {
    const group = met[at] ?? 0
    const all = members[group] ?? []
    if (all.length === desk.counts[group]) lists.push(all)
    else lists.push((open[group] = []))
  }
  if (open.length === 0) return lists
  for (let at = 0; at < count; at += 1) {
    const row = rows[at] ?? 0
    open[codes[row] ?? 0]?.push(reports[row] ?? '')
  }
  return lists
}

// Sums of amounts with two decimals, without the dust of binary fractions.
function exact(sum: number): number {
  return Number.isInteger(sum) ? sum : Math.round(sum * 1e6) / 1e6
}
