import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Plugin } from 'vite'
import { fingerprint } from '../domain/fingerprint.ts'
import { DATASET_PACK, MANIFEST } from '../files/schemas.ts'

/** Tells the page which data the build has checked field by field, so that the reader's browser need not, nor fetch what checks. */
export function checkedData(): Plugin {
  let folder = ''
  return {
    name: 'checked-data',
    apply: 'build',
    configResolved: config => {
      folder = join(config.publicDir, 'data')
    },
    transformIndexHtml: () => {
      const content = checkedIn(folder)
        .map(each => each.print)
        .join(' ')
      return [{ tag: 'meta', attrs: { name: 'checked', content }, injectTo: 'head' }]
    },
  }
}

/** Whether all that is shown when nothing is chosen is sound and held in memory: then the build can draw it. */
export function isChecked(folder: string): boolean {
  const listed = soundFile(folder, 'manifest.json', MANIFEST)
  return listed !== null && checkedIn(folder).length === 1 + listed.value.datasets.filter(set => set.default).length
}

/** The manifest and the packs that are shown when nothing is chosen, as far as they are sound. */
export function checkedIn(folder: string): readonly Checked[] {
  const listed = soundFile(folder, 'manifest.json', MANIFEST)
  if (listed === null) return []
  const packs = listed.value.datasets.filter(
    set => set.default && set.engine === 'memory' && set.pack.endsWith('.json'),
  )
  const sound = packs.flatMap(set => soundFile(folder, set.pack, DATASET_PACK) ?? [])
  return [listed, ...sound]
}

/** A file below `data/` that is as it should be, and the fingerprint of its bytes. */
interface Checked {
  readonly path: string
  readonly print: string
}

interface Sound<T> extends Checked {
  readonly value: T
}

function soundFile<const S extends v.GenericSchema>(
  folder: string,
  path: string,
  schema: S,
): Sound<v.InferOutput<S>> | null {
  const file = join(folder, path)
  if (!existsSync(file)) return null
  const bytes = readFileSync(file)
  try {
    const read = v.safeParse(schema, JSON.parse(bytes.toString('utf8')))
    return read.success ? { path, value: read.output, print: fingerprint(bytes) } : null
  } catch {
    return null
  }
}
