import type { FileRead } from '../files/fileRead.ts'
import { KEPT_TEXT } from '../files/limits.ts'
import { holdTable, type HeldTable } from './table/heldTable.ts'

/** Tables that were read from files, by their place among those of the file, while the page is open. */
const TABLES = new WeakMap<FileRead, Map<number | 'first', HeldTable>>()

/** The worker of a table ends when nothing can ask for it any more: its file is gone, also from what can be undone. */
const GONE = new FinalizationRegistry<() => void>(end => end())

/** Remembers a table of a file; the one that the file is taken for where no other is asked for. */
export function keepTable(read: FileRead, table: HeldTable, at: number | 'first' = 'first'): void {
  const kept = TABLES.get(read) ?? new Map<number | 'first', HeldTable>()
  TABLES.set(read, kept.set(at, table))
  GONE.register(read, table.end)
}

/** A table of a file, where it has been read. */
export function tableOf(read: FileRead, at: number | 'first' = 'first'): HeldTable | null {
  return TABLES.get(read)?.get(at) ?? null
}

/** Whether the kept text of a file is all of it: of a large one only the beginning is kept, or nothing. */
export function isWhole({ text }: FileRead): boolean {
  return text.length > 0 && text.length < KEPT_TEXT
}

/** Whether a file may hold a table: a delimited text, a page, or a workbook, whose cells are kept with tabs between. */
export function mayBeTable({ encoding, text }: FileRead): boolean {
  return encoding !== null || /\t[^\n]{0,2000}\n[^\n]{0,2000}\t/u.test(text.slice(0, 100_000))
}

/** One of several tables in a file: a sheet of a workbook with its name, or one of a page, which has none. */
export interface TablePart {
  readonly at: number
  readonly name: string | null
  readonly rows: number
}

/** The tables of a file, the one that it is taken for first; none where there is nothing to choose. */
export async function partsOf({ text, encoding, sheets }: FileRead): Promise<readonly TablePart[]> {
  const { plainParts } = await import('../files/fromKept.ts')
  const parts = plainParts(text, encoding !== null)
  return parts.length < 2 ? [] : parts.map(part => ({ ...part, name: sheets?.[part.at] ?? null }))
}

/** A table of a file, its largest by itself, read now from its kept text if need be; null where it is none, or no longer whole. */
export async function openTable(read: FileRead, at: number | 'first' = 'first'): Promise<HeldTable | null> {
  const known = tableOf(read, at)
  if (known || !isWhole(read)) return known
  const { plainCsv } = await import('../files/fromKept.ts')
  const csv = plainCsv(read.text, read.encoding !== null, at === 'first' ? undefined : at)
  if (csv === null) return null
  const outcome = await holdTable({ file: read.file, from: new TextEncoder().encode(csv) })
  const table = 'table' in outcome ? outcome.table : null
  if (table) keepTable(read, table, at)
  return table
}

const LARGE = 2 * 1024 * 1024

/** Whether a file is looked at by its beginning first, and read as a table where that holds no report. */
export function isLargeText({ name, size }: File): boolean {
  return size >= LARGE && /\.(?:csv|tsv|txt)$/iu.test(name)
}
