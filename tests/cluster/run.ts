import { parseArgs } from 'node:util'
import { nation } from '../../src/data/nation/nation.ts'
import { load } from './asked.ts'
import { current } from './current.ts'
import { dataCommand } from './dataCommand.ts'
import { equality } from './equality.ts'
import { faults } from './faults.ts'
import { coldQuestions, loadNation, stoppedShard } from './large.ts'
import { failures, say } from './said.ts'
import { startCluster } from './servers.ts'
import { walk } from './walk.ts'

const PARTS = ['equality', 'data', 'faults', 'large', 'walk'] as const
const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '40000' },
    runs: { type: 'string', default: '25' },
    /** A folder to keep the loaded nation in between runs. */
    keep: { type: 'string' },
    only: { type: 'string', default: PARTS.join(',') },
    /** A folder in which chdb is installed, to ask a current ClickHouse too. */
    chdb: { type: 'string' },
  },
})
const wanted = values.only.split(',')
if (values.chdb !== undefined) await current(values.chdb, Number(values.runs))
const { shards, end } = await startCluster(values.keep)

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end().then(() => process.exit(1)))

try {
  if (wanted.includes('equality')) await equality(shards, Number(values.runs))
  if (wanted.includes('data')) await dataCommand(shards)
  if (wanted.includes('faults')) {
    const { bodies, provinces, partsOf } = nation(400)
    await load(shards, 'small', { parts: provinces.map(each => () => partsOf(each)), bodies })
    await faults(shards[0], 'small')
    await stoppedShard(shards, 'small')
  }
  if (wanted.includes('large')) {
    await loadNation(shards, Number(values.reports))
    await coldQuestions(shards, nation(Number(values.reports)).bodies)
    await stoppedShard(shards, 'nation')
  }
  if (wanted.includes('walk')) await walk(shards)
} finally {
  await end()
}
say(failures() === 0 ? 'all held' : `${failures()} failed`)
process.exitCode = failures() === 0 ? 0 : 1
