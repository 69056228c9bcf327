import { writeXlsx } from 'hucre/xlsx'
import type { Severity } from '../../domain/problem.ts'
import { DELIMITERS } from '../delimiter.ts'
import { readGrid } from '../csvGrid.ts'
import type { FileRead } from '../fileRead.ts'

/** A remark at a place of a file: at a field of a grid, or at a line. */
export interface Remark {
  readonly line: number
  readonly column?: number
  readonly severity: Severity
  readonly text: string
}

/** What goes into a marked copy of a file. */
export interface MarkedCopy {
  readonly read: FileRead
  readonly remarks: readonly Remark[]
  /** The list of problems, its head first, and the names of the two sheets. */
  readonly list: readonly (readonly (string | number)[])[]
  readonly names: { readonly source: string; readonly list: string; readonly author: string }
}

const COLOURS: Readonly<Record<Severity, string>> = { error: 'FFF4B6B0', warning: 'FFFBE3A5', info: 'FFD9E8F5' }
const WORST: readonly Severity[] = ['info', 'warning', 'error']

/** A copy of a file as XLSX: its rows as they are, problem cells coloured and commented, and a sheet that lists all. */
export async function markedXlsx({ read, remarks, list, names }: MarkedCopy): Promise<Uint8Array> {
  const rows = rowsOf(read)
  const cells = new Map<string, { style: object; comment: { text: string; author: string }; value?: string }>()
  for (const { at, severity, text } of joined(remarks, rows)) {
    const [row = 0, column = 0] = at.split(',').map(Number)
    const value = rows[row]?.[column] ?? ''
    cells.set(at, {
      value,
      style: { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: COLOURS[severity] } } },
      comment: { text, author: names.author },
    })
  }
  const written = await writeXlsx({
    sheets: [
      { name: names.source, rows: rows.map(row => [...row]), cells },
      { name: names.list, rows: list.map(row => [...row]), freezePane: { rows: 1 } },
    ],
  })
  return new Uint8Array(written)
}

/** The rows of the file, each at the line where it starts; a file that is no grid is a column of its lines. */
function rowsOf({ file, text, layout }: FileRead): readonly (readonly string[])[] {
  const rows: string[][] = []
  if (layout === 'long' || layout === 'wide' || layout === 'sheet' || (layout === null && isGrid(text)))
    for (const { line, fields } of readGrid(text, { file }).value.rows) rows[line - 1] = [...fields]
  else for (const line of text.split(/\r\n|\n|\r/u)) rows.push([line])
  return Array.from(rows, row => row ?? [])
}

function isGrid(text: string): boolean {
  const [first = ''] = text.split(/\r\n|\n|\r/u, 1)
  return DELIMITERS.some(delimiter => first.split(delimiter).length > 2)
}

/** One comment a cell: its remarks one under the other, coloured by the worst. A remark without a column is on the first. */
function joined(
  remarks: readonly Remark[],
  rows: readonly (readonly string[])[],
): readonly { readonly at: string; readonly severity: Severity; readonly text: string }[] {
  const found = new Map<string, { at: string; severity: Severity; text: string }>()
  for (const { line, column, severity, text } of remarks) {
    const width = rows[line - 1]?.length ?? 1
    const at = `${line - 1},${Math.min((column ?? 1) - 1, Math.max(0, width - 1))}`
    const before = found.get(at)
    const worst = before && WORST.indexOf(before.severity) > WORST.indexOf(severity) ? before.severity : severity
    found.set(at, { at, severity: worst, text: before ? `${before.text}\n${text}` : text })
  }
  return [...found.values()]
}
