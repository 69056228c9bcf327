import * as v from 'valibot'
import { MANIFEST, type Manifest } from '../files/schemas.ts'
import type { DataSetName } from './dataset.ts'
import { stampOf, type SetFile } from './setFiles.ts'

const NOTE = {
  zh: '每个数据集一行。自己运行时：把数据文件（CSV、文本、网页，或打包好的 .pack.json）放在本目录下，在 datasets 中加一行（id、zh、en、synthetic、pack 即文件路径、default），或运行 npm run data -- 文件夹。default 为 true 的数据集在未选择时显示。files 可以省略；写了就会核对 sha256。',
  en: 'One line a data set. In your own copy: put a file (CSV, text, web page, or a .pack.json) below this folder and add a line to datasets (id, zh, en, synthetic, pack: the path of the file, default), or run npm run data -- FOLDER. Sets with default true are shown when none is chosen. files may be left out; where it is given, sha256 is verified.',
} as const

/** Text → manifest, or what is wrong with it and where. */
export function readManifest(text: string): { readonly manifest: Manifest } | { readonly wrong: string } {
  try {
    const read = v.safeParse(MANIFEST, JSON.parse(text))
    if (read.success) return { manifest: read.output }
    return { wrong: `${v.getDotPath(read.issues[0]) ?? ''}: ${read.issues[0].received}` }
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) }
  }
}

/** The manifest with this set's line added, or put in the place of the line it had. */
export function manifestWith(manifest: Manifest | null, name: DataSetName, files: readonly SetFile[]): string {
  const pack = files.find(file => file.name.endsWith('.pack.json'))
  if (pack === undefined) throw new Error('a data set without a pack')
  const line = {
    id: name.id,
    zh: name.zh,
    en: name.en,
    synthetic: name.synthetic,
    pack: `${name.id}/${pack.name}`,
    default: name.default,
    files: files.map(file => ({ path: `${name.id}/${file.name}`, ...stampOf(file.text) })),
  }
  return withLine(manifest, line)
}

/** A set that an engine answers for. `files` are its index and what goes with it, not each of its parts. */
export interface EngineLine extends DataSetName {
  readonly engine: 'parquet' | 'clickhouse'
  readonly pack: string
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[]
}

/** The manifest with the line of a set that an engine answers for. */
export function manifestWithEngine(manifest: Manifest | null, line: EngineLine): string {
  return withLine(manifest, line)
}

function withLine(manifest: Manifest | null, line: { readonly id: string }): string {
  // What a manifest does not say is not written into it.
  const before = (manifest?.datasets ?? []).map(({ engine, ...rest }) =>
    engine === 'memory' ? rest : { ...rest, engine },
  )
  const known = before.some(each => each.id === line.id)
  const datasets = known ? before.map(each => (each.id === line.id ? line : each)) : [...before, line]
  return `${JSON.stringify({ version: 1, note: NOTE, datasets }, null, 2)}\n`
}
