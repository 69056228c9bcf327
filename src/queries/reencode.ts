import type { FileRead } from '../files/fileRead.ts'
import { readInWorker } from '../files/readInWorker.ts'
import { uploadsStore, withUpload, type Upload } from './uploads.ts'

/** The files that this page was given, by upload: held while it is open, never kept or sent. */
const FILES = new Map<string, File>()

/** Says which file uploads came from, so that it can be read again. */
export function rememberFile(uploads: readonly Upload[], file: File): void {
  for (const { id } of uploads) FILES.set(id, file)
}

/** True while the file of an upload is at hand. */
export function canReread(id: string): boolean {
  return FILES.has(id)
}

/** Reads the file of an upload again in an encoding that the person chose; what was put right in it is begun anew. */
export async function rereadIn({ id, read }: Upload, encoding: string): Promise<boolean> {
  const bytes = await FILES.get(id)
    ?.arrayBuffer()
    .catch(() => null)
  if (!bytes) return false
  const outcome = await readInWorker({ file: FILES.get(id)?.name ?? read.file, bytes: new Uint8Array(bytes), encoding })
  const again = 'reads' in outcome ? outcome.reads.find(each => isSame(each, read)) : undefined
  if (!again) return false
  uploadsStore.change({
    step: 'fill',
    file: read.file,
    make: before => withUpload(before, id, () => ({ id, read: again })),
  })
  return true
}

function isSame(one: FileRead, other: FileRead): boolean {
  return one.file === other.file && one.archive === other.archive
}
