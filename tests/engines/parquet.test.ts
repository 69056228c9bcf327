import fc from 'fast-check'
import { expect, test } from 'vitest'
import { synthetic } from '../../src/data/synthetic/synthetic.ts'
import type { Report } from '../../src/domain/report.ts'
import { partsOf } from '../../src/data/parquet/part.ts'
import { CODEC, writePart } from '../../src/data/parquet/writePart.ts'
import { COLUMNS, nameOfColumn, REPORT_COLUMNS } from '../../src/engines/parquet/layout.ts'
import { readPart } from '../../src/engines/parquet/readPart.ts'
import { columnsOf, askMemory } from '../../src/engines/memory.ts'
import { joined, type Range } from '../../src/engines/parquet/pieces.ts'
import type { Question } from '../../src/engines/question.ts'
import { isOfSums } from '../../src/engines/sums.ts'
import { anyQuestion, anyReports, ordered, UNITS } from './anyQuestion.ts'
import { written } from './writtenParquet.ts'

function plain({ id, cells, organ, scope, year, level, otherAll }: Report) {
  const states = Object.entries(cells).map(([key, cell]) => [key, [cell?.value, cell?.status]])
  return { id, organ, scope, year, level, otherAll, cells: Object.fromEntries(states) as unknown }
}

function bytesOf(all: readonly Range[]): number {
  return all.reduce((total, [from, to]) => total + to - from, 0)
}

test('Parquet answers every question as memory does', async () => {
  await fc.assert(
    fc.asyncProperty(anyReports, fc.array(anyQuestion, { minLength: 1, maxLength: 3 }), async (given, questions) => {
      const reports = ordered(given.map(report => ({ ...report, dataset: 'one' })))
      const { engine } = written(reports, [...UNITS.values()])
      const columns = columnsOf(reports, UNITS)
      for (const question of questions) expect(await engine.ask(question)).toEqual(askMemory(columns, question))
    }),
    { numRuns: 60 },
  )
})

test('questions asked together get the same answers, whichever of their bytes come first', async () => {
  const { reports, units } = synthetic()
  const all = ordered(reports.map(report => ({ ...report, dataset: 'one' })))
  const columns = columnsOf(all, new Map(units.map(unit => [unit.organ, unit])))
  // Of these the forms have some and not others, and some reports leave them blank.
  const cells = ['3/granted/total', '2/rules/made', '2/fees/amount_wan_yuan', '4/litigation_direct/upheld'] as const
  const questions = cells.map((cell): Question => ({
    measures: [{ id: 'x', cells: [cell] }],
    groupBy: ['format'],
    where: {},
    ids: 0,
  }))
  const { engine } = written(all, units, { latencyOf: times => Math.max(1, 200 - times) })
  const answers = await Promise.all(questions.map(async question => engine.ask(question)))
  expect(answers).toEqual(questions.map(question => askMemory(columns, question)))
})

test('a table of sums answers as the reports do, and is asked wherever it can answer', async () => {
  await fc.assert(
    fc.asyncProperty(anyReports, fc.array(anyQuestion, { minLength: 1, maxLength: 4 }), async (given, questions) => {
      // Each twice, so that there is something to add.
      const reports = ordered([...given, ...given].map(report => ({ ...report, dataset: 'one' })))
      const { engine, asked } = written(reports, [...UNITS.values()], { withSums: true })
      const columns = columnsOf(reports, UNITS)
      for (const question of questions) {
        asked.paths.clear()
        const summed = { ...question, ids: 0 }
        expect(await engine.ask(summed)).toEqual(askMemory(columns, summed))
        if (isOfSums(summed)) expect([...asked.paths].filter(path => path !== 'sums.parquet')).toEqual([])
      }
    }),
    { numRuns: 100 },
  )
})

test('whole reports come back as they were, statuses included', async () => {
  await fc.assert(
    fc.asyncProperty(anyReports, async given => {
      const reports = ordered(given.map(report => ({ ...report, dataset: 'one' })))
      const { engine } = written(reports, [...UNITS.values()])
      const { reports: found, count } = await engine.reports({}, 100)
      expect(count).toBe(reports.length)
      expect(found.map(plain)).toEqual(reports.map(plain))
    }),
    { numRuns: 20 },
  )
})

test('a question reads little more than the columns and parts that it needs', async () => {
  const { reports, units } = synthetic()
  const { engine, asked, bytes } = written(reports, units)
  const rows = await engine.ask({
    measures: [{ id: 'received', cells: ['3/new_received/total'] }],
    groupBy: ['year'],
    where: { years: [2023, 2024] },
    ids: 0,
  })
  expect(rows).toHaveLength(2)
  expect(asked.bytes).toBeLessThan(bytes / 20)
  const before = asked.bytes
  expect(engine.ask({ measures: [], groupBy: ['year'], where: { years: [2023, 2023] }, ids: 0 })).toHaveLength(1)
  expect(asked.bytes).toBe(before)
})

test('who gives up stops the reading, unless somebody else waits for the same', async () => {
  const { reports, units } = synthetic()
  const { engine, asked } = written(reports, units, { latency: 5 })
  const question = {
    measures: [{ id: 'x', cells: ['3/granted/total'] }],
    groupBy: ['year'],
    where: {},
    ids: 0,
  } as const
  const stop = new AbortController()
  const alone = engine.ask(question, { signal: stop.signal })
  stop.abort(new Error('given up'))
  await expect(alone).rejects.toThrow('given up')
  expect(asked.stopped).toBeGreaterThan(0)
  const before = asked.stopped
  const second = new AbortController()
  const first = engine.ask(question, { signal: second.signal })
  const other = engine.ask(question)
  second.abort(new Error('given up'))
  await expect(first).rejects.toThrow('given up')
  expect((await other).length).toBeGreaterThan(1)
  expect(asked.stopped).toBe(before)
})

test('a question over several parts says how far it is', async () => {
  const { reports, units } = synthetic()
  const { engine } = written(reports, units)
  const shares: number[] = []
  await engine.ask({ measures: [], groupBy: ['scope'], where: {}, ids: 0 }, { onProgress: share => shares.push(share) })
  expect(shares.length).toBeGreaterThan(2)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(shares.at(-1)).toBe(1)
})

test('a question about a body reads only the parts of its province', async () => {
  const { reports, units } = synthetic()
  const moved = reports.map((report, at) =>
    at % 9 === 0 ? report : { ...report, organ: `${report.organ}*`, divisionCode: '110101' },
  )
  const unit = moved[0]?.organ ?? ''
  const { engine, asked } = written(moved, units)
  const rows = await engine.ask({ measures: [], groupBy: ['unit'], where: { units: [unit] }, ids: 0 })
  expect(rows.map(row => row.keys.unit)).toEqual([unit])
  expect([...asked.paths].length).toBeGreaterThan(0)
  expect([...asked.paths].length).toBeLessThanOrEqual(asked.parts / 2)
})

test('columns may be asked in any order', async () => {
  const { reports, units } = synthetic()
  const [part] = partsOf(reports, units).parts
  if (!part) throw new Error('no part')
  const { bytes, entry } = writePart(part, 'one.parquet')
  const read = (columns: typeof REPORT_COLUMNS) =>
    readPart({
      index: { columns: COLUMNS.map(nameOfColumn), codec: CODEC },
      part: entry,
      columns,
      read: (_, [from, to]) => Promise.resolve(new Uint8Array(bytes.slice(from, to))),
    })
  const some = REPORT_COLUMNS.filter((_, at) => at % 3 === 0)
  const there = await read(some)
  const turned = await read(some.toReversed())
  expect(there.size).toBeGreaterThan(20)
  for (const [column, data] of there) expect(turned.get(column)).toEqual(data)
})

test('ranges are joined, and never to more than twice what is wanted', () => {
  const anyRange = fc
    .tuple(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 900 }))
    .map(([from, size]): Range => [from * 1000, from * 1000 + size])
  fc.assert(
    fc.property(fc.uniqueArray(anyRange, { selector: ([from]) => from }), ranges => {
      const made = joined(ranges)
      expect(bytesOf(made)).toBeLessThanOrEqual(2 * bytesOf(ranges))
      for (const [from, to] of ranges) expect(made.some(each => each[0] <= from && each[1] >= to)).toBe(true)
    }),
  )
})
