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

interface Both {
  readonly ours: (turn: number) => unknown
  readonly bare: (turn: number) => unknown
}

/** The quicker quarter of some turns of each side, in turn, so that what else the machine does falls on both. */
function timed(turns: number, { ours, bare }: Both): { readonly ours: number; readonly bare: number } {
  const took = { ours: [] as number[], bare: [] as number[] }
  for (let turn = 0; turn < turns; turn += 1) {
    let from = performance.now()
    bare(turn)
    took.bare.push(performance.now() - from)
    from = performance.now()
    ours(turn)
    took.ours.push(performance.now() - from)
  }
  const quick = (times: readonly number[]) => quartile(times.slice(Math.ceil(turns / 4)))
  return { ours: quick(took.ours), bare: quick(took.bare) }
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

function nanosecondsOnce(columns: Columns): number {
  const from = performance.now()
  askMemory(columns, groupAll())
  return ((performance.now() - from) * 1e6) / (columns.size * CELLS.length)
}

/** Nanoseconds a cell of adding every cell of every report by province and year, of few and of many reports in turn. */
export function nanosecondsACell(few: Columns, many: Columns): { readonly few: number; readonly many: number } {
  const took = { few: [] as number[], many: [] as number[] }
  for (let turn = 0; turn < 40; turn += 1) {
    took.few.push(nanosecondsOnce(few))
    took.many.push(nanosecondsOnce(many))
  }
  return { few: quartile(took.few.slice(8)), many: quartile(took.many.slice(8)) }
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
  // Many questions a turn where there are few reports: a clock counts no microseconds.
  const times = Math.max(1, Math.round(20_000 / reports))
  const many = (ask: (turn: number) => Question) => (turn: number) => {
    for (let again = 0; again < times; again += 1) askMemory(columns, ask(turn * times + again))
  }
  // The targets are those of 40,000 reports; of 128 a question costs more than its reports.
  const goals = reports > 10_000 ? { filter: 0.03, group: 1 } : { filter: null, group: null }
  const line = (what: string, goal: number | null, both: Both) => {
    const { ours, bare } = timed(turns, both)
    return ratio({ what, reports, ours: ours / times, bare, goal, against: 'loop over tidy rows' })
  }
  return [
    line('filter', goals.filter, {
      ours: many(filter),
      bare: turn => filterLoop(tidy, cell, turn % provinces.length),
    }),
    line('group', goals.group, { ours: many(groupAll), bare: () => groupLoop(tidy, years) }),
    line('drill-down to a body', goals.filter, {
      ours: many(drill),
      bare: turn => drillLoop(tidy, cell, unitOf(turn)),
    }),
  ]
}
