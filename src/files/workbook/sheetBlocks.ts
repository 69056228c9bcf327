import { ALL_CELLS } from '../../domain/forms/index.ts'
import type { Block } from '../blocks.ts'
import type { GridRow } from '../csvGrid.ts'
import { keysOf, normaliseLabel } from '../labels.ts'
import type { PagePart } from '../pages.ts'
import type { Sheet, SheetCell } from './sheets.ts'

/** Labels of rows of the form: alone in its row, such a cell is a row whose numbers are blank, not a line of text. */
const ROWS: ReadonlySet<string> = new Set([...ALL_CELLS.values()].flatMap(({ row }) => keysOf(row)))

/** A sheet as rows and lines; `line` is the row of the sheet. */
export function sheetPart(sheet: Sheet): PagePart {
  const rows = sheet.rows.map(cells => cells.map(cell => ({ ...cell, text: plain(cell.text) })))
  const lone = rows.map(loneText)
  const widths = widthsOf(rows, lone)
  const blocks = rows.flatMap((cells, index): readonly Block[] => {
    const line = index + 1
    const text = lone[index]
    if (text === null) return []
    if (text !== undefined) return text.split('\n').map(each => ({ kind: 'line', line, text: each }))
    const fragments = cells
      .filter(({ column }) => column < (widths[index] ?? 0))
      .map(({ text: own, column, across }) => {
        const cell = { text: own.replaceAll('\n', ' '), line, column: column + 1 }
        return across > 1 ? { ...cell, span: across } : cell
      })
    return [{ kind: 'row', table: 1, line, cells: fragments }]
  })
  return { blocks, lines: rows.map(lineOf) }
}

/** A row as a line of text in which each cell stands behind as many tabs as it has columns before it. */
function lineOf(cells: readonly SheetCell[]): string {
  const fields: string[] = []
  for (const { column, text } of cells) fields[column] = text.replaceAll('\n', ' ')
  return Array.from(fields, field => field ?? '').join('\t')
}

function plain(text: string): string {
  return text
    .replaceAll(/\r\n?|_x000D_\n?/gu, '\n')
    .replaceAll(/[^\S\n]+/gu, ' ')
    .trim()
}

/** The text of a row with one text only; undefined for a row of a table, null for an empty one. */
function loneText(cells: readonly SheetCell[]): string | null | undefined {
  const [only, ...others] = cells.filter(cell => cell.text !== '')
  if (!only) return null
  return others.length > 0 || ROWS.has(normaliseLabel(only.text)) ? undefined : only.text
}

/** How many columns the table has that a row is in: between two lines of text, up to the last column with anything. */
function widthsOf(
  rows: readonly (readonly SheetCell[])[],
  lone: readonly (string | null | undefined)[],
): readonly number[] {
  const widths: number[] = []
  let from = 0
  for (let index = 0; index <= rows.length; index += 1) {
    if (index < rows.length && lone[index] === undefined) continue
    const part = rows.slice(from, index)
    const width = Math.max(0, ...part.map(rightOf))
    for (let row = from; row <= index; row += 1) widths[row] = width
    from = index + 1
  }
  return widths
}

function rightOf(cells: readonly SheetCell[]): number {
  const last = cells.findLast(cell => cell.text !== '')
  return last ? last.column + last.across : 0
}

/** A sheet as the grid of a delimited text: every row as long as the sheet is wide. */
export function sheetRows(sheet: Sheet): readonly GridRow[] {
  return sheet.rows.flatMap((cells, index) => {
    const texts = new Map(cells.map(cell => [cell.column, cell.text]))
    const fields = Array.from({ length: sheet.columns }, (_, column) => texts.get(column) ?? '')
    return fields.some(field => field.trim() !== '') ? [{ line: index + 1, fields }] : []
  })
}
