import type { FileRead } from '../files/fileRead.ts'
import { LIMITS } from '../files/limits.ts'
import { readInWorker, type Refusal } from '../files/readInWorker.ts'

/** Why a file gave no report at all before its text was looked at. */
export type FileRefusal = Refusal | 'tooLarge' | 'unreadable'

/** How far the reading of one file has come. */
export type FileState =
  | { readonly state: 'waiting' }
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly reads: readonly FileRead[] }
  | { readonly state: 'refused'; readonly refused: FileRefusal; readonly detail: string }

/** One file on its way. */
export type FileProgress = FileState & { readonly index: number; readonly file: string; readonly bytes: number }

/** What a view hands over: picked or dropped files, or pasted text as a `File`. */
export interface Reading {
  readonly files: readonly File[]
  readonly signal: AbortSignal
  /** Called with the index of the file each time it comes a step further. */
  readonly onStep: (index: number, step: FileState) => void
}

/** The largest file that is taken, in bytes. */
export const LARGEST_FILE = LIMITS.bytes

/** The longest time that one file may take, in seconds. */
export const LONGEST_SECONDS = LIMITS.seconds

/** Reads files in the worker, in their order. A file that is refused spoils no other; nothing leaves the browser. */
export async function readFiles({ files, signal, onStep }: Reading): Promise<readonly FileRead[]> {
  const reads: FileRead[] = []
  for (const [index, file] of files.entries()) {
    // One file's bytes in memory at a time.
    // oxlint-disable-next-line no-await-in-loop
    const step = await readOne(file, signal, () => onStep(index, { state: 'reading' }))
    if (step.state === 'read') reads.push(...step.reads)
    onStep(index, step)
  }
  return reads
}

async function readOne(file: File, signal: AbortSignal, onStart: () => void): Promise<FileState> {
  if (signal.aborted) return refusal('cancelled')
  if (file.size > LARGEST_FILE) return refusal('tooLarge')
  onStart()
  const bytes = await bytesOf(file)
  if (bytes === null) return refusal('unreadable')
  const outcome = await readInWorker({ file: file.name, bytes, signal })
  return 'reads' in outcome ? { state: 'read', reads: outcome.reads } : { state: 'refused', ...outcome }
}

/** A folder that was dropped, or a file that went away, has no bytes. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return null
  }
}

function refusal(refused: FileRefusal): FileState {
  return { state: 'refused', refused, detail: '' }
}
