import type { FileRead } from '../files/fileRead.ts'
import { LIMITS } from '../files/limits.ts'
import { readInWorker, type Refusal } from '../files/readInWorker.ts'
import { bytesOf } from './bytesOf.ts'
import { holdTable, type TableOutcome } from './table/heldTable.ts'
import { isLargeText, keepTable } from './tables.ts'

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
  if (isLargeText(file)) {
    const table = await readLargeTable(file, signal)
    if (table !== null) return table
  }
  const bytes = await bytesOf(file)
  if (bytes === null) return refusal('unreadable')
  const outcome = await readInWorker({ file: file.name, bytes, signal })
  return 'reads' in outcome ? { state: 'read', reads: outcome.reads } : { state: 'refused', ...outcome }
}

const HEAD = 128 * 1024

/**
 * A large file whose beginning holds no report: a table of any kind. Null where it is one of reports, or none. Its
 * columns are read while its beginning is looked at, and thrown away where it turns out to be reports.
 */
async function readLargeTable(file: File, signal: AbortSignal): Promise<FileState | null> {
  const stop = new AbortController()
  const giveUp = (): void => stop.abort()
  signal.addEventListener('abort', giveUp)
  const holding = holdTable({ file: file.name, from: file }, stop.signal)
  const first = await lookedAt(file, signal)
  if (first === null) {
    giveUp()
    void holding.then(outcome => ('table' in outcome ? outcome.table?.end() : undefined))
  }
  const state = first && withTable(first, file.size, await holding)
  signal.removeEventListener('abort', giveUp)
  return state
}

/** The reading of a file's beginning, where it shows a text without reports. */
async function lookedAt(file: File, signal: AbortSignal): Promise<FileRead | null> {
  const start = await bytesOf(file.slice(0, HEAD))
  if (start === null) return null
  // Cut behind a line: half a character would be no text in any encoding.
  const head = start.slice(0, start.lastIndexOf(10) + 1)
  const looked = await readInWorker({ file: file.name, bytes: head, signal })
  const [first] = 'reads' in looked ? looked.reads : []
  return first?.layout === null && first.reports.length === 0 && first.encoding !== null ? first : null
}

function withTable(first: FileRead, bytes: number, outcome: TableOutcome): FileState | null {
  if ('refused' in outcome) return { state: 'refused', ...outcome }
  const { table, problems } = outcome
  if (table === null) return null
  // Of a large file nothing is kept but the table, and that only while the page is open.
  const read: FileRead = { ...first, bytes, problems, text: '' }
  keepTable(read, table)
  return { state: 'read', reads: [read] }
}

function refusal(refused: FileRefusal): FileState {
  return { state: 'refused', refused, detail: '' }
}
