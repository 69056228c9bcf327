import { emptyCell, numberCell, type Cell } from '../domain/cell.ts'
import { cellsOf } from '../domain/forms/index.ts'
import type { CellId, TableId } from '../domain/forms/form.ts'
import { NO_HEADING, reportId, type Report } from '../domain/report.ts'
import { STATUSES, statusOf, type Status } from '../domain/status.ts'

/**
 * A report on the wire: its cells in the order of its form. `states` is one digit a cell (index in STATUSES, `-` where
 * the report has not the cell), or empty where every cell is what its value says: reported, zero_reported or blank.
 */
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
    reports: reports.map(packedFrom),
  }
}

/** Field by field, so that the same report is the same text whatever made it. */
function packedFrom(report: Report): PackedReport {
  const order = cellsOf(report)
  return {
    year: report.year,
    divisionCode: report.divisionCode,
    region: report.region,
    uscc: report.uscc,
    organ: report.organ,
    level: report.level,
    scope: report.scope,
    format: report.format,
    otherAll: report.otherAll,
    source: report.source,
    published: report.published,
    values: order.map(cell => report.cells[cell.id]?.value ?? null),
    states: statesOf(order.map(cell => report.cells[cell.id])),
  }
}

/** Pack → reports, with empty text. `packReports` of the result gives the pack back. */
export function reportsFromPack(pack: Pack): readonly Report[] {
  return pack.reports.map(({ values, states, ...rest }) => {
    const cells: Partial<Record<CellId, Cell>> = {}
    const tables = new Set<TableId>()
    cellsOf(rest).forEach((cell, index) => {
      const value = values[index] ?? null
      const state = states[index] ?? (states === '' ? plainState(value) : ABSENT)
      if (state === ABSENT) return
      tables.add(cell.table)
      cells[cell.id] = cellFrom(value, STATUSES[Number(state)] ?? 'unread')
    })
    return { ...rest, id: reportId(rest), cells, tables: [...tables], heading: NO_HEADING, sections: [] }
  })
}

function statesOf(cells: readonly (Cell | undefined)[]): string {
  const states = cells.map(cell => (cell ? String(STATUSES.indexOf(cell.status)) : ABSENT)).join('')
  return states === cells.map(cell => plainState(cell?.value ?? null)).join('') ? '' : states
}

/** The state that a value has where nothing else is said of it. */
function plainState(value: number | null): string {
  return String(STATUSES.indexOf(value === null ? 'blank' : statusOf(value)))
}

function cellFrom(value: number | null, status: Status): Cell {
  return value === null ? emptyCell(status) : { ...numberCell(value, String(value), null), status }
}
