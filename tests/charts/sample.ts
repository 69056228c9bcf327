import { emptyCell, numberCell, type Cell } from '../../src/domain/cell.ts'
import { cellsOf } from '../../src/domain/forms/index.ts'
import type { CellId, FormId } from '../../src/domain/forms/form.ts'
import { NO_HEADING, reportId } from '../../src/domain/report.ts'
import type { Unit } from '../../src/domain/unit.ts'
import { columnsOf } from '../../src/engines/columns.ts'
import { askMemory } from '../../src/engines/memory.ts'
import type { HeldReport } from '../../src/queries/held.ts'

const OUTCOME_SHARES: Readonly<Record<string, number>> = {
  granted: 40,
  partial: 15,
  denied_third_party: 4,
  denied_process_info: 3,
  unable_not_held: 22,
  unable_must_create: 3,
  refused_petition: 5,
  refused_duplicate: 2,
  other_not_corrected: 3,
  other_misc: 3,
  other_all: 6,
}
const CLOSED = 100

/** A report whose identities hold: `scale` × 100 closed applications, all of natural persons but one in ten. */
export function sampleReport(organ: string, year: number, scale: number): HeldReport {
  const format: FormId = year < 2021 ? 'gb-2019-60' : 'gb-2021-30'
  const base = { year, uscc: '', organ, scope: 'region' as const, source: 'sample' }
  const cells: Partial<Record<CellId, Cell>> = {}
  for (const { id, row, column } of cellsOf({ format, otherAll: false })) {
    const value = valueOf(row.id, column.id, scale)
    cells[id] = numberCell(value, String(value), null)
  }
  return {
    ...base,
    id: reportId(base),
    divisionCode: '',
    region: '',
    level: 'county',
    format,
    otherAll: format === 'gb-2019-60',
    tables: [2, 3, 4],
    cells,
    published: '',
    heading: NO_HEADING,
    sections: [],
    dataset: 'sample',
  }
}

function valueOf(row: string, column: string, scale: number): number {
  const applications = rowTotal(row, scale)
  if (applications !== null) {
    const commercial = Math.floor(applications / 10)
    const parts: Readonly<Record<string, number>> = {
      natural_person: applications - commercial,
      legal_commercial: commercial,
      total: applications,
    }
    return parts[column] ?? 0
  }
  const appeals: Readonly<Record<string, number>> = { upheld: 30, corrected: 6, other: 4, pending: 3, total: 43 }
  const shrunk = row === 'reconsideration' ? 1 : row === 'litigation_direct' ? 0 : 0.5
  if (column in appeals) return Math.floor((appeals[column] ?? 0) * shrunk) * scale
  if (row === 'rules') return 0
  return { in_force: 40, issued: 5, repealed: 2, decisions: 800, amount_wan_yuan: 12.5, public_total: 90 }[column] ?? 3
}

function rowTotal(row: string, scale: number): number | null {
  if (row === 'new_received') return CLOSED * scale
  if (row === 'carried_in' || row === 'carried_out') return 5 * scale
  if (row === 'total_processed') return CLOSED * scale
  if (/^(granted|partial|denied_|unable_|refused_|other_(all|not|fee|misc))/.test(row)) {
    return (OUTCOME_SHARES[row] ?? 0) * scale
  }
  return null
}

/** The same report with one cell blank. */
export function withBlank(report: HeldReport, cell: CellId): HeldReport {
  return { ...report, cells: { ...report.cells, [cell]: emptyCell('blank') } }
}

/** The same report with another number in one cell. */
export function withNumber(report: HeldReport, cell: CellId, value: number): HeldReport {
  return { ...report, cells: { ...report.cells, [cell]: numberCell(value, String(value), null) } }
}

/** Two bodies, 2019 to 2025; no report of 2022; one blank total in 2023. */
export const SAMPLE: readonly HeldReport[] = [2019, 2020, 2021, 2023, 2024, 2025].flatMap(year => {
  const first = sampleReport('东区人民政府', year, year - 2017)
  const second = sampleReport('西区人民政府', year, 2)
  return [first, year === 2023 ? withBlank(second, '3/granted/total') : second]
})

/** Asks the engine as the page does. */
export function askOf(reports: readonly HeldReport[], units: ReadonlyMap<string, Unit> = new Map()) {
  const columns = columnsOf(reports, units)
  return (question: Parameters<typeof askMemory>[1]) => askMemory(columns, question)
}
