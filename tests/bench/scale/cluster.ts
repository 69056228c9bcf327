import { spawnSync } from 'node:child_process'
import { nation } from '../../../src/data/nation/nation.ts'
import type { Engine } from '../../../src/engines/engine.ts'
import { progress } from './progress.ts'
import { engineAt, load, tell } from '../../cluster/asked.ts'
import { pageQuestions } from '../../cluster/pageQuestions.ts'
import { READER, startCluster, type Shard } from '../../cluster/servers.ts'
import { median } from '../page/median.ts'
import { drillQuestion } from './drill.ts'
import { ms, ratio, type ScaleLine } from './line.ts'

type Shards = readonly [Shard, Shard]

async function loaded(shards: Shards, reports: number): Promise<{ readonly engine: Engine; readonly body: string }> {
  const from = performance.now()
  const made = nation(reports)
  const parts = made.provinces.map(province => () => made.partsOf(province))
  const known = await load(shards, tableOf(reports), { parts, bodies: made.bodies })
  progress(`${reports} reports in two shards after ${Math.round((performance.now() - from) / 1000)} s`)
  const body = made.bodies.organ[Math.floor(made.bodies.organ.length / 2)] ?? ''
  return { engine: engineAt(shards[0], tableOf(reports), { ...READER, ...known }), body }
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

/** Two shards with a nation: each heavy question of the pages cold, and a drill-down beside the same of 40,000 reports. */
export async function clusterLines(reports: number, few: number): Promise<readonly ScaleLine[]> {
  if (spawnSync('clickhouse-server', ['--help']).error) return []
  const { shards, end } = await startCluster()
  try {
    const { engine, body } = await loaded(shards, reports)
    const { engine: small, body: other } = await loaded(shards, few)
    await merged(shards)
    const lines: ScaleLine[] = []
    for (const [what, question] of pageQuestions()) {
      if (lines.length % 20 === 0) progress(`questions of the pages, ${lines.length} asked`)
      // oxlint-disable-next-line no-await-in-loop -- one after another
      const value = await cold(shards, () => engine.ask(question))
      lines.push({
        what: `ClickHouse, cold: ${what}`,
        reports,
        value,
        unit: 'ms',
        goal: 1500,
        ours: ms(value),
        bare: '',
      })
    }
    const slow = lines.filter(({ value }) => value > 1500).length
    progress(`${lines.length} questions of the pages asked, ${slow} of them longer than 1.5 s`)
    const ours = await cold(shards, () => engine.ask(drillQuestion(body)))
    const bare = await cold(shards, () => small.ask(drillQuestion(other)))
    lines.push(ratio({ what: 'ClickHouse, one body by year', reports, ours, bare, goal: 2, against: `at ${few}` }))
    return lines
  } finally {
    await end()
  }
}
