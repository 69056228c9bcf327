import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { loadInto } from '../../src/data/clickhouse/loadInto.ts'
import { nation } from '../../src/data/nation/nation.ts'
import { partsOf, type Part } from '../../src/data/parquet/part.ts'
import type { Report } from '../../src/domain/report.ts'
import type { Bodies } from '../../src/engines/bodies.ts'
import { clickhouseEngine } from '../../src/engines/clickhouse/clickhouse.ts'
import { send } from '../../src/engines/clickhouse/http.ts'
import { faultOf, type Engine } from '../../src/engines/engine.ts'
import { askMemory, columnsOf } from '../../src/engines/memory.ts'
import type { Question } from '../../src/engines/question.ts'
import { outcomesByYear } from '../../src/summaries/outcomesByYear.ts'
import { NO_CHOICE } from '../../src/summaries/choiceCodec.ts'
import { anyQuestion, anyReports, HOSTILE, ordered, UNITS } from '../engines/anyQuestion.ts'
import { written } from '../engines/writtenParquet.ts'
import { READER, startCluster, type Shard } from './servers.ts'

const { values } = parseArgs({ options: { reports: { type: 'string', default: '40000' } } })
const DATABASE = 'ogi'
const { shards, end } = await startCluster()
const [first, second] = shards
let failed = 0

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

async function check(what: string, run: () => Promise<string | void>): Promise<void> {
  try {
    const said = await run()
    say(`ok    ${what}${said ? `: ${said}` : ''}`)
  } catch (error) {
    failed += 1
    say(`FAIL  ${what}\n${error instanceof Error ? error.message.slice(0, 3000) : String(error)}`)
  }
}

async function tell(shard: Shard, sql: string): Promise<void> {
  const answer = await fetch(`${shard.address}/?user=default`, { method: 'POST', body: sql })
  const text = await answer.text()
  if (!answer.ok) throw new Error(text.slice(0, 500))
}

function engineAt(
  shard: Pick<Shard, 'address'>,
  table: string,
  as: { user: string; password: string } = READER,
): Engine {
  return clickhouseEngine({ database: DATABASE, table, dataset: 'one' }, (sql, signal) =>
    send({ address: shard.address, ...as }, sql, signal),
  )
}

async function load(table: string, parts: readonly (() => Iterable<Part>)[], bodies: Bodies): Promise<number> {
  const loaders = shards.map(({ address }) => ({ address, user: 'default', password: '' }))
  const { reports } = await loadInto(loaders, { cluster: 'nation', database: DATABASE, table }, { parts, bodies })
  return reports
}

async function counted(table: string): Promise<number> {
  const [row] = await engineAt(first, table).ask({ measures: [], groupBy: [], where: {}, ids: 0 })
  return row?.count ?? 0
}

async function arrived(table: string, count: number): Promise<void> {
  for (let turn = 0; turn < 240; turn += 1) {
    if ((await counted(table)) === count) return
    await new Promise(done => setTimeout(done, 250))
  }
  throw new Error(`only ${await counted(table)} of ${count} reports arrived`)
}

async function equality(): Promise<string> {
  let asked = 0
  let table = 0
  await fc.assert(
    fc.asyncProperty(anyReports, fc.array(anyQuestion, { minLength: 4, maxLength: 10 }), async (given, questions) => {
      table += 1
      const name = `random_${table}`
      const reports = ordered(given.map(report => ({ ...report, dataset: 'one' })))
      const { parts, bodies } = partsOf(reports, [...UNITS.values()])
      await load(name, [() => parts], bodies)
      await arrived(name, reports.length)
      const memory = columnsOf(reports, UNITS)
      const parquet = written(reports, [...UNITS.values()]).engine
      const clickhouse = engineAt(first, name)
      for (const question of questions) {
        const wanted = askMemory(memory, question)
        assert.deepEqual(await parquet.ask(question), wanted)
        assert.deepEqual(await clickhouse.ask(question), wanted, JSON.stringify(question))
        asked += 1
      }
      assert.deepEqual((await clickhouse.reports({}, 100)).reports.map(plain), reports.map(plain))
    }),
    { numRuns: 25, endOnFailure: true },
  )
  return `${asked} random questions over ${table} random sets: memory, Parquet and ClickHouse gave the same rows`
}

function plain({ id, organ, scope, year, level, cells }: Report): unknown {
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

async function hostile(): Promise<string> {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' })), { minLength: 1, maxLength: 5 }),
      async units => {
        const question: Question = {
          measures: [],
          groupBy: ['unit'],
          where: { units, parents: units, reports: units },
          ids: 0,
        }
        assert.deepEqual(await engineAt(first, 'random_1').ask(question), [])
      },
    ),
    { numRuns: 150 },
  )
  return '150 sets of hostile names in filters: each is a name that no report has'
}

async function faults(): Promise<void> {
  const question: Question = { measures: [], groupBy: ['year'], where: {}, ids: 0 }
  const faultIn = (engine: Engine) => Promise.resolve(engine.ask(question)).then(() => null, faultOf)
  await check('wrong password', async () =>
    assert.equal(await faultIn(engineAt(first, 'random_1', { user: READER.user, password: 'x' })), 'wrongPassword'),
  )
  await check('no such table', async () => assert.equal(await faultIn(engineAt(first, 'nothing')), 'noSuchTable'))
  await check('nobody there', async () =>
    assert.equal(await faultIn(engineAt({ address: 'http://127.0.0.1:9' }, 'random_1')), 'unreachable'),
  )
  await check('a reader writes nothing', async () => {
    await assert.rejects(
      send({ address: first.address, ...READER }, `DROP TABLE ${DATABASE}.random_1`),
      each => faultOf(each) === 'refused',
    )
  })
  await withServer('<html>hello</html>', false, async address => {
    await check('not a ClickHouse', async () =>
      assert.equal(await faultIn(engineAt({ address }, 'random_1')), 'notClickHouse'),
    )
  })
  await withServer('{ "meta": [], "data": [[1', false, async address => {
    await check('an answer that ends half-way', async () =>
      assert.equal(await faultIn(engineAt({ address }, 'random_1')), 'cut'),
    )
  })
  await withServer('{ "meta": [], "data": [[1', true, async address => {
    await check('a connection cut half-way', async () =>
      assert.equal(await faultIn(engineAt({ address }, 'random_1')), 'cut'),
    )
  })
}

async function withServer(body: string, isCut: boolean, run: (address: string) => Promise<void>): Promise<void> {
  const server = createServer((_, answer) => {
    if (isCut) {
      answer.writeHead(200, { 'content-length': 5000 })
      answer.write(body)
      setTimeout(() => answer.destroy(), 50)
    } else answer.end(body)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', () => done()))
  const at = server.address()
  await run(`http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`)
  server.close()
}

/** Waits until neither server tidies up any more. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) {
    const left = await Promise.all(
      shards.map(({ address }) =>
        send({ address, user: 'default', password: '' }, 'SELECT count() FROM system.merges FORMAT JSONCompact'),
      ),
    )
    if (left.every(([row]) => Number(row?.[0]) === 0)) return
    await new Promise(done => setTimeout(done, 500))
  }
}

async function large(reports: number): Promise<void> {
  await check(`${reports} reports loaded`, async () => {
    const from = performance.now()
    const made = nation(reports)
    const count = await load(
      'nation',
      made.provinces.map(province => () => made.partsOf(province)),
      made.bodies,
    )
    await arrived('nation', count)
    await settled()
    return `${count} reports in ${Math.round((performance.now() - from) / 1000)} s`
  })
  const engine = engineAt(first, 'nation')
  for (const [what, question] of pageQuestions()) {
    await check(`cold: ${what}`, async () => {
      await tell(first, 'SYSTEM DROP MARK CACHE')
      await tell(second, 'SYSTEM DROP MARK CACHE')
      const from = performance.now()
      const rows = await engine.ask(question)
      return `${Math.round(performance.now() - from)} ms, ${rows.length} rows`
    })
  }
  await check('one shard stopped', async () => {
    await second.stop()
    const from = performance.now()
    const fault = await Promise.resolve(
      engine.ask(pageQuestions()[0]?.[1] ?? { measures: [], groupBy: [], where: {} }),
    ).then(() => null, faultOf)
    const took = performance.now() - from
    assert.equal(fault, 'shardDown')
    assert.ok(took < 3000, `${took} ms`)
    return `said after ${Math.round(took)} ms`
  })
  await check('and back again', async () => {
    await second.start()
    const rows = await engine.ask({ measures: [], groupBy: ['year'], where: {}, ids: 0 })
    assert.ok(rows.length > 0)
  })
}

function pageQuestions(): readonly (readonly [string, Question])[] {
  const where = { inside: [''] as const, scopes: ['region'] as const }
  const { question } = outcomesByYear
  return [
    ['outcomes by year, outermost', { ...question(where, NO_CHOICE), ids: 0, whole: 'year' }],
    ['outcomes by year, every organ', { ...question({ scopes: ['own'] }, NO_CHOICE), ids: 0, whole: 'year' }],
    ['scopes', { measures: [], groupBy: ['scope'], where: {}, ids: 0 }],
    [
      'ranking of provinces',
      {
        measures: question({}, NO_CHOICE).measures,
        groupBy: ['province'],
        where: { years: [2026, 2026] },
        ids: 0,
        order: [{ by: 'total', down: true }],
      },
    ],
    [
      'the 200 busiest bodies',
      {
        measures: question({}, NO_CHOICE).measures,
        groupBy: ['unit'],
        where: { years: [2026, 2026] },
        ids: 0,
        order: [{ by: 'total', down: true }],
        limit: 200,
      },
    ],
  ]
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end().then(() => process.exit(1)))

try {
  await check('the three engines agree', equality)
  await check('hostile names', hostile)
  await faults()
  await large(Number(values.reports))
} finally {
  await end()
}
say(failed === 0 ? 'all held' : `${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
