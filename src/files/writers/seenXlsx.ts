import { writeXlsx, type Cell, type CellStyle, type CellValue, type MergeRange, type WriteSheet } from 'hucre/xlsx'
import type { HandOver, SeenCell, SeenTable } from '../../domain/seen.ts'
import { HAIR, HEAD, listSheet, sheetName, wide } from './sheetParts.ts'

const TITLE: CellStyle = { font: { bold: true, size: 14 } }
const QUIET: CellStyle = { font: { color: { rgb: '545C64' } } }
const SUM: CellStyle = { font: { bold: true }, border: { top: HAIR } }
const RIGHT: CellStyle = { alignment: { horizontal: 'right' } }
const SUM_RIGHT: CellStyle = { ...SUM, ...RIGHT }
const PLAIN: CellStyle = {}
/** One style for all squares that are written alike: there may be a million of them. */
const FORMATS = new Map<string, CellStyle>()

/** What is handed over → XLSX: heads merged as shown, numbers with the format they are shown in, text never a formula. */
export async function seenXlsx({ tables, lists }: HandOver): Promise<Uint8Array> {
  const names = new Set<string>()
  const sheets = [
    ...tables.map(({ name, table }) => tableSheet(sheetName(name, names), table)),
    ...lists.map(list => listSheet(sheetName(list.name, names), list)),
  ]
  return writeXlsx({ sheets, defaultFont: { name: 'Arial', size: 10 } })
}

function tableSheet(name: string, table: SeenTable): WriteSheet {
  const rows: CellValue[][] = []
  const cells = new Map<string, Partial<Cell>>()
  const merges: MergeRange[] = []
  const put = (value: CellValue, style: CellStyle, at: { readonly row: number; readonly column: number }): void => {
    const line = (rows[at.row] ??= [])
    line[at.column] = value
    cells.set(`${at.row},${at.column}`, { value, style })
  }
  put(table.title, TITLE, { row: 0, column: 0 })
  table.lines.forEach((line, at) => put(line, QUIET, { row: at + 1, column: 0 }))
  const top = table.lines.length + 2
  table.heads.forEach((heads, depth) => {
    for (const { text, column, span, down } of heads) {
      put(text, HEAD, { row: top + depth, column })
      if (span > 1 || down > 1) merges.push(merged(top + depth, column, { span, down }))
    }
  })
  const first = top + table.heads.length
  table.rows.forEach((row, at) => {
    const isSum = at >= table.rows.length - table.sums
    row.forEach((cell, column) => put(valueOf(cell), styleOf(cell, isSum), { row: first + at, column }))
  })
  const foot = first + table.rows.length + 1
  table.notes.forEach((note, at) => put(note, QUIET, { row: foot + at, column: 0 }))
  return {
    name,
    rows: filled(rows),
    cells,
    merges,
    columns: widthsOf(table),
    freezePane: { rows: first, columns: table.names },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 'a4' },
  }
}

function merged(
  row: number,
  column: number,
  { span, down }: { readonly span: number; readonly down: number },
): MergeRange {
  return { startRow: row, startCol: column, endRow: row + down - 1, endCol: column + span - 1 }
}

function filled(rows: readonly CellValue[][]): CellValue[][] {
  return Array.from(rows, row => Array.from(row ?? [], value => value ?? null))
}

function valueOf({ text, value, kind }: SeenCell): CellValue {
  if (value === null) return text === '' ? null : text
  return kind === 'points' ? value * 100 : value
}

function styleOf(cell: SeenCell, isSum: boolean): CellStyle {
  const base = isSum ? SUM : PLAIN
  if (cell.kind === 'text') return base
  if (cell.value === null) return isSum ? SUM_RIGHT : RIGHT
  const format = numberFormat(cell)
  const key = `${isSum ? 'sum' : ''} ${format}`
  const known = FORMATS.get(key) ?? { ...base, ...RIGHT, numFmt: format }
  FORMATS.set(key, known)
  return known
}

const WRITTEN = /^[+−-]?[\d,]+(?:\.(\d+))?(%?)([†‡]?)$/u

/** The format that writes a number as it is shown; what no format writes (`<0.1%`) stands as it is in quotes. */
export function numberFormat({ text, kind }: Pick<SeenCell, 'text' | 'kind'>): string {
  const [whole, decimals, percent = '', mark = ''] = WRITTEN.exec(text) ?? []
  if (whole === undefined) return `"${text.replaceAll('"', '')}"`
  const digits = decimals === undefined ? '' : `.${'0'.repeat(decimals.length)}`
  const body = `${kind === 'year' ? '0' : percent === '' ? '#,##0' : '0'}${digits}${percent}`
  const tail = mark === '' ? '' : `"${mark}"`
  const isSigned = kind === 'signed' || kind === 'points' || kind === 'growth'
  return isSigned ? `+${body}${tail};"−"${body}${tail};${body}${tail}` : `${body}${tail}`
}

function widthsOf({ rows, heads, names }: SeenTable): { readonly width: number }[] {
  const count = Math.max(0, ...rows.map(row => row.length), ...heads.flat().map(head => head.column + head.span))
  return Array.from({ length: count }, (_, column) => {
    const texts = rows.slice(0, 200).map(row => row[column]?.text ?? '')
    const head = heads.flat().find(each => each.column === column && each.span === 1)?.text ?? ''
    const most = Math.max(0, ...texts.map(wide), Math.min(wide(head), 16))
    return { width: Math.min(column < names ? 42 : 24, Math.max(9, most + 2)) }
  })
}
