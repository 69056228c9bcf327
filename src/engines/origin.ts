import type { CellId } from '../domain/forms/form.ts'
import type { Report } from '../domain/report.ts'
import { cellColumn, stateIn, type CellColumn, type CellState } from './cellColumn.ts'
import { formCells } from './formCells.ts'

/** Reports that came as columns: what stands where, for who wants columns again. */
export interface Origin {
  readonly columns: ReadonlyMap<CellId, CellColumn>
  readonly size: number
}

interface Standing {
  readonly origin: Origin
  readonly place: number
}

const ORIGINS = new WeakMap<Report, Standing>()

/** Remembers that a report stands at a place of columns. */
export function keepOrigin(report: Report, origin: Origin, place: number): void {
  ORIGINS.set(report, { origin, place })
}

/** What one cell of a report is; a report that came as columns is not made into cells for it. */
export function stateOf(report: Report | undefined, id: CellId): CellState {
  const standing = report && ORIGINS.get(report)
  const column = standing?.origin.columns.get(id)
  if (standing && column) return stateIn(column, standing.place)
  const cell = report?.cells[id]
  if (cell) return { value: cell.value, state: cell.status }
  return { value: null, state: report && formCells(report).has(id) ? 'lacking' : 'outside' }
}

/** A way to one cell over these reports: the very column that they came as, where they are all of it, in its order. */
export function cellsOver(reports: readonly Report[]): (id: CellId) => CellColumn {
  const origin = wholeOf(reports)
  return id => origin?.columns.get(id) ?? cellColumn(reports.length, place => stateOf(reports[place], id))
}

function wholeOf(reports: readonly Report[]): Origin | null {
  const first = reports[0] && ORIGINS.get(reports[0])
  if (!first || first.origin.size !== reports.length) return null
  const isWhole = reports.every((report, place) => {
    const standing = ORIGINS.get(report)
    return standing?.origin === first.origin && standing.place === place
  })
  return isWhole ? first.origin : null
}
