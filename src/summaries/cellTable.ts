import { cellsOf } from '../domain/forms/index.ts'
import type { CellId } from '../domain/forms/form.ts'
import type { Report } from '../domain/report.ts'
import type { Status } from '../domain/status.ts'
import type { ColumnNode } from './columnSets.ts'

/** What stands in one square of the table: a number, or why there is none. */
export interface Square {
  readonly value: number | null
  readonly status: Status
}

/** A report's number in a column. One blank cell makes a sum unknown; cells that its form has not are left out. */
export function squareOf(report: Report, cells: readonly CellId[]): Square {
  const known = formCells(report)
  const asked = cells.filter(id => known.has(id))
  if (asked.length === 0) return { value: null, status: 'not_in_format' }
  const [only] = asked
  if (asked.length === 1 && only !== undefined) {
    const cell = report.cells[only]
    return cell ? { value: cell.value, status: cell.status } : { value: null, status: 'not_applicable' }
  }
  let sum = 0
  for (const id of asked) {
    const cell = report.cells[id]
    if (!cell) return { value: null, status: 'not_applicable' }
    if (cell.value === null) return { value: null, status: cell.status }
    sum += cell.value
  }
  return { value: sum, status: sum === 0 ? 'zero_reported' : 'reported' }
}

const FORM_CELLS = new Map<string, ReadonlySet<CellId>>()

function formCells(report: Report): ReadonlySet<CellId> {
  const key = `${report.format} ${report.otherAll}`
  const known = FORM_CELLS.get(key) ?? new Set(cellsOf(report).map(cell => cell.id))
  FORM_CELLS.set(key, known)
  return known
}

/** The columns that are shown: an opened one is followed by its parts; a column without cells is always open. */
export function shownColumns(columns: readonly ColumnNode[], opened: ReadonlySet<string>): readonly ColumnNode[] {
  return columns.flatMap(column => [
    ...(column.cells.length > 0 ? [column] : []),
    ...(isOpen(column, opened) ? shownColumns(column.children, opened) : []),
  ])
}

/** Whether a column shows its parts. */
export function isOpen(column: ColumnNode, opened: ReadonlySet<string>): boolean {
  return column.cells.length === 0 || opened.has(column.id)
}

/** Why reports must not be added up. */
export type NoTotal = 'scopes' | 'years' | 'one'

/** What stands under a column: the sum of the reports that state it, unknown while some leave it blank. */
export interface Total {
  readonly value: number | null
  readonly sum: number
  readonly stated: number
  readonly missing: number
}

/** Whether these reports may be added up: only reports of one scope and one year. */
export function totalRefused(reports: readonly Report[]): NoTotal | null {
  if (reports.length < 2) return 'one'
  if (new Set(reports.map(report => report.scope)).size > 1) return 'scopes'
  return new Set(reports.map(report => report.year)).size > 1 ? 'years' : null
}

/** The sum of one column over reports that may be added up; a form without the cells is left out. */
export function totalOf(squares: readonly Square[]): Total {
  const asked = squares.filter(({ status }) => status !== 'not_in_format')
  const stated = asked.filter(({ value }) => value !== null)
  const sum = stated.reduce((all, { value }) => all + (value ?? 0), 0)
  const missing = asked.length - stated.length
  return { value: missing > 0 || stated.length === 0 ? null : sum, sum, stated: stated.length, missing }
}

/** Which reports a table keeps by their checks; empty keeps all. */
export const BALANCES = ['', 'balanced', 'unbalanced', 'untold'] as const
export type Balance = (typeof BALANCES)[number]
