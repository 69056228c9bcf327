import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger, type Connection } from '@duckdb/duckdb-wasm'
import ehWasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'
import ehWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url'
import type { GroupedRow } from './peer.ts'

/** A database in its worker, as its documentation shows for files that a person picks. */
export interface Database {
  readonly start: () => Promise<void>
  readonly register: (file: File) => Promise<void>
  readonly run: (sql: string) => Promise<void>
  readonly grouped: (from: string, column: string) => Promise<readonly GroupedRow[]>
}

let db: AsyncDuckDB | null = null
let connection: Connection | null = null

async function ask(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const found = await connection?.query(sql)
  return found?.toArray() ?? []
}

/** The one database of this page. */
export const database: Database = {
  start: async () => {
    db = new AsyncDuckDB(new VoidLogger(), new Worker(ehWorker))
    await db.instantiate(ehWasm)
    connection = await db.connect()
  },
  register: async file => {
    await db?.registerFileHandle('table.csv', file, DuckDBDataProtocol.BROWSER_FILEREADER, true)
  },
  run: async sql => {
    await ask(sql)
  },
  grouped: async (from, column) => {
    const sql = `SELECT ${column} AS key, count(*) AS rows, sum(count)::DOUBLE AS sum FROM ${from} GROUP BY ${column}`
    const found = await ask(sql)
    return found.map(row => ({ key: String(row['key']), rows: Number(row['rows']), sum: Number(row['sum']) }))
  },
}
