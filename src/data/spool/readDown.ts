import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkReport } from '../../domain/checks/index.ts'
import { readAny } from '../../files/readAny.ts'
import { NODE_MEANS } from '../../nodeMeans.ts'
import { isLogged } from '../checkLog.ts'
import { completedBy } from '../completed.ts'
import type { Source } from '../dataset.ts'
import { readSources, readUnits, type UnitLine } from '../indexFiles.ts'
import { putDown, spooledFile } from './spool.ts'

/** One file of a folder to be read and put down. */
export interface ReadJob {
  readonly folder: string
  readonly name: string
  readonly spool: string
  /** A hash of the code that reads: what another reader has read is not gone on with. */
  readonly reader: string
}

/** Reads one file and puts it down, unless that was done of the same bytes before. True where it had to be read. */
export async function readDown({ folder, name, spool, reader }: ReadJob): Promise<boolean> {
  const { units, sources, stamp: index } = indexOf(folder)
  const bytes = readFileSync(join(folder, name))
  const stamp = hashOf(reader, index, hashOf(bytes))
  if (spooledFile(spool, name)?.stamp === stamp) return false
  const reads = await readAny({ name, bytes }, NODE_MEANS)
  putDown(spool, name, {
    stamp,
    reads: reads.map(({ file, layout, reports }) => ({ file, layout, reports: reports.length })),
    problems: reads.flatMap(read => read.problems),
    reports: reads
      .flatMap(read => read.reports)
      .map(each => {
        const report = completedBy(each, units, sources)
        return { report, alone: checkReport(report).filter(isLogged) }
      }),
  })
  return true
}

function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

interface Index {
  readonly folder: string
  readonly stamp: string
  readonly units: readonly UnitLine[]
  readonly sources: readonly Source[]
}

/** A worker reads one folder: its index files are read once. */
let known: Index | null = null

function indexOf(folder: string): Index {
  if (known?.folder === folder) return known
  const [units, sources] = ['units.csv', 'sources.csv'].map(name => {
    const path = join(folder, name)
    return existsSync(path) ? readFileSync(path) : null
  })
  known = {
    folder,
    stamp: hashOf(units ?? 'none', 'and', sources ?? 'none'),
    units: units ? readUnits('units.csv', units).value : [],
    sources: sources ? readSources('sources.csv', sources).value : [],
  }
  return known
}
