import type { CellColumn } from '../../../src/engines/cellColumn.ts'
import type { Columns } from '../../../src/engines/columns.ts'
import { askMemory } from '../../../src/engines/memory.ts'
import type { AnswerRow, Question } from '../../../src/engines/question.ts'
import { warm, type Pair } from './median.ts'

const RECEIVED = '3/new_received/total'
const DISCLOSED = ['3/granted/total', '3/partial/total'] as const
const MEASURES = [
  { id: 'received', cells: [RECEIVED] },
  { id: 'disclosed', cells: DISCLOSED },
] as const
const SPANS = [2019, 2020, 2021, 2022].flatMap(from => [2023, 2024, 2025].map((to): [number, number] => [from, to]))

/** What both sides know: typed arrays, a NaN where a cell is blank. */
interface Bare {
  readonly received: Float64Array
  readonly disclosed: readonly Float64Array[]
  readonly years: Int32Array
  readonly units: Int32Array
  readonly unitNames: readonly string[]
}

interface BareRow {
  readonly unit: string
  readonly year: number
  readonly received: number | null
  readonly disclosed: number | null
}

/** A group for each body and year of a span, two sums, a gap where a cell is blank; nothing of the engine's generality. */
function byUnitAndYear(bare: Bare, [from, to]: readonly [number, number]): readonly BareRow[] {
  const wide = to - from + 1
  const first = new Float64Array(bare.unitNames.length * wide)
  const second = new Float64Array(first.length)
  const met = new Uint8Array(first.length)
  for (let row = 0; row < bare.years.length; row += 1) {
    const year = bare.years[row] ?? 0
    if (year < from || year > to) continue
    const group = (bare.units[row] ?? 0) * wide + year - from
    met[group] = 1
    first[group] = (first[group] ?? 0) + (bare.received[row] ?? 0)
    for (const column of bare.disclosed) second[group] = (second[group] ?? 0) + (column[row] ?? 0)
  }
  const rows: BareRow[] = []
  met.forEach((is, group) => {
    if (is === 0) return
    const unit = bare.unitNames[Math.floor(group / wide)] ?? ''
    rows.push({ unit, year: from + (group % wide), received: known(first[group]), disclosed: known(second[group]) })
  })
  return rows
}

/** The same sums by year, of every other body. */
function byYearOfHalf(bare: Bare, wanted: Uint8Array): readonly BareRow[] {
  const first = new Float64Array(16)
  const second = new Float64Array(16)
  const met = new Uint8Array(16)
  for (let row = 0; row < bare.years.length; row += 1) {
    if (wanted[bare.units[row] ?? 0] === 0) continue
    const year = (bare.years[row] ?? 0) - 2014
    met[year] = 1
    first[year] = (first[year] ?? 0) + (bare.received[row] ?? 0)
    for (const column of bare.disclosed) second[year] = (second[year] ?? 0) + (column[row] ?? 0)
  }
  const rows: BareRow[] = []
  met.forEach((is, year) => {
    if (is === 0) return
    rows.push({ unit: '', year: 2014 + year, received: known(first[year]), disclosed: known(second[year]) })
  })
  return rows
}

function known(sum: number | undefined): number | null {
  return sum === undefined || Number.isNaN(sum) ? null : sum
}

function numbers({ values, floor }: CellColumn): Float64Array {
  return Float64Array.from(values, value => (value < floor ? value : Number.NaN))
}

function bareOf({ size, cell, key }: Columns): Bare {
  const { names } = key('year')
  return {
    received: numbers(cell(RECEIVED)),
    disclosed: DISCLOSED.map(id => numbers(cell(id))),
    years: Int32Array.from({ length: size }, (_, row) => Number(names[key('year').codes[row] ?? 0])),
    units: Int32Array.from(key('unit').codes),
    unitNames: key('unit').names.map(String),
  }
}

function check(loop: readonly BareRow[], ours: readonly AnswerRow[]): void {
  const total = loop.reduce((sum, row) => sum + (row.received ?? 0), 0)
  const asked = ours.reduce((sum, row) => sum + (row.amounts['received']?.value ?? 0), 0)
  if (total === asked && loop.length === ours.length && total > 0) return
  throw new Error(`Loop and engine disagree: ${total} of ${loop.length} and ${asked} of ${ours.length}.`)
}

/** One question after another, each with another span: nothing is an answer that was given before. */
function turning<T>(turns: readonly T[], ask: (each: T) => unknown): () => void {
  let turn = 0
  return () => {
    const each = turns[turn % turns.length]
    turn += 1
    if (each !== undefined) ask(each)
  }
}

function ofSpan(years: readonly [number, number]): Question {
  return { measures: MEASURES, groupBy: ['unit', 'year'], where: { years } }
}

function ofBodies(units: readonly string[]): Question {
  return { measures: MEASURES, groupBy: ['year'], where: { units }, ids: 0 }
}

/** Filter by years, group by body and year: the filter looks at what rows are grouped by. */
export function spans(columns: Columns): Pair {
  const bare = bareOf(columns)
  for (const span of SPANS) check(byUnitAndYear(bare, span), askMemory(columns, ofSpan(span)))
  const times = columns.size > 5000 ? 2 : 50
  return {
    bare: warm(
      turning(SPANS, span => byUnitAndYear(bare, span)),
      times,
    ),
    ours: warm(
      turning(SPANS, span => askMemory(columns, ofSpan(span))),
      times,
    ),
    reports: columns.size,
    note: `${askMemory(columns, ofSpan([2019, 2025])).length} groups`,
  }
}

/** Filter by body, group by year: every report that fits is added anew. */
export function half(columns: Columns): Pair {
  const bare = bareOf(columns)
  const halves = [0, 1, 2, 3, 4].map(shift =>
    bare.unitNames.filter((_, at) => (at + shift) % 2 === 0 || at % 5 === shift),
  )
  const wantedOf = (units: readonly string[]): Uint8Array => {
    const wanted = new Set(units)
    return Uint8Array.from(bare.unitNames, name => (wanted.has(name) ? 1 : 0))
  }
  for (const units of halves) check(byYearOfHalf(bare, wantedOf(units)), askMemory(columns, ofBodies(units)))
  const times = columns.size > 5000 ? 5 : 50
  return {
    bare: warm(
      turning(halves, units => byYearOfHalf(bare, wantedOf(units))),
      times,
    ),
    ours: warm(
      turning(halves, units => askMemory(columns, ofBodies(units))),
      times,
    ),
    reports: columns.size,
    note: 'half of the bodies',
  }
}
