import type { LoadServer } from '../../src/data/clickhouse/loadInto.ts'
import { loadInto, type Load, type Loaded } from '../../src/data/clickhouse/loadInto.ts'
import { clickhouseEngine } from '../../src/engines/clickhouse/clickhouse.ts'
import { send } from '../../src/engines/clickhouse/http.ts'
import type { Engine } from '../../src/engines/engine.ts'
import { READER, type Shard } from './servers.ts'

/** The database of the trials. */
export const DATABASE = 'ogi'
/** The name of the cluster in the servers' settings. */
export const CLUSTER = 'nation'

/** What is known of a table. */
type Known = Partial<Pick<Loaded, 'uniqueReports' | 'uniqueBodies'>> & {
  readonly sums?: boolean
  readonly byBody?: boolean
}

/** An engine that asks a table through one shard, as the reader unless somebody else is said. */
export function engineAt(
  shard: Pick<Shard, 'address'>,
  table: string,
  { user, password, ...known }: { user: string; password: string } & Known = READER,
): Engine {
  const named = { database: DATABASE, table, dataset: 'one', sums: true, byBody: true, ...known }
  return clickhouseEngine(named, (sql, signal) => send({ address: shard.address, user, password }, sql, signal))
}

/** Loads a table on all shards as who may. */
export async function load(shards: readonly Shard[], table: string, what: Load): Promise<Loaded> {
  const loaders = shards.map(({ address }): LoadServer => ({ address, user: 'default', password: '' }))
  return loadInto(loaders, { cluster: CLUSTER, database: DATABASE, table }, what)
}

/** Tells one server something as who may. */
export async function tell(shard: Shard, sql: string): Promise<string> {
  const answer = await fetch(`${shard.address}/?user=default`, { method: 'POST', body: sql })
  const text = await answer.text()
  if (!answer.ok) throw new Error(text.slice(0, 500))
  return text
}
