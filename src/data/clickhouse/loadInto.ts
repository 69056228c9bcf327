import { request as http } from 'node:http'
import { request as https } from 'node:https'
import type { Bodies } from '../../engines/bodies.ts'
import type { Part } from '../parquet/part.ts'
import { insertSql, rowsOf, tablesSql } from './load.ts'

/** The server that is loaded into, and who loads. */
export interface LoadServer {
  readonly address: string
  readonly user: string
  readonly password: string
}

/** The tables that are loaded. */
export interface LoadTable {
  readonly cluster: string
  readonly database: string
  readonly table: string
}

/** What is loaded: parts, made when it is their turn, and the bodies that they name. */
export interface Load {
  readonly parts: readonly (() => Iterable<Part>)[]
  readonly bodies: Bodies
}

/** Makes the tables of a data set on every shard, empty, and loads it through the first, a part at a time. */
export async function loadInto(
  shards: readonly LoadServer[],
  table: LoadTable,
  { parts, bodies }: Load,
): Promise<{ readonly reports: number; readonly years: readonly number[] }> {
  const { database, local, distributed } = tablesSql(table)
  const empty = `DROP TABLE IF EXISTS ${table.database}.${table.table}_local`
  const [first] = shards
  if (!first) throw new Error('no server to load into')
  for (const shard of shards) for (const sql of [database, empty, local, distributed]) await tell(shard, sql)
  let reports = 0
  const years = new Set<number>()
  for (const make of parts)
    for (const part of make()) {
      await tell(first, `${insertSql(table.database, table.table)}${rowsOf(part, bodies, reports)}`)
      reports += part.rows
      if (part.year !== null) years.add(part.year)
    }
  return { reports, years: [...years].toSorted((one, other) => one - other) }
}

// A connection of its own for each: a server closes an idle one while the next part is being made.
function tell({ address, user, password }: LoadServer, sql: string): Promise<void> {
  const url = `${address}/?${new URLSearchParams({ user, password }).toString()}`
  const send = address.startsWith('https:') ? https : http
  return new Promise((done, fail) => {
    const asked = send(url, { method: 'POST', agent: false }, answer => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (piece: string) => (text = (text + piece).slice(0, 500)))
      answer.on('error', fail)
      answer.on('end', () => (answer.statusCode === 200 ? done() : fail(new Error(text))))
    })
    asked.on('error', fail)
    asked.end(sql)
  })
}
