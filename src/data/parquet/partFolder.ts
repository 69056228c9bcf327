import { createHash } from 'node:crypto'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { PART, PART_INDEX } from '../../files/partSchemas.ts'
import type { Bodies } from '../../engines/bodies.ts'
import { COLUMNS, nameOfColumn, type PartEntry, type PartIndex } from '../../engines/parquet/layout.ts'
import type { Part } from './part.ts'
import { sumsOf, writeSums, type Ranks, type SumRow } from './sums.ts'
import { CODEC, writePart } from './writePart.ts'

const JOURNAL = 'parts.ndjson'

/** Where a part of a year and province stands in the folder of its set, but for its hash. */
export function placeOfPart({ year, province }: Pick<Part, 'year' | 'province'>): string {
  return `year-${year ?? 'unknown'}/province-${province === '' ? 'unknown' : province}`
}

/**
 * Writes one part: whole or not at all, and a line in the journal, so that a run that was cut off can go on. Its name
 * has its hash: an index never points at other numbers than it was written for.
 */
export function putPart(folder: string, part: Part, bodies: Ranks): PartEntry {
  const { bytes, entry: unnamed } = writePart(part, '')
  const entry = { ...unnamed, path: `${placeOfPart(part)}-${unnamed.sha256.slice(0, 12)}.parquet` }
  const path = join(folder, entry.path)
  mkdirSync(dirname(path), { recursive: true })
  writeWhole(path, bytes)
  writeWhole(`${path}.sums`, JSON.stringify(sumsOf(part, bodies)))
  // A line begins anew: what a power cut left of the line before spoils no other.
  appendFileSync(join(folder, JOURNAL), `\n${JSON.stringify(entry)}\n`)
  return entry
}

/** The parts that a run before has written whole, by their places. */
export function partsWritten(folder: string): ReadonlyMap<string, PartEntry> {
  const path = join(folder, JOURNAL)
  if (!existsSync(path)) return new Map()
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.startsWith('{') && line.endsWith('}'))
  const entries = lines.map(line => v.parse(PART, JSON.parse(line)))
  return new Map(entries.filter(entry => isThere(folder, entry)).map(entry => [placeOfPart(entry), entry]))
}

/** Forgets what a run before has begun; what it has written is removed when the set is closed. */
export function forgetParts(folder: string): void {
  rmSync(join(folder, JOURNAL), { force: true })
}

function isThere(folder: string, { path, bytes }: PartEntry): boolean {
  const file = join(folder, path)
  return existsSync(file) && statSync(file).size === bytes
}

/** One file that was written, with what is needed to see that it arrived whole. */
export interface WrittenFile {
  readonly name: string
  readonly bytes: number
  readonly sha256: string
}

/** Closes a set: its bodies and its index, and no journal any more. Parts of the set before it stay for open pages. */
export function closeFolder(folder: string, bodies: Bodies, entries: readonly PartEntry[]): void {
  const parts = entries.toSorted((one, other) => (one.path < other.path ? -1 : 1))
  const before = partsListed(folder)
  const text = `${JSON.stringify(bodies)}\n`
  const sums = putSums(folder, parts)
  const index: PartIndex = {
    version: 2,
    reports: parts.reduce((sum, part) => sum + part.rows, 0),
    codec: CODEC,
    bodies: createHash('sha256').update(text).digest('hex'),
    columns: COLUMNS.map(nameOfColumn),
    parts,
    ...(sums ? { sums } : {}),
  }
  writeWhole(join(folder, 'bodies.json'), text)
  writeWhole(join(folder, 'set.json'), `${JSON.stringify(index)}\n`)
  rmSync(join(folder, JOURNAL), { force: true })
  removeOthers(folder, new Set([...before, ...[...parts, ...(sums ? [sums] : [])].map(({ path }) => path)]))
}

/** Sums are worth a file of their own where they are at most this share of the reports, and not too many to be held. */
const FEWER = 0.25
const MOST_SUMS = 40_000

/** Joins the sums of all parts to one file; null where there are none of a part, or nearly as many as reports. */
function putSums(folder: string, parts: readonly PartEntry[]): PartEntry | null {
  const rows: SumRow[] = []
  const most = Math.min(MOST_SUMS, parts.reduce((sum, part) => sum + part.rows, 0) * FEWER)
  for (const { path } of parts) {
    const file = join(folder, `${path}.sums`)
    if (!existsSync(file)) return null
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `putPart` wrote it
    rows.push(...(JSON.parse(readFileSync(file, 'utf8')) as readonly SumRow[]))
    if (rows.length > most) return null
  }
  if (rows.length === 0) return null
  const { bytes, entry } = writeSums(rows)
  const path = `sums-${entry.sha256.slice(0, 12)}.parquet`
  writeWhole(join(folder, path), bytes)
  return { ...entry, path }
}

function writeWhole(path: string, text: string | Uint8Array): void {
  writeFileSync(`${path}.part`, text)
  renameSync(`${path}.part`, path)
}

function partsListed(folder: string): readonly string[] {
  const path = join(folder, 'set.json')
  if (!existsSync(path)) return []
  const read = v.safeParse(PART_INDEX, JSON.parse(readFileSync(path, 'utf8')))
  if (!read.success) return []
  const { parts, sums } = read.output
  return [...parts, ...(sums ? [sums] : [])].map(part => part.path)
}

function removeOthers(folder: string, kept: ReadonlySet<string>): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = name.replaceAll('\\', '/')
    if (/\.parquet(\.sums)?(\.part)?$/.test(path) && !kept.has(path)) rmSync(join(folder, path))
  }
}

/** The files of a closed set beside its parts. */
export function filesIn(folder: string, index = 'set.json'): readonly WrittenFile[] {
  return [index, 'bodies.json'].map(name => {
    const bytes = readFileSync(join(folder, name))
    return { name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
  })
}
