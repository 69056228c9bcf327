import perspective, { type Client, type Table } from '@perspective-dev/client'
import clientWasm from '@perspective-dev/client/dist/wasm/perspective-js.wasm?url'
import serverWasm from '@perspective-dev/server/dist/wasm/perspective-server.wasm?url'
import type { Peer } from './peer.ts'

let client: Client | null = null
let table: Table | null = null

/** The bytes of the CSV into its worker (on the page a text of them takes longer); a view of the groups, taken as columns. */
export const peer: Peer = {
  start: async () => {
    perspective.init_server(fetch(serverWasm))
    perspective.init_client(fetch(clientWasm))
    client = await perspective.worker()
  },
  load: async file => {
    table = (await client?.table(await file.arrayBuffer(), { format: 'csv' })) ?? null
  },
  grouped: async column => {
    const aggregates = { count: 'sum', item: 'count' }
    const view = await table?.view({ group_by: [column], columns: ['count', 'item'], aggregates })
    const columns = await view?.to_columns()
    const paths = (columns?.['__ROW_PATH__'] ?? []) as readonly (readonly unknown[])[]
    const rows = paths.map(([key], row) => ({
      key: String(key),
      rows: Number(columns?.['item']?.[row]),
      sum: Number(columns?.['count']?.[row]),
    }))
    // The first row is the sum of all, with an empty path.
    return rows.filter((_, row) => paths[row]?.length === 1)
  },
}
