import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Problem } from '../../domain/problem.ts'
import type { DataSetContent } from '../dataset.ts'
import { readSources, readUnits } from '../indexFiles.ts'
import { runPool } from '../pool.ts'
import { fitToKeep, INDEX_FILES, sourceOf, unitsOf, WRITTEN } from '../readFolder.ts'
import type { ReadJob } from './readDown.ts'
import { spooledFile, spoolName, type SpooledFile, type SpooledHead } from './spool.ts'

/** A folder to be read, where its readings are put down, and how many are read at a time. */
export interface SpoolJob {
  readonly folder: string
  readonly spool: string
  readonly workers?: number | undefined
  /** Told of each file in the order of their names, when all are read. */
  readonly onFile: (file: Pick<SpooledFile, 'reads' | 'problems'>) => void
}

/** A data set whose reports are on the disk: only their heads are here. */
export interface SpooledSet extends Omit<DataSetContent, 'name' | 'reports'> {
  readonly spool: string
  readonly heads: readonly SpooledHead[]
  /** A hash of all that it was made from. */
  readonly stamp: string
  /** Files that a run before had read and put down. */
  readonly known: number
  /** Reports left out, and files without any. */
  readonly refused: number
  readonly empty: number
  readonly skipped: readonly string[]
  readonly problems: readonly Problem[]
}

/**
 * Reads a folder on all cores, each file put down when it is read: a run that was killed goes on with the next file. In
 * which order the files were read leaves no trace.
 */
export async function spooledSet({ folder, spool, workers, onFile }: SpoolJob): Promise<SpooledSet> {
  const all = readdirSync(folder, { withFileTypes: true }).flatMap(entry => (entry.isFile() ? [entry.name] : []))
  const skipped = all.filter(name => WRITTEN.test(name)).toSorted()
  const names = all.filter(name => !WRITTEN.test(name) && !INDEX_FILES.includes(name)).toSorted()
  mkdirSync(spool, { recursive: true })
  forgetOthers(spool, new Set(names.map(spoolName)))
  const reader = readerStamp()
  let known = 0
  await runPool<ReadJob, boolean>({
    file: new URL('./read.worker.ts', import.meta.url),
    jobs: names.map(name => ({ folder, name, spool, reader })),
    workers,
    onAnswer: wasRead => (known += Number(!wasRead)),
  })
  return { ...gathered({ folder, spool, names, onFile }), spool, skipped, known }
}

function gathered({ folder, spool, names, onFile }: SpoolJob & { readonly names: readonly string[] }) {
  const units = readUnits('units.csv', bytesOf(folder, 'units.csv'))
  const sources = readSources('sources.csv', bytesOf(folder, 'sources.csv'))
  const stamp = createHash('sha256')
  const heads: SpooledHead[] = []
  let empty = 0
  for (const name of names) {
    const file = spooledFile(spool, name)
    if (file === null) throw new Error(`not read: ${name}`)
    stamp.update(name).update(file.stamp)
    onFile(file)
    empty += file.reads.filter(each => each.reports === 0).length
    for (const head of file.heads) heads.push(head)
  }
  const { kept, problems } = fitToKeep(heads)
  const hasIndex = (name: string, found: readonly Problem[]) => (bytesOf(folder, name).length === 0 ? [] : found)
  return {
    heads: kept,
    units: unitsOf(kept, units.value),
    sources: kept.map(head => sourceOf(head, sources.value)),
    stamp: stamp.digest('hex'),
    refused: heads.length - kept.length,
    empty,
    problems: [...hasIndex('units.csv', units.problems), ...hasIndex('sources.csv', sources.problems), ...problems],
  }
}

function bytesOf(folder: string, name: string): Uint8Array {
  try {
    return readFileSync(join(folder, name))
  } catch {
    return new Uint8Array()
  }
}

/** Readings of files that are no longer in the folder. */
function forgetOthers(spool: string, kept: ReadonlySet<string>): void {
  for (const name of readdirSync(spool)) {
    const [stem = ''] = name.split('.')
    if (stem.length === 32 && !kept.has(stem)) rmSync(join(spool, name))
  }
}

/** A hash of the code that makes a report of a file. */
function readerStamp(): string {
  const hash = createHash('sha256').update(process.version)
  for (const room of ['domain', 'files', 'data']) {
    const at = fileURLToPath(new URL(`../../${room}`, import.meta.url))
    const names = readdirSync(at, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))
    for (const name of names.toSorted()) hash.update(name).update(readFileSync(join(at, name)))
  }
  return hash.digest('hex')
}
