import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { readManifest } from '../../src/data/manifestFile.ts'
import { synthetic } from '../../src/data/synthetic/synthetic.ts'
import type { Report } from '../../src/domain/report.ts'
import { askMemory, columnsOf } from '../../src/engines/memory.ts'
import { CLICKHOUSE_SET } from '../../src/files/partSchemas.ts'
import { longCsv } from '../../src/files/writers/longCsv.ts'
import { CLUSTER, engineAt } from './asked.ts'
import { plain } from './equality.ts'
import { pageQuestions } from './pageQuestions.ts'
import { check } from './said.ts'
import { READER, type Shard } from './servers.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const ID = 'my-city'

/** Whether the command that loads a folder of files leaves both shards with its reports, and the page with the way to them. */
export async function dataCommand(shards: readonly [Shard, Shard]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'data-'))
  try {
    await check('npm run data -- FOLDER --out clickhouse', () => loadedFrom(folder, shards))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function byId(one: Pick<Report, 'id'>, other: Pick<Report, 'id'>): number {
  return one.id < other.id ? -1 : 1
}

async function loadedFrom(folder: string, shards: readonly [Shard, Shard]): Promise<string> {
  const { reports } = synthetic()
  const [from, into] = [join(folder, 'reports'), join(folder, 'out')]
  mkdirSync(from)
  reports.forEach((report, at) => writeFileSync(join(from, `${at}.csv`), longCsv([report])))
  const servers = shards.map(({ address }) => address).join(',')
  const where = ['--clickhouse', servers, '--cluster', CLUSTER, '--public', shards[0].address]
  const words = ['src/data.ts', from, '--id', ID, '--out', 'clickhouse', '--into', into, ...where]
  const done = spawnSync(join(ROOT, 'node_modules', '.bin', 'tsx'), words, { cwd: ROOT, encoding: 'utf8' })
  assert.equal(done.status, 0, done.stderr)

  const read = readManifest(readFileSync(join(into, 'manifest.json'), 'utf8'))
  if ('wrong' in read) throw new Error(read.wrong)
  const [line] = read.manifest.datasets
  assert.equal(line?.engine, 'clickhouse')
  const set = v.parse(CLICKHOUSE_SET, JSON.parse(readFileSync(join(into, line.pack), 'utf8')))
  assert.deepEqual([set.address, set.user, set.reports], [shards[0].address, READER.user, reports.length])

  const engine = engineAt(set, set.table, { ...READER, ...set })
  const whole = await engine.reports({}, reports.length)
  assert.deepEqual(whole.reports.toSorted(byId).map(plain), reports.toSorted(byId).map(plain))
  const held = whole.reports.map(report => ({ ...report, dataset: 'one' }))
  const memory = columnsOf(held, new Map())
  const ofCharts = pageQuestions().filter(([, { groupBy }]) => groupBy.every(key => key === 'year' || key === 'scope'))
  for (const [what, question] of ofCharts) {
    const asked = { ...question, where: {} }
    assert.deepEqual(await engine.ask(asked), askMemory(memory, asked), what)
  }
  return `${reports.length} reports in two shards, cell by cell those of the files; ${ofCharts.length} questions answered as memory does`
}
