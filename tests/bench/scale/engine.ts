import { parseArgs } from 'node:util'
import type { Columns } from '../../../src/engines/columns.ts'
import { columnsOf } from '../../../src/engines/memory.ts'
import { synthetic } from '../../../src/data/synthetic/synthetic.ts'
import type { ScaleLine } from './line.ts'
import { loopLines, nanosecondsACell } from './loops.ts'
import { columnsOfNation, openNation, type OpenedNation } from './opened.ts'
import { drillLines } from './drill.ts'
import { readingLine } from './reading.ts'
import { wireLines } from './wire.ts'

const { values } = parseArgs({ options: { into: { type: 'string' }, nation: { type: 'boolean', default: false } } })
const into = values.into ?? ''

/** What is held of a nation with every cell, status and key: what the process grew by, once what is not needed is gone. */
async function memoryLine(nation: OpenedNation): Promise<{ readonly line: ScaleLine; readonly columns: Columns }> {
  const before = held()
  const columns = await columnsOfNation(nation)
  const bytes = held() - before
  const { reports } = nation
  return {
    columns,
    line: {
      what: 'memory a report held, all columns',
      reports,
      value: bytes / reports,
      unit: 'B',
      goal: 650,
      ours: `${(bytes / 1e6).toFixed(1)} MB`,
      bare: 'growth of heap and arrays',
    },
  }
}

function held(): number {
  for (let turn = 0; turn < 4; turn += 1) globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

async function lines(): Promise<readonly ScaleLine[]> {
  const { reports, units } = synthetic()
  const demo = reports.map(report => ({ ...report, dataset: 'demo' }))
  const small = loopLines(columnsOf(demo, new Map(units.map(unit => [unit.organ, unit]))), 60)
  const few = await columnsOfNation(openNation(5000, into))
  const nation = openNation(40_000, into)
  const { columns, line } = await memoryLine(nation)
  const ns = nanosecondsACell(few, columns)
  const growth: ScaleLine = {
    what: 'group: time a cell, of that at 5,000',
    reports: columns.size,
    value: ns.many / ns.few,
    unit: 'x',
    goal: 1.2,
    ours: `${ns.many.toFixed(2)} ns`,
    bare: `at 5,000 ${ns.few.toFixed(2)} ns`,
  }
  const mid = [
    ...loopLines(columns, 20),
    growth,
    line,
    ...(await wireLines(nation)),
    await readingLine(nation, columns),
  ]
  if (!values.nation) return [...small, ...mid]
  const whole = openNation(2_400_000, into)
  return [...small, ...mid, ...(await wireLines(whole)), ...(await drillLines(whole, nation))]
}

process.stdout.write(`${JSON.stringify(await lines())}\n`)
