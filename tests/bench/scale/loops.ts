import type { Columns } from '../../../src/engines/columns.ts'
import { askMemory } from '../../../src/engines/memory.ts'
import type { AnswerRow, Question } from '../../../src/engines/question.ts'
import { quartile } from '../page/median.ts'
import { CELLS } from './cells.ts'
import { ratio, type ScaleLine } from './line.ts'

const ASKED = '3/new_received/total'

/** Reports as tidy rows, a row for each number: what a plain page would loop over. */
interface Tidy {
  readonly cells: Uint16Array
  readonly provinces: Uint8Array
  readonly years: Uint8Array
  readonly units: Int32Array
  readonly values: Float64Array
  readonly groups: number
}

function tidyOf(columns: Columns): Tidy {
  const all = CELLS.map(id => columns.cell(id))
  const most = columns.size * CELLS.length
  const made = {
    cells: new Uint16Array(most),
    provinces: new Uint8Array(most),
    years: new Uint8Array(most),
    units: new Int32Array(most),
    values: new Float64Array(most),
  }
  const [province, year, unit] = [columns.key('province'), columns.key('year'), columns.key('unit')]
  let count = 0
  for (let row = 0; row < columns.size; row += 1)
    all.forEach(({ values, floor }, cell) => {
      const value = values[row] ?? floor
      if (value >= floor) return
      made.cells[count] = cell
      made.provinces[count] = province.codes[row] ?? 0
      made.years[count] = year.codes[row] ?? 0
      made.units[count] = unit.codes[row] ?? 0
      made.values[count] = value
      count += 1
    })
  return {
    cells: made.cells.subarray(0, count),
    provinces: made.provinces.subarray(0, count),
    years: made.years.subarray(0, count),
    units: made.units.subarray(0, count),
    values: made.values.subarray(0, count),
    groups: province.names.length * year.names.length,
  }
}

function filterLoop({ cells, provinces, values }: Tidy, cell: number, wanted: number): number {
  let sum = 0
  for (let row = 0; row < values.length; row += 1)
    if (cells[row] === cell && provinces[row] === wanted) sum += values[row] ?? 0
  return sum
}

function groupLoop({ provinces, years, values, groups }: Tidy, years8: number): Float64Array {
  const sums = new Float64Array(groups)
  for (let row = 0; row < values.length; row += 1) {
    const group = (provinces[row] ?? 0) * years8 + (years[row] ?? 0)
    sums[group] = (sums[group] ?? 0) + (values[row] ?? 0)
  }
  return sums
}

function drillLoop({ cells, units, years, values }: Tidy, cell: number, unit: number): Float64Array {
  const sums = new Float64Array(32)
  for (let row = 0; row < values.length; row += 1)
    if (units[row] === unit && cells[row] === cell) {
      const year = years[row] ?? 0
      sums[year] = (sums[year] ?? 0) + (values[row] ?? 0)
    }
  return sums
}

function total(rows: readonly AnswerRow[]): number {
  return rows.flatMap(({ amounts }) => Object.values(amounts)).reduce((all, { sum }) => all + sum, 0)
}

/** The quicker quarter of some turns, each with another number, so that no answer is one given before. */
function timed(turns: number, run: (turn: number) => unknown): number {
  const took: number[] = []
  for (let turn = 0; turn < turns; turn += 1) {
    const from = performance.now()
    run(turn)
    took.push(performance.now() - from)
  }
  return quartile(took.slice(Math.ceil(turns / 4)))
}

function same(one: number, other: number, what: string): void {
  if (Math.abs(one - other) > 1e-6 * Math.abs(one) || one === 0) throw new Error(`${what}: ${one} and ${other}`)
}

let asked = 0

/** Every cell of every report added by province and year; never a question that was asked before. */
function groupAll(): Question {
  asked += 1
  return {
    measures: [{ id: `all ${asked}`, cells: CELLS }],
    groupBy: ['province', 'year'],
    where: {},
    ids: 0,
  }
}

/** Nanoseconds a cell of adding every cell of every report by province and year. */
export function nanosecondsACell(columns: Columns, turns: number): number {
  const took = timed(turns, () => askMemory(columns, groupAll()))
  return (took * 1e6) / (columns.size * CELLS.length)
}

/** Filter, group and drill-down in memory, against bare loops over tidy rows of typed arrays. */
export function loopLines(columns: Columns, turns: number): readonly ScaleLine[] {
  const tidy = tidyOf(columns)
  const cell = CELLS.indexOf(ASKED)
  const provinces = columns.key('province').names.map(String)
  const units = columns.key('unit').names.map(String)
  const years = columns.key('year').names.length
  const filter = (turn: number): Question => ({
    measures: [{ id: 'x', cells: [ASKED] }],
    groupBy: [],
    where: { provinces: [provinces[turn % provinces.length] ?? ''] },
    ids: 0,
  })
  const unitOf = (turn: number) => (turn * 7919) % units.length
  const drill = (turn: number): Question => ({
    measures: [{ id: 'x', cells: [ASKED] }],
    groupBy: ['year'],
    where: { units: [units[unitOf(turn)] ?? ''] },
    ids: 0,
  })
  same(filterLoop(tidy, cell, 0), total(askMemory(columns, filter(0))), 'filter')
  same(
    groupLoop(tidy, years).reduce((sum, each) => sum + each, 0),
    total(askMemory(columns, groupAll())),
    'group',
  )
  const reports = columns.size
  const bareFilter = timed(turns, turn => filterLoop(tidy, cell, turn % provinces.length))
  const bareGroup = timed(turns, () => groupLoop(tidy, years))
  const bareDrill = timed(turns, turn => drillLoop(tidy, cell, unitOf(turn)))
  // Many questions a turn where there are few reports: a clock counts no microseconds.
  const times = Math.max(1, Math.round(20_000 / reports))
  const many = (ask: (turn: number) => Question) => (turn: number) => {
    for (let again = 0; again < times; again += 1) askMemory(columns, ask(turn * times + again))
  }
  // The targets are those of 40,000 reports; of 128 a question costs more than its reports.
  const goals = reports > 10_000 ? { filter: 0.03, group: 1 } : { filter: null, group: null }
  const line = (what: string, ours: number, sides: { readonly bare: number; readonly goal: number | null }) =>
    ratio({ what, reports, ours, against: 'loop over tidy rows', ...sides })
  return [
    line('filter', timed(turns, many(filter)) / times, { bare: bareFilter, goal: goals.filter }),
    line('group', timed(turns, many(groupAll)) / times, { bare: bareGroup, goal: goals.group }),
    line('drill-down to a body', timed(turns, many(drill)) / times, { bare: bareDrill, goal: goals.filter }),
  ]
}
