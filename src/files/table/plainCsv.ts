import Papa from 'papaparse'
import type { RowBlock } from '../blocks.ts'
import type { GridRow } from '../csvGrid.ts'
import { htmlBlocks, isHtml } from '../layouts/html.ts'
import { headed, labelsOf } from '../mapping/heads.ts'

/** One table among those of a file: its place among all that the file keeps, and how many rows it has below its heads. */
export interface PlainPart {
  readonly at: number
  readonly rows: number
}

/** The tables in the kept text of a file that is no delimited text: sheets of a workbook, tables of a page; largest first. */
export function plainParts(text: string, isDelimited: boolean): readonly PlainPart[] {
  if (isDelimited && !isHtml(text)) return []
  return gridsOf(text, isDelimited)
    .flatMap((grid, at) => {
      const table = tableIn(grid)
      return table ? [{ at, rows: table.rows.length, all: grid.length }] : []
    })
    .toSorted((a, b) => b.all - a.all)
    .map(({ at, rows }) => ({ at, rows }))
}

/**
 * The kept text of a file that is no delimited text (a workbook, a saved page, a document) → its largest table, or that
 * at a place of it, as a CSV: one row of heads, merged ones put together. Null where it has none. A delimited text is
 * given back as it is.
 */
export function plainCsv(text: string, isDelimited: boolean, at?: number): string | null {
  if (isDelimited && !isHtml(text)) return text
  const grids = gridsOf(text, isDelimited)
  const wanted = at ?? plainParts(text, isDelimited)[0]?.at ?? -1
  const table = tableIn(grids[wanted] ?? [])
  if (table === null) return null
  const { names, used, rows } = table
  return Papa.unparse([names, ...rows.map(({ fields }) => used.map(column => plainNumber(fields[column] ?? '')))])
}

function gridsOf(text: string, isDelimited: boolean): readonly (readonly GridRow[])[] {
  return isDelimited ? pageGrids(text) : sheetGrids(text)
}

interface Table {
  readonly names: readonly string[]
  readonly used: readonly number[]
  readonly rows: readonly GridRow[]
}

/** Rows as a table: its columns that hold anything and their names; null where there is none. */
function tableIn(grid: readonly GridRow[]): Table | null {
  const { heads, rows } = headed(grid)
  if (rows.length === 0 || heads.length === 0) return null
  const used = usedColumns([...heads, ...rows])
  if (used.length < 2) return null
  const labels = labelsOf(heads)
  return { names: used.map(column => labels[column] ?? ''), used, rows }
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
