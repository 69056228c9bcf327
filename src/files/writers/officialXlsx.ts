import { writeXlsx, type Cell as SheetCell, type CellStyle, type CellValue, type MergeRange } from 'hucre/xlsx'
import type { Cell } from '../../domain/cell.ts'
import { formOf } from '../../domain/forms/index.ts'
import type { CellId, TableId } from '../../domain/forms/form.ts'
import { layoutOf } from '../../domain/forms/printed/formLayout.ts'
import { HEAD_WORDS, TABLE_NUMBERS } from '../../domain/forms/printed/headWords.ts'
import { placed, type PlacedSquare } from '../../domain/forms/printed/placed.ts'
import type { Head, TableLayout } from '../../domain/forms/printed/tableLayout.ts'
import type { Report } from '../../domain/report.ts'
import type { Scope } from '../../domain/scope.ts'
import type { SeenList } from '../../domain/seen.ts'
import { UNREAD_TEXT } from '../tables/value.ts'
import { listSheet, sheetName, wide } from './sheetParts.ts'

/** Why a cell of the copy is marked: a person put it right, an equation fails there, it is doubtful, or was not read. */
export type NoteKind = 'corrected' | 'error' | 'warning' | 'unread'

/** What is said of a cell in its comment. */
export interface CellNote {
  readonly kind: NoteKind
  readonly text: string
}

/** A report to be written in the official form, with what is said of its cells and the lists that go with it. */
export interface OfficialCopy {
  readonly report: Report
  readonly notes: ReadonlyMap<CellId, CellNote>
  readonly lists: readonly SeenList[]
  /** The name of the sheet, and who the comments are by. */
  readonly names: { readonly form: string; readonly author: string }
}

/** The sheet is so many columns wide, and each table's columns take so many of them. */
const COLUMNS = 15
const SPANS: Readonly<Record<TableId, readonly number[]>> = {
  2: [6, 3, 3, 3],
  3: [1, 2, 5, 1, 1, 1, 1, 1, 1, 1],
  4: Array.from({ length: COLUMNS }, () => 1),
}
const WIDTH = 10
const LINE = 15

const HAIR = { style: 'thin', color: { rgb: '8A9296' } } as const
const BORDER = { top: HAIR, bottom: HAIR, left: HAIR, right: HAIR }
const TITLE: CellStyle = { font: { bold: true, size: 16 }, alignment: { horizontal: 'center', vertical: 'center' } }
const CAPTION: CellStyle = { font: { bold: true, size: 12 } }
const HEAD: CellStyle = { border: BORDER, alignment: { horizontal: 'center', vertical: 'center', wrapText: true } }
const ROW_HEAD: CellStyle = { border: BORDER, alignment: { horizontal: 'left', vertical: 'center', wrapText: true } }
const VALUE: CellStyle = { border: BORDER, alignment: { horizontal: 'center', vertical: 'center' } }
const COLOURS: Readonly<Record<NoteKind, string>> = {
  corrected: 'CFE8D5',
  error: 'F4B6B0',
  warning: 'FBE3A5',
  unread: 'E4E7E9',
}

/** A report → a workbook: its tables in the official form, numbers as numbers and blanks blank, then the lists. */
export async function officialXlsx(copy: OfficialCopy): Promise<Uint8Array> {
  const names = new Set<string>()
  const form = formSheet(sheetName(copy.names.form, names), copy)
  const lists = copy.lists.map(list => listSheet(sheetName(list.name, names), list))
  return writeXlsx({ sheets: [form, ...lists], defaultFont: { name: 'SimSun', size: 10 } })
}

function formSheet(name: string, copy: OfficialCopy) {
  const page = newPage()
  page.line(titleOf(copy.report), TITLE)
  for (const line of factLines(copy.report)) page.line(line, {})
  for (const layout of layoutOf(formOf(copy.report), 'wide')) {
    if (!copy.report.tables.includes(layout.table.id)) continue
    page.skip()
    page.line(`${TABLE_NUMBERS[layout.table.id].zh}${layout.table.zh}`, CAPTION)
    addTable(page, layout, copy)
  }
  const { rows, cells, merges, heights } = page
  return {
    name,
    rows: Array.from(rows, row => Array.from(row ?? [], value => value ?? null)),
    cells,
    merges,
    columns: Array.from({ length: COLUMNS }, () => ({ width: WIDTH })),
    rowDefs: new Map([...heights].map(([row, height]) => [row, { height }])),
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      paperSize: 'a4',
    } as const,
  }
}

const SCOPE_NAMES: Readonly<Record<Scope, string>> = {
  own: '本机关',
  level: '本级汇总',
  region: '本行政区域汇总',
  unknown: '',
}

/** The title of a report, as the form has it: whose it is and of which year, so far as that is known. */
export function titleOf({ organ, year }: Pick<Report, 'organ' | 'year'>): string {
  return `${organ}${year === null ? '' : `${year}年`}政府信息公开工作年度报告`
}

/** What is known of a report beside its title, in lines that the reader of files knows. */
function factLines({ scope, published, divisionCode, uscc }: Report): readonly string[] {
  const facts = [
    ['口径', SCOPE_NAMES[scope]],
    ['发布日期', published],
    ['行政区划代码', divisionCode],
    ['统一社会信用代码', uscc],
  ] as const
  return facts.flatMap(([name, said]) => (said === '' ? [] : [`${name}：${said}`]))
}

/** A sheet while it is being filled, from the top. */
function newPage() {
  const rows: CellValue[][] = []
  const cells = new Map<string, Partial<SheetCell>>()
  const merges: MergeRange[] = []
  const heights = new Map<number, number>()
  const put = (row: number, column: number, cell: Partial<SheetCell> & { readonly value: CellValue }): void => {
    const line = (rows[row] ??= [])
    line[column] = cell.value
    cells.set(`${row},${column}`, cell)
  }
  const merge = (row: number, column: number, span: { readonly across: number; readonly down: number }): void => {
    if (span.across === 1 && span.down === 1) return
    const [endRow, endCol] = [row + span.down - 1, column + span.across - 1]
    merges.push({ startRow: row, startCol: column, endRow, endCol })
  }
  const line = (text: string, style: CellStyle): void => {
    const row = rows.length
    put(row, 0, { value: text, style })
    merge(row, 0, { across: COLUMNS, down: 1 })
    heights.set(row, style === TITLE ? 2 * LINE : LINE)
  }
  return { rows, cells, merges, heights, put, merge, line, skip: () => rows.push([]) }
}

type Sheet = ReturnType<typeof newPage>

function addTable(page: Sheet, layout: TableLayout, copy: OfficialCopy): void {
  const top = page.rows.length
  const spans = SPANS[layout.table.id]
  const before = spans.map((_, column) => spans.slice(0, column).reduce((sum, each) => sum + each, 0))
  for (const each of placed(layout)) {
    const column = before[each.column] ?? 0
    const across = spans.slice(each.column, each.column + each.across).reduce((sum, span) => sum + span, 0)
    const cell = squareOf(each, copy)
    const row = top + each.row
    for (let y = row; y < row + each.down; y += 1) {
      for (let x = column; x < column + across; x += 1) page.put(y, x, { value: null, style: { border: BORDER } })
    }
    page.put(row, column, cell)
    page.merge(row, column, { across, down: each.down })
    if (typeof cell.value === 'string' && each.down === 1) {
      const lines = Math.ceil(wide(cell.value) / (across * WIDTH - 1))
      page.heights.set(row, Math.max(page.heights.get(row) ?? LINE, lines * LINE))
    }
  }
}

function squareOf({ square }: PlacedSquare, copy: OfficialCopy): Partial<SheetCell> & { readonly value: CellValue } {
  if (square.kind === 'head') {
    const isRow = square.scope === 'row'
    return { value: headText(square), style: isRow ? ROW_HEAD : HEAD }
  }
  const cell = copy.report.cells[square.id]
  const note = copy.notes.get(square.id)
  const fill = note ? ({ type: 'pattern', pattern: 'solid', fgColor: { rgb: COLOURS[note.kind] } } as const) : null
  const value = cell?.value ?? null
  const style = { ...VALUE, ...(fill ? { fill } : {}), ...(value === null ? {} : { numFmt: formatOf(value) }) }
  const comment = note ? { comment: { text: note.text, author: copy.names.author } } : {}
  return { value: valueOf(cell), style, ...comment }
}

function headText({ label, number }: Head): string {
  return number + (typeof label === 'string' ? HEAD_WORDS[label] : label).zh
}

/** A number; nothing for a blank; for what has no number for another reason, what the reader of files knows it by. */
function valueOf(cell: Cell | undefined): CellValue {
  if (cell === undefined) return null
  if (cell.value !== null) return cell.value
  if (cell.status === 'unread') return UNREAD_TEXT
  return cell.status === 'not_applicable' ? '/' : null
}

function formatOf(value: number): string {
  const [, decimals = ''] = String(value).split('.')
  return `#,##0${decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`}`
}
