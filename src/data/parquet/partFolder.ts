import { createHash } from 'node:crypto'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { PART } from '../../files/partSchemas.ts'
import type { Bodies } from '../../engines/bodies.ts'
import { COLUMNS, nameOfColumn, type PartEntry, type PartIndex } from '../../engines/parquet/layout.ts'
import type { Part } from './part.ts'
import { CODEC, writePart } from './writePart.ts'

const JOURNAL = 'parts.ndjson'

/** Where a part of a year and province stands in the folder of its set. */
export function pathOfPart({ year, province }: Pick<Part, 'year' | 'province'>): string {
  return `year-${year ?? 'unknown'}/province-${province === '' ? 'unknown' : province}.parquet`
}

/** Writes one part: whole or not at all, and a line in the journal, so that a run that was cut off can go on. */
export function putPart(folder: string, part: Part): PartEntry {
  const { bytes, entry } = writePart(part, pathOfPart(part))
  const path = join(folder, entry.path)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.part`, bytes)
  renameSync(`${path}.part`, path)
  appendFileSync(join(folder, JOURNAL), `${JSON.stringify(entry)}\n`)
  return entry
}

/** The parts that a run before has written whole, by their paths. */
export function partsWritten(folder: string): ReadonlyMap<string, PartEntry> {
  const path = join(folder, JOURNAL)
  if (!existsSync(path)) return new Map()
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.endsWith('}'))
  const entries = lines.map(line => v.parse(PART, JSON.parse(line)))
  return new Map(entries.filter(entry => isThere(folder, entry)).map(entry => [entry.path, entry]))
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

/** Closes a set: its bodies and its index, and no journal any more. */
export function closeFolder(folder: string, bodies: Bodies, entries: readonly PartEntry[]): void {
  const parts = entries.toSorted((one, other) => (one.path < other.path ? -1 : 1))
  const index: PartIndex = {
    version: 1,
    reports: parts.reduce((sum, part) => sum + part.rows, 0),
    codec: CODEC,
    columns: COLUMNS.map(nameOfColumn),
    parts,
  }
  writeFileSync(join(folder, 'bodies.json'), `${JSON.stringify(bodies)}\n`)
  writeFileSync(join(folder, 'set.json'), `${JSON.stringify(index)}\n`)
  rmSync(join(folder, JOURNAL), { force: true })
}

/** The files of a closed set beside its parts. */
export function filesIn(folder: string, index = 'set.json'): readonly WrittenFile[] {
  return [index, 'bodies.json'].map(name => {
    const bytes = readFileSync(join(folder, name))
    return { name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
  })
}
