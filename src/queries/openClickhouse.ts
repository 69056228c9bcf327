import { engineError } from '../engines/engine.ts'
import { clickhouseEngine } from '../engines/clickhouse/clickhouse.ts'
import { send } from '../engines/clickhouse/http.ts'
import { atHome } from '../engines/homes.ts'
import { presenceSql, watchOver } from '../engines/clickhouse/silence.ts'
import { CLICKHOUSE_SET } from '../files/partSchemas.ts'
import { readBodies } from './bodies/readBodies.ts'
import { credentialsOf } from './credentials.ts'
import { fetchBytes } from './fetchBytes.ts'
import { fetchData } from './fetchData.ts'
import type { DataSet } from './held.ts'
import { notOpened, type LargeRead } from './large.ts'
import { setSilent } from './silent.ts'

/** Opens a data set that a ClickHouse answers for: where it is, and its bodies; reports are asked one question at a time. */
export async function openClickhouse({ id, pack, files }: DataSet, signal: AbortSignal): Promise<LargeRead> {
  const folder = pack.replace(/[^/]*$/, '')
  const path = `${folder}bodies.json`
  const [set, came] = await Promise.all([
    fetchData({ path: pack }, CLICKHOUSE_SET, signal),
    fetchBytes({ path }, signal),
  ])
  if (!set.value || !came.value) return notOpened([...set.problems, ...came.problems])
  const bodies = await readBodies({ path, bytes: came.value, sha256: set.value.bodies })
  const problems = [...set.problems, ...came.problems, ...bodies.problems]
  if (!bodies.value) return notOpened(problems)
  const { address, user, login, probe, database, table, reports, years } = set.value
  const { sums, byBody, uniqueReports, uniqueBodies } = set.value
  const named = { database, table, dataset: id, sums, byBody, uniqueReports, uniqueBodies }
  const server = () => ({ address, probe, ...(credentialsOf(id) ?? { user, password: '' }) })
  const watch = watchOver({
    probe: stop => send(server(), presenceSql(named), stop),
    onSilent: isSilent => setSilent(id, isSilent),
  })
  const asked = clickhouseEngine(named, async (sql, stop) => {
    if (login && !credentialsOf(id)) throw engineError('login')
    return watch(send(server(), sql, stop))
  })
  const engine = atHome(asked, bodies.value, named)
  const hash = files.find(file => file.path === pack)?.sha256 ?? `${address} ${table} ${reports}`
  return { problems, value: { dataset: id, hash, engine, bodies: bodies.value, count: reports, years, reader: user } }
}
