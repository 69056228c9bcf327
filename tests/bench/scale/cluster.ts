import { spawnSync } from 'node:child_process'
import { nation } from '../../../src/data/nation/nation.ts'
import type { Engine } from '../../../src/engines/engine.ts'
import { atHome } from '../../../src/engines/homes.ts'
import { MOST_HELD } from '../../../src/queries/large.ts'
import { progress } from './progress.ts'
import { engineAt, load, tell } from '../../cluster/asked.ts'
import { pageQuestions } from '../../cluster/pageQuestions.ts'
import { READER, startCluster, type Shard } from '../../cluster/servers.ts'
import { median } from '../page/median.ts'
import { drillQuestion } from './drill.ts'
import { ms, ratio, type ScaleLine } from './line.ts'

/** How long a question of a page may take, in ms. */
const GOAL = 1500

type Shards = readonly [Shard, Shard]

async function loaded(shards: Shards, reports: number): Promise<{ readonly engine: Engine; readonly body: string }> {
  const from = performance.now()
  const made = nation(reports)
  const parts = made.provinces.map(province => () => made.partsOf(province))
  const known = await load(shards, tableOf(reports), { parts, bodies: made.bodies })
  progress(`${reports} reports in two shards after ${Math.round((performance.now() - from) / 1000)} s`)
  const body = made.bodies.organ[Math.floor(made.bodies.organ.length / 2)] ?? ''
  return { engine: atHome(engineAt(shards[0], tableOf(reports), { ...READER, ...known }), made.bodies, known), body }
}

function tableOf(reports: number): string {
  return `nation_${reports}`
}

async function merged(shards: Shards): Promise<void> {
  for (let turn = 0; turn < 400; turn += 1) {
    // oxlint-disable-next-line no-await-in-loop -- asked again after a while
    const left = await Promise.all(shards.map(shard => tell(shard, 'SELECT count() FROM system.merges')))
    if (left.every(count => Number(count) === 0)) return
    // oxlint-disable-next-line no-await-in-loop -- as above
    await new Promise(done => setTimeout(done, 500))
  }
}

async function cold(shards: Shards, run: () => unknown): Promise<number> {
  const took: number[] = []
  for (let turn = 0; turn < 3; turn += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after another
    for (const shard of shards) await tell(shard, 'SYSTEM DROP MARK CACHE')
    const from = performance.now()
    // oxlint-disable-next-line no-await-in-loop -- as above
    await run()
    took.push(performance.now() - from)
  }
  return median(took)
}

interface Timed {
  readonly what: string
  readonly took: number
}

async function coldTimes(shards: Shards, engine: Engine): Promise<readonly Timed[]> {
  const times: Timed[] = []
  for (const [what, question] of pageQuestions()) {
    if (times.length % 20 === 0) progress(`questions of the pages, ${times.length} asked`)
    // oxlint-disable-next-line no-await-in-loop -- one after another
    times.push({ what, took: await cold(shards, () => engine.ask(question)) })
  }
  const long = times.filter(({ took }) => took > GOAL).length
  progress(`${times.length} questions of the pages asked, ${long} of them longer than ${GOAL} ms`)
  return times
}

/** Of each page the question that takes longest. */
function slowest(times: readonly Timed[], reports: number): readonly ScaleLine[] {
  const pages = [...new Set(times.map(pageOf))]
  return pages.map(page => {
    const ofPage = times.filter(each => pageOf(each) === page).toSorted((one, other) => other.took - one.took)
    const { what = '', took = Number.NaN } = ofPage[0] ?? {}
    const line = `ClickHouse, cold: ${page}`
    const bare = `${what.slice(page.length + 2)}, slowest of ${ofPage.length}`
    return { what: line, reports, value: took, unit: 'ms', goal: GOAL, ours: ms(took), bare }
  })
}

function pageOf({ what }: Timed): string {
  return /^[^:,]*/.exec(what)?.[0] ?? what
}

interface Asked {
  readonly engine: Engine
  readonly organ: string
}

/** Two shards with a nation: each heavy question of the pages cold, and the drill-downs beside the same of 40,000 reports. */
export async function clusterLines(reports: number, few: number): Promise<readonly ScaleLine[]> {
  if (spawnSync('clickhouse-server', ['--help']).error) return []
  const { shards, end } = await startCluster()
  try {
    const { engine, body: organ } = await loaded(shards, reports)
    const { engine: small, body: other } = await loaded(shards, few)
    await merged(shards)
    const times = await coldTimes(shards, engine)
    const ours = { engine, organ }
    const bare = { engine: small, organ: other }
    const drills = [
      { what: 'one body by year', ask: (at: Asked) => at.engine.ask(drillQuestion(at.organ)) },
      { what: 'whole reports of one body', ask: (at: Asked) => at.engine.reports({ units: [at.organ] }, MOST_HELD) },
    ]
    const down: ScaleLine[] = []
    for (const { what, ask } of drills) {
      // oxlint-disable-next-line no-await-in-loop -- one after another
      const sides = { ours: await cold(shards, () => ask(ours)), bare: await cold(shards, () => ask(bare)) }
      down.push(ratio({ what: `ClickHouse, ${what}`, reports, ...sides, goal: 2, against: `at ${few}` }))
    }
    return [...slowest(times, reports), ...down]
  } finally {
    await end()
  }
}
