export { columnsOf } from './columns.ts'

import type { CellId } from '../domain/forms/form.ts'
import { MISSING, STATED, type CellColumn, type Columns } from './columns.ts'
import type { Amount, AnswerRow, Key, Measure, Question, Where } from './question.ts'

/** Which reports fit, the group of each, and the reports of each group. */
interface Grouped {
  /** Places of the reports that fit, in the order they are held. */
  readonly rows: Int32Array
  /** Group of each of `rows`. */
  readonly groups: Int32Array
  /** Place of the first report of each group. */
  readonly first: Int32Array
}

/** Answers a question over reports in memory: filter, group, add. Groups stand in the order they are first met. */
export function askMemory(columns: Columns, question: Question): readonly AnswerRow[] {
  const grouped = groupRows(columns, question.groupBy, fitting(columns, question.where))
  const sums = question.measures.map(measure => addMeasure(columns, measure, grouped))
  const members = membersOf(columns, grouped)
  return members.map((reports, group) => ({
    keys: keysOf(columns, question.groupBy, grouped.first[group] ?? 0),
    amounts: amountsOf(question.measures, sums, group),
    reports,
  }))
}

function fitting(columns: Columns, where: Where): Int32Array {
  const tests = testsOf(columns, where)
  const rows = new Int32Array(columns.size)
  let count = 0
  for (let row = 0; row < columns.size; row += 1) {
    let fits = 1
    for (const { codes, allowed } of tests) fits &= allowed[codes[row] ?? 0] ?? 0
    rows[count] = row
    count += fits
  }
  return rows.subarray(0, count)
}

interface KeyTest {
  readonly codes: Int32Array
  readonly allowed: Uint8Array
}

function testsOf(columns: Columns, where: Where): readonly KeyTest[] {
  const [from, to] = where.years ?? []
  const lists: readonly (readonly [Key, readonly string[] | undefined])[] = [
    ['dataset', where.datasets],
    ['unit', where.units],
    ['scope', where.scopes],
    ['level', where.levels],
    ['format', where.formats],
    ['parent', where.parents],
    ['report', where.reports],
  ]
  const byList = lists.flatMap(([key, names]) =>
    names === undefined || names.length === 0 ? [] : [keyTest(columns, key, isOneOf(names))],
  )
  if (from === undefined || to === undefined) return byList
  return [keyTest(columns, 'year', year => typeof year === 'number' && year >= from && year <= to), ...byList]
}

function isOneOf(names: readonly string[]): (name: string | number | null) => boolean {
  const wanted: ReadonlySet<string | number | null> = new Set(names)
  return name => wanted.has(name)
}

function keyTest(columns: Columns, key: Key, fits: (name: string | number | null) => boolean): KeyTest {
  const { codes, names } = columns.key(key)
  return { codes, allowed: Uint8Array.from(names, name => (fits(name) ? 1 : 0)) }
}

const DENSE = 1 << 16

function groupRows(columns: Columns, groupBy: readonly Key[], rows: Int32Array): Grouped {
  const keys = groupBy.map(key => columns.key(key))
  const space = keys.reduce((product, { names }) => product * Math.max(1, names.length), 1)
  const places = space <= DENSE ? densePlaces(space) : sparsePlaces()
  const groups = new Int32Array(rows.length)
  const first: number[] = []
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0
    let code = 0
    for (const { codes, names } of keys) code = code * names.length + (codes[row] ?? 0)
    const group = places(code)
    groups[at] = group
    if (group === first.length) first.push(row)
  }
  return { rows, groups, first: Int32Array.from(first) }
}

// The group of a code; a code met for the first time gets the next one.
function densePlaces(space: number): (code: number) => number {
  const places = new Int32Array(space)
  let count = 0
  return code => {
    const known = places[code] ?? 0
    if (known > 0) return known - 1
    count += 1
    places[code] = count
    return count - 1
  }
}

function sparsePlaces(): (code: number) => number {
  const places = new Map<number, number>()
  return code => {
    const known = places.get(code)
    if (known !== undefined) return known
    places.set(code, places.size)
    return places.size - 1
  }
}

interface Sums {
  readonly sum: Float64Array
  readonly stated: Int32Array
  readonly missing: Int32Array
}

function addMeasure(columns: Columns, { cells }: Measure, grouped: Grouped): Sums {
  const count = grouped.first.length
  const sums = { sum: new Float64Array(count), stated: new Int32Array(count), missing: new Int32Array(count) }
  const columnsAsked = [...new Set<CellId>(cells)].map(cell => columns.cell(cell))
  for (const column of columnsAsked) {
    if (column.complete) addComplete(column, grouped, sums)
    else addPartial(column, grouped, sums)
  }
  return sums
}

function addComplete({ values }: CellColumn, { rows, groups }: Grouped, { sum, stated }: Sums): void {
  for (let at = 0; at < rows.length; at += 1) {
    const group = groups[at] ?? 0
    sum[group] = (sum[group] ?? 0) + (values[rows[at] ?? 0] ?? 0)
    stated[group] = (stated[group] ?? 0) + 1
  }
}

function addPartial({ values, states }: CellColumn, { rows, groups }: Grouped, { sum, stated, missing }: Sums): void {
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0
    const group = groups[at] ?? 0
    const state = states[row]
    if (state === STATED) {
      sum[group] = (sum[group] ?? 0) + (values[row] ?? 0)
      stated[group] = (stated[group] ?? 0) + 1
    } else if (state === MISSING) missing[group] = (missing[group] ?? 0) + 1
  }
}

function membersOf({ reports }: Columns, { rows, groups, first }: Grouped): readonly (readonly string[])[] {
  const members = Array.from(first, (): string[] => [])
  for (let at = 0; at < rows.length; at += 1) members[groups[at] ?? 0]?.push(reports[rows[at] ?? 0] ?? '')
  return members
}

function keysOf(columns: Columns, groupBy: readonly Key[], row: number): AnswerRow['keys'] {
  return Object.fromEntries(
    groupBy.map(key => {
      const { codes, names } = columns.key(key)
      return [key, names[codes[row] ?? 0] ?? null]
    }),
  )
}

function amountsOf(measures: readonly Measure[], sums: readonly Sums[], group: number): AnswerRow['amounts'] {
  return Object.fromEntries(measures.map(({ id }, at) => [id, amountOf(sums[at], group)]))
}

function amountOf(sums: Sums | undefined, group: number): Amount {
  const sum = sums?.sum[group] ?? 0
  const stated = sums?.stated[group] ?? 0
  const missing = sums?.missing[group] ?? 0
  return { value: missing > 0 || stated === 0 ? null : exact(sum), sum: exact(sum), stated, missing }
}

// Sums of amounts with two decimals, without the dust of binary fractions.
function exact(sum: number): number {
  return Number.isInteger(sum) ? sum : Math.round(sum * 1e6) / 1e6
}
