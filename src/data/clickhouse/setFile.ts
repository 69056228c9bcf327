import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bodies } from '../../engines/bodies.ts'
import type { Loaded } from './loadInto.ts'
import type { LoadTable } from './sums.ts'

/** How a page reaches what was loaded. */
export interface Reach {
  /** The address that browsers use. */
  readonly address: string
  readonly reader: string
  /** Anybody may read: the reader has no password. */
  readonly isOpen: boolean
  /** A user without a password or rights, empty where there is none. */
  readonly probe: string
}

/** Writes what a page is told of a set in a ClickHouse: where it is, who reads it, its bodies. No password is in it. */
export function writeSet(
  folder: string,
  { address, reader, isOpen, probe }: Reach,
  { table, loaded, bodies }: { readonly table: LoadTable; readonly loaded: Loaded; readonly bodies: Bodies },
): void {
  const named = { database: table.database, table: table.table, ...loaded }
  const text = `${JSON.stringify(bodies)}\n`
  const sha256 = createHash('sha256').update(text).digest('hex')
  const set = { version: 2, address, ...named, user: reader, login: !isOpen, probe, bodies: sha256 }
  writeFileSync(join(folder, 'bodies.json'), text)
  writeFileSync(join(folder, 'clickhouse.json'), `${JSON.stringify(set)}\n`)
}
