import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LONG_COLUMNS, longCsv } from '../files/writers/longCsv.ts'
import { writeSet, type Reach } from './clickhouse/setFile.ts'
import { loadInto } from './clickhouse/loadInto.ts'
import type { DataSetName } from './dataset.ts'
import { manifestWithEngine, readManifest } from './manifestFile.ts'
import type { PartJob } from './parquet/part.worker.ts'
import { partOf, planOf } from './parquet/part.ts'
import { closeFolder, filesIn, forgetParts, partsWritten, placeOfPart } from './parquet/partFolder.ts'
import { runPool } from './pool.ts'
import { sourcesCsv, unitsCsv } from './setFiles.ts'
import { writeCheckLog, writeLines } from './spool/checkSpooled.ts'
import { takeUp } from './spool/spool.ts'
import type { SpooledSet } from './spool/spooledSet.ts'

/** What a folder of reports may become besides a pack. */
export const OUTPUTS = ['parquet', 'clickhouse', 'csv'] as const
export type Output = (typeof OUTPUTS)[number]

/** Where an output goes: the folder of the data sets, and for a ClickHouse its servers, the first of which loads. */
export interface Target {
  readonly root: string
  readonly servers: readonly string[]
  readonly cluster: string
  readonly user: string
  readonly password: string
  readonly reach: Reach
  readonly workers?: number | undefined
  /** Called after each report that was checked or written. */
  readonly onReport?: () => void
}

/** A set to be written: its name, and its reports on the disk. */
export type NamedSet = SpooledSet & { readonly name: DataSetName }

/** Writes a data set in another form than a pack, with its check log beside it. No more than a few reports are held. */
export async function writeAs(output: Output, set: NamedSet, target: Target): Promise<string> {
  const folder = join(target.root, set.name.id)
  mkdirSync(folder, { recursive: true })
  writeCheckLog(join(folder, 'checks.csv'), set, () => target.onReport?.())
  if (output === 'csv') writeCsv(folder, set, target)
  else if (output === 'parquet') await writeParquet(folder, set, target)
  else await writeClickhouse(folder, set, target)
  if (output !== 'csv') addLine(output, set, target.root)
  return folder
}

function writeCsv(folder: string, set: NamedSet, { onReport }: Target): void {
  writeLines(join(folder, 'reports.csv'), function* () {
    const header = LONG_COLUMNS.join(',')
    yield header
    for (const head of set.heads) {
      const lines = longCsv([takeUp(set.spool, head).report]).slice(header.length + 1, -1)
      if (lines !== '') yield lines
      onReport?.()
    }
  })
  writeFileSync(join(folder, 'units.csv'), unitsCsv(set))
  writeFileSync(join(folder, 'sources.csv'), sourcesCsv(set))
}

async function writeParquet(folder: string, set: NamedSet, { workers }: Target): Promise<void> {
  const { plans, bodies } = planOf(set.heads, set.units)
  // What was begun of other files is not gone on with.
  const begun = join(set.spool, 'begun.txt')
  if (!existsSync(begun) || readFileSync(begun, 'utf8') !== set.stamp) forgetParts(folder)
  writeFileSync(begun, set.stamp)
  const there = partsWritten(folder)
  const ranks = { level: bodies.level, kind: bodies.kind }
  await runPool<PartJob, string>({
    file: new URL('./parquet/part.worker.ts', import.meta.url),
    jobs: plans
      .filter(plan => !there.has(placeOfPart(plan)))
      .map(plan => ({ folder, spool: set.spool, plan, bodies: ranks })),
    workers,
    onAnswer: () => undefined,
  })
  closeFolder(folder, bodies, [...partsWritten(folder).values()])
}

async function writeClickhouse(folder: string, set: NamedSet, target: Target): Promise<void> {
  const { servers, cluster, user, password } = target
  const { plans, bodies } = planOf(set.heads, set.units)
  const table = { cluster, database: 'ogi', table: set.name.id.replaceAll('-', '_') }
  const shards = servers.map(address => ({ address, user, password }))
  const parts = plans.map(plan => () => [partOf(plan, head => takeUp(set.spool, head).report)])
  const loaded = await loadInto(shards, table, { parts, bodies })
  writeSet(folder, target.reach, { table, loaded, bodies })
}

function addLine(engine: 'parquet' | 'clickhouse', { name }: Pick<NamedSet, 'name'>, root: string): void {
  const path = join(root, 'manifest.json')
  const before = existsSync(path) ? readManifest(readFileSync(path, 'utf8')) : { manifest: null }
  if ('wrong' in before) throw new Error(before.wrong)
  const index = engine === 'parquet' ? 'set.json' : 'clickhouse.json'
  const files = filesIn(join(root, name.id), index).map(({ name: file, ...stamp }) => ({
    path: `${name.id}/${file}`,
    ...stamp,
  }))
  writeFileSync(path, manifestWithEngine(before.manifest, { ...name, engine, pack: `${name.id}/${index}`, files }))
}
