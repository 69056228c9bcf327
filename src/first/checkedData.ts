import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Plugin } from 'vite'
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
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { name: 'checked', content: checkedIn(folder).join(' ') }, injectTo: 'head' },
    ],
  }
}

/** The hashes of the manifest and of the packs that are shown when nothing is chosen, as far as they are sound. */
export function checkedIn(folder: string): readonly string[] {
  const listed = soundFile(join(folder, 'manifest.json'), MANIFEST)
  if (listed === null) return []
  const packs = listed.value.datasets.filter(
    set => set.default && set.engine === 'memory' && set.pack.endsWith('.json'),
  )
  const sound = packs.flatMap(set => soundFile(join(folder, set.pack), DATASET_PACK) ?? [])
  return [listed.sha256, ...sound.map(each => each.sha256)]
}

function soundFile<const S extends v.GenericSchema>(
  file: string,
  schema: S,
): { readonly value: v.InferOutput<S>; readonly sha256: string } | null {
  if (!existsSync(file)) return null
  const bytes = readFileSync(file)
  try {
    const read = v.safeParse(schema, JSON.parse(bytes.toString('utf8')))
    return read.success ? { value: read.output, sha256: createHash('sha256').update(bytes).digest('hex') } : null
  } catch {
    return null
  }
}
