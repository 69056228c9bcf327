import assert from 'node:assert/strict'
import { nation } from '../../src/data/nation/nation.ts'
import { faultOf } from '../../src/engines/engine.ts'
import type { Bodies } from '../../src/engines/bodies.ts'
import { atHome } from '../../src/engines/homes.ts'
import type { Question } from '../../src/engines/question.ts'
import { MOST_HELD } from '../../src/queries/large.ts'
import { DATABASE, engineAt, load, tell } from './asked.ts'
import { pageQuestions } from './pageQuestions.ts'
import { check, say } from './said.ts'
import { READER, type Shard } from './servers.ts'

const ALL: Question = { measures: [], groupBy: ['year'], where: {}, ids: 0 }

/** Loads the invented nation, unless it is there already from a run before. */
export async function loadNation(shards: readonly [Shard, Shard], reports: number): Promise<void> {
  await check(`${reports} reports loaded`, async () => {
    const there = await tell(shards[0], `SELECT count() FROM ${DATABASE}.nation`).catch(() => '0')
    if (Math.abs(Number(there) - reports) < 100) return `${there.trim()} were there`
    const from = performance.now()
    const made = nation(reports)
    const parts = made.provinces.map(province => () => made.partsOf(province))
    const { reports: count } = await load(shards, 'nation', { parts, bodies: made.bodies })
    const rows = await tell(shards[0], `SELECT count() FROM ${DATABASE}.nation_sums`)
    await settled(shards)
    return `${count} reports in ${Math.round((performance.now() - from) / 1000)} s; ${rows.trim()} rows of sums`
  })
}

/** How long each question of the pages takes where no mark is in memory; the longest is asked to be 1.5 s at most. */
export async function coldQuestions(shards: readonly [Shard, Shard], bodies: Bodies): Promise<void> {
  // Every body of the invented nation reports once a year.
  const asked = engineAt(shards[0], 'nation', { ...READER, uniqueReports: true, uniqueBodies: true })
  const engine = atHome(asked, bodies, { byBody: true })
  const took: number[] = []
  const cold = (what: string, run: () => Promise<number>) =>
    check(`cold: ${what}`, async () => {
      for (const shard of shards) await tell(shard, 'SYSTEM DROP MARK CACHE')
      const from = performance.now()
      const rows = await run()
      took.push(Math.round(performance.now() - from))
      return `${took.at(-1)} ms, ${rows} rows`
    })
  for (const [what, question] of pageQuestions()) await cold(what, async () => (await engine.ask(question)).length)
  await cold(
    'report: all of a body',
    async () => (await engine.reports({ units: [bodies.organ.at(-1) ?? ''] }, MOST_HELD)).count,
  )
  say(
    `      slowest of ${took.length}: ${Math.max(...took)} ms (target 1500); over it: ${took.filter(each => each > 1500).length}`,
  )
}

/** Whether a stopped shard is said quickly, and all is well once it is back. */
export async function stoppedShard([first, second]: readonly [Shard, Shard], table: string): Promise<void> {
  const engine = engineAt(first, table)
  await check('one shard stopped', async () => {
    await second.stop()
    const from = performance.now()
    const fault = await Promise.resolve(engine.ask(ALL)).then(() => null, faultOf)
    const took = performance.now() - from
    assert.equal(fault, 'shardDown')
    assert.ok(took < 3000, `${took} ms`)
    return `said after ${Math.round(took)} ms`
  })
  await check('and back again', async () => {
    await second.start()
    assert.ok((await engine.ask(ALL)).length > 0)
  })
}

/** Waits until neither server tidies up any more. */
async function settled(shards: readonly Shard[]): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) {
    const left = await Promise.all(shards.map(shard => tell(shard, 'SELECT count() FROM system.merges')))
    if (left.every(count => Number(count) === 0)) return
    await new Promise(done => setTimeout(done, 500))
  }
}
