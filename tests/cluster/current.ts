import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { insertSql, rowsOf, tablesSql } from '../../src/data/clickhouse/load.ts'
import { byBodyTablesSql, putByBodySql } from '../../src/data/clickhouse/byBody.ts'
import { addUpSql, sumTablesSql, uniqueSql } from '../../src/data/clickhouse/sums.ts'
import { partsOf, type Part } from '../../src/data/parquet/part.ts'
import type { Bodies } from '../../src/engines/bodies.ts'
import { clickhouseEngine } from '../../src/engines/clickhouse/clickhouse.ts'
import { rowsIn } from '../../src/engines/clickhouse/http.ts'
import { isOfSums } from '../../src/engines/sums.ts'
import { askMemory, columnsOf } from '../../src/engines/memory.ts'
import { anyQuestion, anyReports, ordered, UNITS } from '../engines/anyQuestion.ts'
import { forSums } from './equality.ts'
import { check } from './said.ts'

/** One session of a ClickHouse in this process. */
interface Session {
  readonly query: (sql: string) => string
}

/**
 * Asks a current ClickHouse the same random questions: `chdb`, which runs it in this process. It weighs half a gigabyte
 * and is no dependency: `npm i chdb --ignore-scripts` in a folder of its own, and `--chdb` names that folder.
 */
export async function current(folder: string, runs: number): Promise<void> {
  const session = sessionIn(folder)
  await check('a current ClickHouse gives the same rows', async () => {
    const version = session.query('SELECT version() FORMAT TabSeparated').trim()
    const { asked, ofSums, ofBodies } = await askAll(session, runs)
    return `${version}: ${asked} random questions, ${ofSums} of them answered by the table of sums, ${ofBodies} by that of bodies`
  })
}

async function askAll(session: Session, runs: number) {
  let [asked, ofSums, ofBodies, turn] = [0, 0, 0, 0]
  const anyQuestions = fc.array(anyQuestion, { minLength: 4, maxLength: 10 })
  await fc.assert(
    fc.asyncProperty(anyReports, anyQuestions, async (given, questions) => {
      turn += 1
      // Every other set has each report twice, so that rows of sums stand for more than one.
      const all = turn % 2 === 0 ? [...given, ...given] : given
      const reports = ordered(all.map(report => ({ ...report, dataset: 'one' })))
      const { parts, bodies } = partsOf(reports, [...UNITS.values()])
      const table = { cluster: '', database: 'ogi', table: `random_${turn}_local` }
      fill(session, { ...table, table: `random_${turn}` }, { parts, bodies })
      const known = { sums: true, byBody: true, ...uniqueIn(session, turn) }
      const engine = clickhouseEngine({ ...table, dataset: 'one', ...known }, async sql =>
        rowsIn(session.query(sql), true),
      )
      const memory = columnsOf(reports, UNITS)
      for (const question of questions.flatMap(each => [each, forSums(each)])) {
        asked += 1
        ofSums += isOfSums(question) ? 1 : 0
        ofBodies += (question.where.units ?? []).length > 0 ? 1 : 0
        assert.deepEqual(await engine.ask(question), askMemory(memory, question), JSON.stringify(question))
      }
    }),
    { numRuns: runs, endOnFailure: true },
  )
  return { asked, ofSums, ofBodies }
}

/** Whether groups of this table are single reports. */
function uniqueIn(session: Session, turn: number) {
  const said = session.query(uniqueSql({ database: 'ogi', table: `random_${turn}_local` })).trim()
  const [reports, ids, bodies] = said.split('\t')
  return { uniqueReports: ids === reports, uniqueBodies: bodies === reports }
}

interface Filling {
  readonly parts: readonly Part[]
  readonly bodies: Bodies
}

/** The tables of one shard, filled and added up; the names are those that a question asks of all shards. */
function fill(session: Session, table: Parameters<typeof tablesSql>[0], { parts, bodies }: Filling): void {
  const { database, local } = tablesSql(table)
  for (const sql of [database, local, sumTablesSql(table).local, byBodyTablesSql(table).local]) session.query(sql)
  let first = 0
  for (const part of parts) {
    const [head = ''] = insertSql(table.database, `${table.table}_local`).split('\n')
    session.query(`${head}\n${rowsOf(part, bodies, first)}`)
    first += part.rows
  }
  // Of one shard the table of reports is its own; those beside it go by the same ending.
  const name = `${table.database}.${table.table}`
  for (const sql of [addUpSql(table), putByBodySql(table)]) session.query(sql)
  for (const end of ['sums', 'by_body']) session.query(`RENAME TABLE ${name}_${end}_local TO ${name}_local_${end}`)
}

function sessionIn(folder: string): Session {
  const found: unknown = createRequire(join(resolve(folder), 'package.json'))('chdb')
  if (typeof found !== 'object' || found === null || !('Session' in found) || typeof found.Session !== 'function')
    throw new Error(`no chdb in ${folder}`)
  const session: unknown = Reflect.construct(found.Session, [])
  if (typeof session !== 'object' || session === null || !('query' in session) || typeof session.query !== 'function')
    throw new Error('not the chdb that is known here')
  const { query } = session
  return { query: sql => String(query.call(session, sql)) }
}
