import { MISSING, STATED, type CellColumn } from '../../../src/engines/columns.ts'
import { askMemory, columnsOf } from '../../../src/engines/memory.ts'
import type { Question } from '../../../src/engines/question.ts'
import { reportsFromPack, type Pack } from '../../../src/files/pack.ts'
import { warm, type Pair } from './median.ts'

const QUESTION: Question = {
  measures: [
    { id: 'received', cells: ['3/new_received/total'] },
    { id: 'disclosed', cells: ['3/granted/total', '3/partial/total'] },
  ],
  groupBy: ['unit', 'year'],
  where: { years: [2021, 2025] },
}

interface Loop {
  readonly received: CellColumn
  readonly disclosed: readonly CellColumn[]
  readonly years: Int32Array
  readonly units: Int32Array
  readonly unitNames: readonly string[]
}

/** One row of the loop's answer, without any of the engine's generality. */
interface LoopRow {
  readonly unit: string | undefined
  readonly year: number
  readonly received: number | null
  readonly disclosed: number | null
}

function add(column: CellColumn, row: number): number {
  const state = column.states[row]
  return state === STATED ? (column.values[row] ?? 0) : state === MISSING ? Number.NaN : 0
}

/** The loop: a group for each body and year of 2021 to 2025, two sums, a gap where a cell is blank. */
function loop({ received, disclosed, years, units, unitNames }: Loop): readonly LoopRow[] {
  const size = unitNames.length * 5
  const first = new Float64Array(size)
  const second = new Float64Array(size)
  const met = new Uint8Array(size)
  for (let row = 0; row < years.length; row += 1) {
    const year = years[row] ?? 0
    if (year < 2021 || year > 2025) continue
    const group = (units[row] ?? 0) * 5 + year - 2021
    met[group] = 1
    first[group] = (first[group] ?? 0) + add(received, row)
    for (const column of disclosed) second[group] = (second[group] ?? 0) + add(column, row)
  }
  const rows: LoopRow[] = []
  met.forEach((is, group) => {
    if (is === 0) return
    const unit = unitNames[Math.floor(group / 5)]
    rows.push({ unit, year: 2021 + (group % 5), received: known(first[group]), disclosed: known(second[group]) })
  })
  return rows
}

function known(sum: number | undefined): number | null {
  return sum === undefined || Number.isNaN(sum) ? null : sum
}

function check(rows: readonly LoopRow[], ours: ReturnType<typeof askMemory>): void {
  const total = rows.reduce((sum, row) => sum + (row.received ?? 0), 0)
  const asked = ours.reduce((sum, row) => sum + (row.amounts['received']?.value ?? 0), 0)
  if (total !== asked || rows.length !== ours.length)
    throw new Error(`Loop and engine disagree: ${total} of ${rows.length} and ${asked} of ${ours.length}.`)
}

/** Filter and group over the made-up set, by the engine; against a loop over typed arrays that knows the question. */
export async function grouping(): Promise<Pair> {
  const answer = await fetch('/data/demo/synthetic-reports.pack.json')
  const pack = (await answer.json()) as Pack
  const reports = reportsFromPack(pack).map(report => ({ ...report, dataset: 'demo' }))
  const columns = columnsOf(reports)
  const unitNames = [...new Set(reports.map(report => report.organ))]
  const held: Loop = {
    received: columns.cell('3/new_received/total'),
    disclosed: [columns.cell('3/granted/total'), columns.cell('3/partial/total')],
    years: Int32Array.from(reports, report => report.year ?? 0),
    units: Int32Array.from(reports, report => unitNames.indexOf(report.organ)),
    unitNames,
  }
  const groups = askMemory(columns, QUESTION)
  check(loop(held), groups)
  const bare = warm(() => loop(held))
  const ours = warm(() => askMemory(columns, QUESTION))
  return { ours, bare, note: `${reports.length} reports, ${groups.length} groups` }
}
