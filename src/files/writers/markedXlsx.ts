import { writeXlsx } from 'hucre/xlsx'
import type { Severity } from '../../domain/problem.ts'
import { DELIMITERS } from '../delimiter.ts'
import { readGrid } from '../csvGrid.ts'
import type { FileRead } from '../fileRead.ts'

/** A remark at a place of a file: at a field of a grid, or in a line (on a page, where the file has pages). */
export interface Remark {
  readonly page?: number
  readonly line: number
  readonly column?: number
  readonly severity: Severity
  readonly text: string
  /** What a person put in the place of what the file has there. */
  readonly fixed?: { readonly was: string; readonly now: string }
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

/**
 * A copy of a file as XLSX: its rows, problem cells coloured and commented, and a sheet that lists all. Where a person
 * put a cell right its new value stands there, the old one in the comment.
 */
export async function markedXlsx({ read, remarks, list, names }: MarkedCopy): Promise<Uint8Array> {
  const { rows, starts } = rowsOf(read)
  const cells = new Map<string, { style: object; comment: { text: string; author: string }; value?: string }>()
  for (const { row, column, severity, text, fixed } of joined(remarks, { read, rows, starts })) {
    const value = fixed.reduce(put, rows[row]?.[column] ?? '')
    cells.set(`${row},${column}`, {
      value,
      style: { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: COLOURS[severity] } } },
      comment: { text, author: names.author },
    })
    const line = rows[row]
    if (line) line[column] = value
  }
  const written = await writeXlsx({
    sheets: [
      { name: names.source, rows, cells },
      { name: names.list, rows: list.map(row => [...row]), freezePane: { rows: 1 } },
    ],
  })
  return new Uint8Array(written)
}

interface Fixed {
  readonly was: string
  readonly now: string
  /** Where in its field the old value stands at the earliest. */
  readonly from: number
}

/** A field with the new value where the old one stands in it, as a number of its own; itself where it is not there. */
function put(field: string, { was, now, from }: Fixed): string {
  const old = was.trim()
  if (field.trim() === old) return now
  if (old === '') return field
  const literal = old.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`)
  const alone = field.includes('<')
    ? new RegExp(`(?<=>\\s{0,9})${literal}(?=\\s{0,9}<)`, 'u')
    : new RegExp(`(?<![\\d.])${literal}(?![\\d.]\\d|\\d)`, 'u')
  return field.slice(0, from) + field.slice(from).replace(alone, () => now)
}

interface Written {
  readonly rows: string[][]
  /** In which row each page begins. */
  readonly starts: readonly number[]
}

/** The rows of the file, each at the line where it starts; a file that is no grid has its lines, cut at their tabs. */
function rowsOf(read: FileRead): Written {
  if (isGrid(read)) {
    const rows: string[][] = []
    for (const { line, fields } of readGrid(read.text, { file: read.file }).value.rows) rows[line - 1] = [...fields]
    return { rows: Array.from(rows, row => (row ?? []).map(plain)), starts: [0] }
  }
  const starts: number[] = []
  const rows: string[][] = []
  for (const page of read.text.split('\f')) {
    starts.push(rows.length)
    rows.push(...page.split(/\r\n|\n|\r/u).map(line => line.split('\t').map(plain)))
  }
  return { rows, starts }
}

/** Signs that no sheet shows are left out. */
function plain(field: string): string {
  return field.replaceAll(/(?![\n\r\t])\p{Cc}/gu, '')
}

function isGrid({ layout, text }: FileRead): boolean {
  if (layout !== null) return layout === 'long' || layout === 'wide' || layout === 'sheet'
  const [first = ''] = text.split(/\r\n|\n|\r/u, 1)
  return DELIMITERS.some(delimiter => first.split(delimiter).length > 2)
}

interface Marked {
  readonly row: number
  readonly column: number
  readonly severity: Severity
  readonly text: string
  readonly fixed: readonly Fixed[]
}

/** One comment a cell: its remarks one under the other, coloured by the worst. A remark without a column is on the first. */
function joined(remarks: readonly Remark[], file: Written & { readonly read: FileRead }): readonly Marked[] {
  const found = new Map<string, Marked>()
  for (const remark of remarks) {
    const row = (file.starts[(remark.page ?? 1) - 1] ?? 0) + remark.line - 1
    const fields = file.rows[row] ?? []
    const column = columnOf(remark, fields, file.read)
    const at = `${row},${column}`
    const before = found.get(at)
    found.set(at, {
      row,
      column,
      severity: before && isWorse(before, remark) ? before.severity : remark.severity,
      text: before ? `${before.text}\n${remark.text}` : remark.text,
      fixed: [...(before?.fixed ?? []), ...fixedOf(remark, startOf(fields, column), isGrid(file.read))],
    })
  }
  return [...found.values()]
}

function isWorse(one: { readonly severity: Severity }, other: { readonly severity: Severity }): boolean {
  return WORST.indexOf(one.severity) > WORST.indexOf(other.severity)
}

function fixedOf({ column = 1, fixed }: Remark, start: number, inGrid: boolean): readonly Fixed[] {
  return fixed ? [{ ...fixed, from: inGrid ? 0 : Math.max(0, column - 1 - start) }] : []
}

/** The field that a remark is at: of a grid by number, of a workbook by what stands there, of a line by its sign. */
function columnOf({ column = 1, fixed }: Remark, fields: readonly string[], read: FileRead): number {
  const last = Math.max(0, fields.length - 1)
  if (isGrid(read)) return Math.min(column - 1, last)
  if (read.layout === 'workbook') {
    const same = fixed ? fields.flatMap((field, at) => (field.trim() === fixed.was.trim() ? [at] : [])) : []
    return same.find(at => at === column - 1) ?? (same.length === 1 ? (same[0] ?? 0) : Math.min(column - 1, last))
  }
  const at = fields.findIndex((_, index) => startOf(fields, index + 1) >= column)
  return at < 0 ? last : at
}

/** Where in its line a field begins, counted from 0; a tab stands between two. */
function startOf(fields: readonly string[], index: number): number {
  return fields.slice(0, index).reduce((sum, field) => sum + field.length + 1, 0)
}
