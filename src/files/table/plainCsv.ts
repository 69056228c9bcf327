import Papa from 'papaparse'
import type { RowBlock } from '../blocks.ts'
import type { GridRow } from '../csvGrid.ts'
import { htmlBlocks, isHtml } from '../layouts/html.ts'
import { headed, labelsOf } from '../mapping/heads.ts'

/**
 * The kept text of a file that is no delimited text (a workbook, a saved page, a document) → its largest table as a CSV:
 * one row of heads, merged ones put together. Null where it has none. A delimited text is given back as it is.
 */
export function plainCsv(text: string, isDelimited: boolean): string | null {
  if (isDelimited && !isHtml(text)) return text
  const grids = isDelimited ? pageGrids(text) : sheetGrids(text)
  const largest = grids.toSorted((a, b) => b.length - a.length)[0] ?? []
  const { heads, rows } = headed(largest)
  if (rows.length === 0 || heads.length === 0) return null
  const used = usedColumns([...heads, ...rows])
  if (used.length < 2) return null
  const labels = labelsOf(heads)
  const names = used.map(at => labels[at] ?? '')
  return Papa.unparse([names, ...rows.map(({ fields }) => used.map(at => plainNumber(fields[at] ?? '')))])
}

/** The sheets of a workbook, whose rows were kept with tabs between their cells; running text is no row. */
function sheetGrids(text: string): readonly (readonly GridRow[])[] {
  return text.split('\f').map(sheet =>
    sheet.split('\n').flatMap((each, index): readonly GridRow[] => {
      const fields = each.split('\t')
      return fields.filter(field => field.trim() !== '').length > 1 ? [{ line: index + 1, fields }] : []
    }),
  )
}

/** The tables of a page, each cell where its spans put it. */
function pageGrids(text: string): readonly (readonly GridRow[])[] {
  const rows = htmlBlocks(text).blocks.filter(block => block.kind === 'row')
  return [...new Set(rows.map(row => row.table))].map(table => spread(rows.filter(row => row.table === table)))
}

/** Rows with the cells that cover several columns or rows put at their first; the others that they cover stay empty. */
function spread(rows: readonly RowBlock[]): readonly GridRow[] {
  const covered: number[] = []
  return rows.flatMap(({ line, cells }): readonly GridRow[] => {
    const fields: string[] = []
    const taken = covered.map(left => left > 0)
    for (const [at, left] of covered.entries()) covered[at] = Math.max(0, (left ?? 0) - 1)
    let column = 0
    for (const { text, span = 1, down = 1 } of cells) {
      while (taken[column] === true) column += 1
      fields[column] = text
      for (let at = column; at < column + span; at += 1) covered[at] = down - 1
      column += span
    }
    const filled = Array.from({ length: Math.max(fields.length, taken.length) }, (_, at) => fields[at] ?? '')
    return filled.filter(field => field !== '').length > 1 ? [{ line, fields: filled }] : []
  })
}

function usedColumns(rows: readonly GridRow[]): readonly number[] {
  const width = rows.reduce((most, { fields }) => Math.max(most, fields.length), 0)
  const columns = Array.from({ length: width }, (_, at) => at)
  return columns.filter(at => rows.some(({ fields }) => (fields[at] ?? '').trim() !== ''))
}

/** 1,622 → 1622, 12.50 → 12.5: a number as a table of any kind knows it; 007 and all else stay as they are. */
function plainNumber(field: string): string {
  const text = field.trim()
  const isNumber = /^-?(?:0|[1-9]\d{0,2}(?:[,，]\d{3})+|[1-9]\d{0,11})(?:\.\d{1,6})?$/u.test(text)
  return isNumber ? String(Number(text.replaceAll(/[,，]/gu, ''))) : text
}
