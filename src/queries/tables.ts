import type { DataTable } from '../domain/dataTable.ts'
import type { FileRead } from '../files/fileRead.ts'
import { readTableInWorker } from '../files/readTableInWorker.ts'

/** Tables that were read with their files, while the page is open. */
const TABLES = new WeakMap<FileRead, DataTable>()

/** Remembers the table that a file is. */
export function keepTable(read: FileRead, table: DataTable): void {
  TABLES.set(read, table)
}

/** The table that a file was read as, where it has been. */
export function tableOf(read: FileRead): DataTable | null {
  return TABLES.get(read) ?? null
}

/** Whether the kept text of a file is all of it: of a large one only the beginning is kept, or nothing. */
export function isWhole({ text }: FileRead): boolean {
  return text.length > 0 && text.length < 2_000_000
}

/** The table that a file is, read now from its kept text if need be; null where it is none, or no longer whole. */
export async function openTable(read: FileRead): Promise<DataTable | null> {
  const known = tableOf(read)
  if (known || !isWhole(read)) return known
  const bytes = new TextEncoder().encode(read.text)
  const outcome = await readTableInWorker({ file: read.file, bytes })
  const table = 'read' in outcome ? outcome.read.value : null
  if (table) keepTable(read, table)
  return table
}

/** Files of at least so many bytes are looked at by their beginning first: what is no report is read as a table. */
export const LARGE_TABLE = 2 * 1024 * 1024
