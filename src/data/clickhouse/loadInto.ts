import { request as http } from 'node:http'
import { request as https } from 'node:https'
import type { Bodies } from '../../engines/bodies.ts'
import type { Part } from '../parquet/part.ts'
import { byBodyTablesSql, putByBodySql } from './byBody.ts'
import { insertSql, rowsOf, tablesSql } from './load.ts'
import { addUpSql, countsSql, sumTablesSql, uniqueSql, type LoadTable } from './sums.ts'

/** The server that is loaded into, and who loads. */
export interface LoadServer {
  readonly address: string
  readonly user: string
  readonly password: string
}

/** What is loaded: parts, made when it is their turn, and the bodies that they name. */
export interface Load {
  readonly parts: readonly (() => Iterable<Part>)[]
  readonly bodies: Bodies
}

/** What is there after loading: as many reports in each table as were sent, with their sums and by body. */
export interface Loaded {
  readonly reports: number
  readonly years: readonly number[]
  readonly sums: true
  readonly byBody: true
  readonly uniqueReports: boolean
  readonly uniqueBodies: boolean
}

/** Makes the tables of a data set on every shard, empty, loads it through the first, a part at a time, and adds it up. */
export async function loadInto(shards: readonly LoadServer[], table: LoadTable, load: Load): Promise<Loaded> {
  const tables = tablesSql(table)
  const beside = [sumTablesSql(table), byBodyTablesSql(table)]
  const [first] = shards
  if (!first) throw new Error('no server to load into')
  const empty = [tables, ...beside].flatMap(each => each.empty)
  const made = [tables, ...beside].flatMap(({ local, distributed }) => [local, distributed])
  for (const shard of shards) for (const sql of [tables.database, ...empty, ...made]) await tell(shard, sql)
  const sent = await insertParts(first, table, load)
  for (const shard of shards) for (const sql of [addUpSql(table), putByBodySql(table)]) await tell(shard, sql)
  const there = (await tell(first, countsSql(table))).trim()
  if (there.split('\t').some(count => count !== String(sent.reports)))
    throw new Error(`${sent.reports} reports sent, found ${there}`)
  const [reports, ids, bodies] = (await tell(first, uniqueSql(table))).trim().split('\t')
  return { ...sent, sums: true, byBody: true, uniqueReports: ids === reports, uniqueBodies: bodies === reports }
}

async function insertParts(server: LoadServer, { database, table }: LoadTable, { parts, bodies }: Load) {
  let reports = 0
  const years = new Set<number>()
  for (const make of parts)
    for (const part of make()) {
      // What is sent is on its shard when the answer comes, so that it may be added up.
      const sync = { insert_distributed_sync: '1' }
      await tell(server, `${insertSql(database, table)}${rowsOf(part, bodies, reports)}`, sync)
      reports += part.rows
      if (part.year !== null) years.add(part.year)
    }
  return { reports, years: [...years].toSorted((one, other) => one - other) }
}

// A connection of its own for each: a server closes an idle one while the next part is being made.
function tell(
  { address, user, password }: LoadServer,
  sql: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<string> {
  const url = `${address}/?${new URLSearchParams({ user, password, ...settings }).toString()}`
  const send = address.startsWith('https:') ? https : http
  return new Promise((done, fail) => {
    const asked = send(url, { method: 'POST', agent: false }, answer => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (piece: string) => (text = (text + piece).slice(0, 500)))
      answer.on('error', fail)
      answer.on('end', () => (answer.statusCode === 200 ? done(text) : fail(new Error(text))))
    })
    asked.on('error', fail)
    asked.end(sql)
  })
}
