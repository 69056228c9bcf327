import fc from 'fast-check'
import { expect, test } from 'vitest'
import { synthetic } from '../../src/data/synthetic/synthetic.ts'
import type { Report } from '../../src/domain/report.ts'
import { columnsOf, askMemory } from '../../src/engines/memory.ts'
import { joined, type Range } from '../../src/engines/parquet/pieces.ts'
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
