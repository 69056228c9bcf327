import type { FileRead } from '../files/fileRead.ts'
import { KEPT_TEXT } from '../files/limits.ts'
import { holdTable, type HeldTable } from './table/heldTable.ts'

/** Tables that were read with their files, while the page is open. */
const TABLES = new WeakMap<FileRead, HeldTable>()

/** The worker of a table ends when nothing can ask for it any more: its file is gone, also from what can be undone. */
const GONE = new FinalizationRegistry<() => void>(end => end())

/** Remembers the table that a file is. */
export function keepTable(read: FileRead, table: HeldTable): void {
  TABLES.set(read, table)
  GONE.register(read, table.end)
}

/** The table that a file was read as, where it has been. */
export function tableOf(read: FileRead): HeldTable | null {
  return TABLES.get(read) ?? null
}

/** Whether the kept text of a file is all of it: of a large one only the beginning is kept, or nothing. */
export function isWhole({ text }: FileRead): boolean {
  return text.length > 0 && text.length < KEPT_TEXT
}

/** Whether a file may hold a table: a delimited text, a page, or a workbook, whose cells are kept with tabs between. */
export function mayBeTable({ encoding, text }: FileRead): boolean {
  return encoding !== null || /\t[^\n]{0,2000}\n[^\n]{0,2000}\t/u.test(text.slice(0, 100_000))
}

/** The table that a file is, read now from its kept text if need be; null where it is none, or no longer whole. */
export async function openTable(read: FileRead): Promise<HeldTable | null> {
  const known = tableOf(read)
  if (known || !isWhole(read)) return known
  const { plainCsv } = await import('../files/fromKept.ts')
  const csv = plainCsv(read.text, read.encoding !== null)
  if (csv === null) return null
  const outcome = await holdTable({ file: read.file, from: new TextEncoder().encode(csv) })
  const table = 'table' in outcome ? outcome.table : null
  if (table) keepTable(read, table)
  return table
}

const LARGE = 2 * 1024 * 1024

/** Whether a file is looked at by its beginning first, and read as a table where that holds no report. */
export function isLargeText({ name, size }: File): boolean {
  return size >= LARGE && /\.(?:csv|tsv|txt)$/iu.test(name)
}
