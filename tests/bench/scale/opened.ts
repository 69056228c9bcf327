import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import * as v from 'valibot'
import type { Columns } from '../../../src/engines/columns.ts'
import { KEYS } from '../../../src/engines/question.ts'
import { columnsOver, fetched, heldOf, type ParquetSet } from '../../../src/engines/parquet/heldParts.ts'
import { REPORT_COLUMNS } from '../../../src/engines/parquet/layout.ts'
import { BODIES, PART_INDEX } from '../../../src/files/partSchemas.ts'
import { CELLS } from './cells.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** A made-up nation on disk, as it would be on a static host, and what was read of it so far. */
export interface OpenedNation {
  readonly reports: number
  readonly folder: string
  readonly set: ParquetSet
  readonly read: { bytes: number }
  /** Bytes of the whole set on the wire: parts as they are, index and bodies as brotli. */
  readonly wire: number
}

/** Makes a nation of so many reports below a folder of data sets, beside what is there, or takes it as it is. */
export function makeNation(reports: number, into: string): string {
  const folder = join(into, `nation-${reports}`)
  if (!existsSync(join(folder, 'set.json'))) {
    const words = ['--import', 'tsx', 'src/nation.ts', String(reports), '--into', into, '--id', `nation-${reports}`]
    const made = spawnSync('node', words, { cwd: ROOT, encoding: 'utf8' })
    if (made.status !== 0) throw new Error(made.stderr)
  }
  return folder
}

function json(folder: string, name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'))
}

function smallBytes(path: string): number {
  return brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length
}

/** Opens a nation, its parts in memory, so that neither disk nor network is measured. */
export function openNation(reports: number, into: string): OpenedNation {
  const folder = makeNation(reports, into)
  const index = v.parse(PART_INDEX, json(folder, 'set.json'))
  const bodies = v.parse(BODIES, json(folder, 'bodies.json'))
  const entries = [...index.parts, ...(index.sums ? [index.sums] : [])]
  const files = new Map(entries.map(({ path }) => [path, readFileSync(join(folder, path))]))
  const read = { bytes: 0 }
  const parts = entries.reduce((sum, { path }) => sum + statSync(join(folder, path)).size, 0)
  return {
    reports: index.reports,
    folder,
    read,
    wire: parts + smallBytes(join(folder, 'set.json')) + smallBytes(join(folder, 'bodies.json')),
    set: {
      dataset: 'nation',
      index,
      bodies,
      read: (path, [from, to]) => {
        read.bytes += to - from
        return Promise.resolve(new Uint8Array(files.get(path)?.subarray(from, to) ?? []))
      },
    },
  }
}

/** Every cell, status and key of a nation as columns, read by the engine's own reader. */
export async function columnsOfNation({ set }: OpenedNation): Promise<Columns> {
  const held = heldOf(set)
  await fetched(held, { columns: REPORT_COLUMNS, parts: held.parts })
  const columns = columnsOver(held, held.parts)
  for (const cell of CELLS) columns.cell(cell)
  for (const key of KEYS) columns.key(key)
  return columns
}
