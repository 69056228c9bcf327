import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkLog } from './checkLog.ts'
import { writeSet, type Reach } from './clickhouse/setFile.ts'
import { loadInto } from './clickhouse/loadInto.ts'
import type { DataSetContent } from './dataset.ts'
import { manifestWithEngine, readManifest } from './manifestFile.ts'
import { closeFolder, filesIn, putPart } from './parquet/partFolder.ts'
import { partsOf } from './parquet/part.ts'
import { setFiles } from './setFiles.ts'

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
}

/** Writes a data set in another form than a pack, with its check log beside it. */
export async function writeAs(output: Output, content: DataSetContent, target: Target): Promise<string> {
  const folder = join(target.root, content.name.id)
  mkdirSync(folder, { recursive: true })
  if (output === 'csv') {
    for (const { name, text } of setFiles(content)) if (name.endsWith('.csv')) writeFileSync(join(folder, name), text)
    return folder
  }
  writeFileSync(join(folder, 'checks.csv'), checkLog([...content.reports], content.units))
  if (output === 'parquet') writeParquet(folder, content)
  else await writeClickhouse(folder, content, target)
  addLine(output, content, target.root)
  return folder
}

function writeParquet(folder: string, { reports, units }: DataSetContent): void {
  const { parts, bodies } = partsOf(reports, units)
  closeFolder(
    folder,
    bodies,
    parts.map(part => putPart(folder, part)),
  )
}

async function writeClickhouse(folder: string, content: DataSetContent, target: Target): Promise<void> {
  const { servers, cluster, user, password } = target
  const { parts, bodies } = partsOf(content.reports, content.units)
  const table = { cluster, database: 'ogi', table: content.name.id.replaceAll('-', '_') }
  const shards = servers.map(address => ({ address, user, password }))
  const loaded = await loadInto(shards, table, { parts: [() => parts], bodies })
  writeSet(folder, target.reach, { table, loaded, bodies })
}

function addLine(engine: 'parquet' | 'clickhouse', { name }: DataSetContent, root: string): void {
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
