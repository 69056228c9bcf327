import { emptyCell, numberCell, type Cell } from '../domain/cell.ts'
import { cellsOf } from '../domain/forms/index.ts'
import type { CellId, TableId } from '../domain/forms/form.ts'
import { NO_HEADING, reportId, type Report } from '../domain/report.ts'
import { STATUSES, type Status } from '../domain/status.ts'

/** A report on the wire: its cells in the order of its form, `states` one digit a cell (index in STATUSES). */
export interface PackedReport extends Omit<Report, 'id' | 'cells' | 'heading' | 'sections' | 'tables'> {
  readonly values: readonly (number | null)[]
  readonly states: string
}

/** Reports as the published data sets keep them: figures only, no text. */
export interface Pack {
  readonly version: 1
  readonly reports: readonly PackedReport[]
}

const ABSENT = '-'

/** Reports → pack. Text, places and raw spellings stay behind. */
export function packReports(reports: readonly Report[]): Pack {
  return {
    version: 1,
    reports: reports.map(({ id: _id, cells, heading: _heading, sections: _sections, tables: _tables, ...rest }) => {
      const order = cellsOf(rest)
      return {
        ...rest,
        values: order.map(cell => cells[cell.id]?.value ?? null),
        states: order.map(cell => stateOf(cells[cell.id])).join(''),
      }
    }),
  }
}

/** Pack → reports, with empty text. `packReports` of the result gives the pack back. */
export function reportsFromPack(pack: Pack): readonly Report[] {
  return pack.reports.map(({ values, states, ...rest }) => {
    const cells: Partial<Record<CellId, Cell>> = {}
    const tables = new Set<TableId>()
    cellsOf(rest).forEach((cell, index) => {
      const state = states[index] ?? ABSENT
      if (state === ABSENT) return
      tables.add(cell.table)
      cells[cell.id] = cellFrom(values[index] ?? null, STATUSES[Number(state)] ?? 'unread')
    })
    return { ...rest, id: reportId(rest), cells, tables: [...tables], heading: NO_HEADING, sections: [] }
  })
}

function stateOf(cell: Cell | undefined): string {
  return cell ? String(STATUSES.indexOf(cell.status)) : ABSENT
}

function cellFrom(value: number | null, status: Status): Cell {
  return value === null ? emptyCell(status) : { ...numberCell(value, String(value), null), status }
}
