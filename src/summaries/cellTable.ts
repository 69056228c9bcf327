import { cellsOf } from '../domain/forms/index.ts'
import type { CellId } from '../domain/forms/form.ts'
import type { Report } from '../domain/report.ts'
import type { Status } from '../domain/status.ts'

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
