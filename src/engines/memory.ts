import type { CellId } from '../domain/forms/form.ts'
import { arranged } from './arranged.ts'
import { MISSING, type CellColumn } from './cellColumn.ts'
import type { Columns } from './columns.ts'
import { gather, testsOf, type Test } from './fitting.ts'
import type { Grouping } from './grouping.ts'
import type { Amount, AnswerRow, Measure, Question } from './question.ts'
import { keepWhole } from './whole.ts'

export { columnsOf } from './columns.ts'

// A bench holds this to a bare loop over typed arrays: hence plain loops, and desks that every question uses again.

/** Above so many groups the sums of whole groups are not kept. */
const KEPT_GROUPS = 4096

interface Chosen {
  readonly grouping: Grouping
  /** Places of the reports that fit stand at the front of it. */
  readonly rows: Int32Array
  readonly count: number
  /** The groups met, in the order they are first met. */
  readonly met: readonly number[]
}

/** Answers a question over reports in memory: filter, group, add, order. */
export function askMemory(columns: Columns, question: Question): readonly AnswerRow[] {
  const grouping = columns.grouping(question.groupBy)
  const tests = testsOf(columns, question.where)
  const ofWholeGroups =
    question.whole === undefined &&
    grouping.keys.length <= KEPT_GROUPS &&
    tests.every(({ key }) => grouping.keyCodes.has(key))
  if (ofWholeGroups) return arranged(passing(grouping, tests, wholes(columns, question, grouping)), question)
  const count = keepWhole(columns, question, gather(columns, tests))
  return arranged(answer(columns, question, choose(columns, count, grouping)), question)
}

/** Where filters look only at what rows are grouped by, a group fits whole or not at all: its sums are kept. */
function wholes(columns: Columns, question: Question, grouping: Grouping): readonly AnswerRow[] {
  const name = `${question.ids ?? ''} ${measuresName(question.measures)}`
  const known = grouping.wholes.get(name)
  if (known) return known
  const made = answer(columns, question, choose(columns, gather(columns, []), grouping))
  grouping.wholes.set(name, made)
  return made
}

function passing(grouping: Grouping, tests: readonly Test[], rows: readonly AnswerRow[]): readonly AnswerRow[] {
  const [first, ...more] = tests
  if (first === undefined) return rows
  const passed: AnswerRow[] = []
  const codes = grouping.keyCodes.get(first.key) ?? new Int32Array()
  for (let group = 0; group < rows.length; group += 1) {
    const row = rows[group]
    if (row && first.allowed[codes[group] ?? 0] === 1 && passes(grouping, more, group)) passed.push(row)
  }
  return passed
}

function passes(grouping: Grouping, tests: readonly Test[], group: number): boolean {
  for (const { key, allowed } of tests) {
    if (allowed[grouping.keyCodes.get(key)?.[group] ?? 0] !== 1) return false
  }
  return true
}

const NAMES = new WeakMap<readonly Measure[], string>()

function measuresName(measures: readonly Measure[]): string {
  const known = NAMES.get(measures)
  if (known !== undefined) return known
  const name = JSON.stringify(measures)
  NAMES.set(measures, name)
  return name
}

function choose({ desk: rows, weights }: Columns, count: number, grouping: Grouping): Chosen {
  const { codes, desk } = grouping
  const met: number[] = []
  desk.counts.fill(0)
  for (let at = 0; at < count; at += 1) {
    const group = codes[rows[at] ?? 0] ?? 0
    const before = desk.counts[group] ?? 0
    if (before === 0) met.push(group)
    desk.counts[group] = before + (weights?.[rows[at] ?? 0] ?? 1)
  }
  return { rows, count, grouping, met }
}

function answer(columns: Columns, { measures, ids = Infinity }: Question, chosen: Chosen): readonly AnswerRow[] {
  const { met, grouping } = chosen
  const amounts: Record<string, Amount>[] = met.map(() => ({}))
  for (const measure of measures) {
    addMeasure(columns, measure, chosen)
    writeAmounts(measure.id, chosen, amounts)
  }
  const reports = ids === 0 ? [] : idsOf(columns, chosen, ids)
  return met.map((group, at) => ({
    keys: grouping.keys[group] ?? {},
    amounts: amounts[at] ?? {},
    count: grouping.desk.counts[group] ?? 0,
    reports: reports[at] ?? [],
  }))
}

/** So many reports are gone through for all cells of a measure, then the next: their places and groups stay at hand. */
const BLOCK = 2048

function addMeasure(columns: Columns, { cells }: Measure, chosen: Chosen): void {
  const { counts, sum, stated, missing } = chosen.grouping.desk
  sum.fill(0)
  stated.fill(0)
  missing.fill(0)
  const asked = [...new Set<CellId>(cells)].map(columns.cell)
  const complete = asked.filter(column => column.complete)
  const others = asked.filter(column => !column.complete)
  const isAll = chosen.count === columns.size
  for (let from = 0; from < chosen.count; from += BLOCK) {
    const to = Math.min(from + BLOCK, chosen.count)
    for (const column of complete) addAll(column, chosen, { from, to })
    for (const column of others) {
      if (columns.weights) addWeighted(column, chosen, { from, to, weights: columns.weights })
      else if (isAll) addStatedOfAll(column, chosen, { from, to })
      else addStated(column, chosen, { from, to })
    }
  }
  for (const group of chosen.met) stated[group] = (stated[group] ?? 0) + (counts[group] ?? 0) * complete.length
}

interface Block {
  readonly from: number
  readonly to: number
}

function addAll({ values }: CellColumn, { rows, grouping }: Chosen, { from, to }: Block): void {
  const { codes, desk } = grouping
  const { sum } = desk
  for (let at = from; at < to; at += 1) {
    const row = rows[at] ?? 0
    const group = codes[row] ?? 0
    sum[group] = (sum[group] ?? 0) + (values[row] ?? 0)
  }
}

function addStated({ values, floor }: CellColumn, { rows, grouping }: Chosen, { from, to }: Block): void {
  const { codes, desk } = grouping
  const { sum, stated, missing } = desk
  const outside = floor + MISSING
  for (let at = from; at < to; at += 1) {
    const row = rows[at] ?? 0
    const group = codes[row] ?? 0
    const value = values[row] ?? 0
    if (value < floor) {
      sum[group] = (sum[group] ?? 0) + value
      stated[group] = (stated[group] ?? 0) + 1
    } else if (value < outside) missing[group] = (missing[group] ?? 0) + 1
  }
}

/** As `addStated` where every report was chosen: their places need not be looked up. */
function addStatedOfAll({ values, floor }: CellColumn, { grouping }: Chosen, { from, to }: Block): void {
  const { codes, desk } = grouping
  const { sum, stated, missing } = desk
  const outside = floor + MISSING
  for (let row = from; row < to; row += 1) {
    const group = codes[row] ?? 0
    const value = values[row] ?? 0
    if (value < floor) {
      sum[group] = (sum[group] ?? 0) + value
      stated[group] = (stated[group] ?? 0) + 1
    } else if (value < outside) missing[group] = (missing[group] ?? 0) + 1
  }
}

/** As `addStated`, of rows that stand for several reports each. */
function addWeighted(
  { values, floor }: CellColumn,
  { rows, grouping }: Chosen,
  { from, to, weights }: Block & { readonly weights: Int32Array },
): void {
  const { codes, desk } = grouping
  const { sum, stated, missing } = desk
  const outside = floor + MISSING
  for (let at = from; at < to; at += 1) {
    const row = rows[at] ?? 0
    const group = codes[row] ?? 0
    const value = values[row] ?? 0
    const weight = weights[row] ?? 0
    if (value < floor) {
      sum[group] = (sum[group] ?? 0) + value
      stated[group] = (stated[group] ?? 0) + weight
    } else if (value < outside) missing[group] = (missing[group] ?? 0) + weight
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

// The ids of a report are the names of its key: their codes are places in order, but for reports that share an id.
function idsOf(columns: Columns, { rows, count, grouping, met }: Chosen, most: number): readonly (readonly string[])[] {
  const { codes, names } = columns.key('report')
  const lists: string[][] = []
  const byGroup: string[][] = []
  for (const group of met) lists.push((byGroup[group] = []))
  for (let at = 0; at < count; at += 1) {
    const row = rows[at] ?? 0
    const list = byGroup[grouping.codes[row] ?? 0]
    if (list && list.length < most) list.push(String(names[codes[row] ?? 0] ?? ''))
  }
  return lists
}

/** Sums of amounts with two decimals, without the dust of binary fractions. */
export function exact(sum: number): number {
  return Number.isInteger(sum) ? sum : Math.round(sum * 1e6) / 1e6
}
