import type { CellId } from '../forms/form.ts'
import { formOf } from '../forms/index.ts'
import type { Report } from '../report.ts'
import { valueOf } from './values.ts'

/**
 * What the table states for a claim. `value` is null where it states nothing. `cells` are the cells it was made of.
 * `sure` is false where blanks had to be passed over and the column of totals does not show them to be nothing: then a
 * difference proves nothing.
 */
export interface Stated {
  readonly value: number | null
  readonly cells: readonly CellId[]
  readonly cell: CellId | ''
  readonly sure: boolean
}

export const NOT_STATED: Stated = { value: null, cells: [], cell: '', sure: false }

/** One cell as it is. */
export function statedCell(report: Report, cell: CellId): Stated {
  return { value: valueOf(report, cell), cells: [cell], cell, sure: true }
}

/**
 * The total of a row of table 3 or 4: its 总计, or where that is blank the sum of the stated cells of the row. Shanghai
 * 2019 leaves 19 totals blank and states the parts: 272 is 258 + 12 + 1 + 1. An unread cell is no blank.
 */
export function statedTotal(report: Report, table: 3 | 4, row: string): Stated {
  const cell = `${table}/${row}/total` as const
  const own = valueOf(report, cell)
  if (own !== null) return { value: own, cells: [cell], cell, sure: true }
  const stated = cellsOfRow(report, table, row).filter(each => valueOf(report, each) !== null)
  if (stated.length === 0 || isTorn(report, table, row)) return { ...NOT_STATED, cell }
  return { value: sumOfStated(report, stated), cells: stated, cell, sure: balances(report) }
}

/**
 * The sum of several rows' totals. A row that states nothing adds nothing; where no row states anything, the sum is 0
 * only if the other outcomes already make up （七）总计, so that nothing is left for these rows.
 */
export function statedSum(report: Report, rows: readonly string[], table: 3 | 4 = 3): Stated {
  const parts = rows.map(row => statedTotal(report, table, row))
  const known = parts.filter(part => part.value !== null)
  const cell = parts.length === 1 ? (parts[0]?.cell ?? '') : ''
  if (rows.some(row => isTorn(report, table, row))) return { ...NOT_STATED, cell }
  if (known.length === 0)
    return table === 3 && isNothingLeft(report, rows) ? nothing(rows, cell) : { ...NOT_STATED, cell }
  const value = known.reduce((sum, part) => sum + (part.value ?? 0), 0)
  const isWhole = known.length === parts.length && known.every(part => part.sure)
  return { value, cells: known.flatMap(part => part.cells), cell, sure: isWhole || (table === 3 && balances(report)) }
}

/** The rows of a group of table 3 (`denied`, `unable` …) in this report's form. */
export function rowsOfGroup(report: Report, group: string): readonly string[] {
  return formOf(report)
    .tables[1].rows.filter(row => row.group === group)
    .map(row => row.id)
}

function nothing(rows: readonly string[], cell: CellId | ''): Stated {
  return { value: 0, cells: rows.map(row => `3/${row}/total` as const), cell, sure: true }
}

/** The rows are all outcomes that the table has, and the others make up the total. */
function isNothingLeft(report: Report, rows: readonly string[]): boolean {
  const outcomes = outcomeRows(report)
  return rows.every(row => outcomes.includes(row) && report.cells[`3/${row}/total`] !== undefined) && balances(report)
}

/** True where a row has no total and a cell of it could not be read: it may hold anything. */
function isTorn(report: Report, table: 3 | 4, row: string): boolean {
  if (valueOf(report, `${table}/${row}/total`) !== null) return false
  return cellsOfRow(report, table, row).some(cell => report.cells[cell]?.status === 'unread')
}

function cellsOfRow(report: Report, table: 3 | 4, row: string): readonly CellId[] {
  const columns = formOf(report).tables[table === 3 ? 1 : 2].rows.find(({ id }) => id === row)?.columns ?? []
  return columns.map(({ id }) => `${table}/${row}/${id}` as const)
}

/** True where the stated outcomes make up the stated （七）总计, with blanks as nothing. */
function balances(report: Report): boolean {
  const total = rowTotal(report, 'total_processed')
  const rows = outcomeRows(report)
  if (total === null || rows.some(row => isTorn(report, 3, row))) return false
  return rows.reduce((sum, row) => sum + (rowTotal(report, row) ?? 0), 0) === total
}

function rowTotal(report: Report, row: string): number | null {
  const own = valueOf(report, `3/${row}/total`)
  if (own !== null) return own
  const stated = cellsOfRow(report, 3, row).filter(cell => valueOf(report, cell) !== null)
  return stated.length === 0 ? null : sumOfStated(report, stated)
}

function outcomeRows(report: Report): readonly string[] {
  return formOf(report)
    .tables[1].rows.filter(({ group }) => group !== 'received' && group !== 'closing')
    .map(({ id }) => id)
}

function sumOfStated(report: Report, cells: readonly CellId[]): number {
  return cells.reduce((sum, cell) => sum + (valueOf(report, cell) ?? 0), 0)
}
