import assert from 'node:assert/strict'
import fc from 'fast-check'
import { partsOf } from '../../src/data/parquet/part.ts'
import type { Report } from '../../src/domain/report.ts'
import { isOfSums } from '../../src/engines/sums.ts'
import { askMemory, columnsOf } from '../../src/engines/memory.ts'
import type { Question } from '../../src/engines/question.ts'
import { anyQuestion, anyReports, HOSTILE, ordered, UNITS } from '../engines/anyQuestion.ts'
import { written } from '../engines/writtenParquet.ts'
import { atHome } from '../../src/engines/homes.ts'
import { engineAt, load } from './asked.ts'
import { check } from './said.ts'
import { READER, type Shard } from './servers.ts'

/** Whether ClickHouse gives the rows that memory and Parquet give, and takes no name for anything else. */
export async function equality(shards: readonly [Shard, Shard], runs: number): Promise<void> {
  await check('the three engines agree', () => sameRows(shards, runs))
  await check('hostile names', () => hostile(shards[0]))
}

async function sameRows(shards: readonly [Shard, Shard], runs: number): Promise<string> {
  const [first] = shards
  let [asked, ofSums, ofBodies, table] = [0, 0, 0, 0]
  const anyQuestions = fc.array(anyQuestion, { minLength: 4, maxLength: 10 })
  await fc.assert(
    fc.asyncProperty(anyReports, anyQuestions, async (given, questions) => {
      table += 1
      const name = `random_${table}`
      // Every other set has each report twice, so that rows of sums stand for more than one.
      const all = table % 2 === 0 ? [...given, ...given] : given
      const reports = ordered(all.map(report => ({ ...report, dataset: 'one' })))
      const { parts, bodies } = partsOf(reports, [...UNITS.values()])
      const { uniqueReports, uniqueBodies } = await load(shards, name, { parts: [() => parts], bodies })
      const memory = columnsOf(reports, UNITS)
      const parquet = written(reports, [...UNITS.values()]).engine
      const known = { uniqueReports, uniqueBodies, byBody: true }
      const clickhouse = atHome(engineAt(first, name, { ...READER, ...known }), bodies, known)
      const reportsAlone = atHome(engineAt(first, name, { ...READER, sums: false, byBody: false }), bodies)
      for (const question of questions.flatMap(each => [each, forSums(each)])) {
        const wanted = askMemory(memory, question)
        const said = JSON.stringify(question)
        assert.deepEqual(await parquet.ask(question), wanted, `Parquet: ${said}`)
        assert.deepEqual(await clickhouse.ask(question), wanted, `ClickHouse: ${said}`)
        asked += 1
        const { units = [] } = question.where
        if (!isOfSums(question) && units.length === 0) continue
        if (units.length > 0) ofBodies += 1
        else ofSums += 1
        assert.deepEqual(await reportsAlone.ask(question), wanted, `ClickHouse, its first table alone: ${said}`)
      }
      for (const organ of new Set(reports.map(report => report.organ)))
        assert.deepEqual(
          (await clickhouse.reports({ units: [organ] }, 100)).reports.map(plain),
          reports.filter(report => report.organ === organ).map(plain),
        )
      assert.deepEqual((await clickhouse.reports({}, 100)).reports.map(plain), reports.map(plain))
    }),
    { numRuns: runs, endOnFailure: true },
  )
  const sets = `${asked} random questions over ${table} random sets, ${ofSums} of them answered by the table of sums, ${ofBodies} by that of bodies`
  return `${sets}: memory, Parquet and ClickHouse gave the same rows`
}

/** A question as near to another as the table of sums can answer. */
export function forSums(question: Question): Question {
  const where = Object.fromEntries(
    Object.entries(question.where).filter(([part]) => !['units', 'parents', 'reports'].includes(part)),
  )
  const groupBy = question.groupBy.filter(key => !['report', 'unit', 'parent', 'region'].includes(key))
  return { ...question, where, groupBy, ids: 0 }
}

/** What two engines have to agree on of a report. */
export function plain({ id, organ, scope, year, level, cells }: Report): unknown {
  return {
    id,
    organ,
    scope,
    year,
    level,
    cells: Object.entries(cells)
      .map(([key, cell]) => [key, cell?.value, cell?.status])
      .toSorted((one, other) => String(one).localeCompare(String(other))),
  }
}

async function hostile(shard: Shard): Promise<string> {
  const anyNames = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' })), {
    minLength: 1,
    maxLength: 5,
  })
  await fc.assert(
    fc.asyncProperty(anyNames, async names => {
      const where = { units: names, parents: names, reports: names, broken: names, provinces: names }
      const question: Question = { measures: [], groupBy: ['unit'], where, ids: 0 }
      assert.deepEqual(await engineAt(shard, 'random_1').ask(question), [])
    }),
    { numRuns: 150 },
  )
  return '150 sets of hostile names in filters: each is a name that no report has'
}
