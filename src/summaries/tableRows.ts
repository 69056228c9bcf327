import type { CheckResult } from '../domain/checks/check.ts'
import { isIdentityCheck } from '../domain/checks/ids.ts'
import type { Report } from '../domain/report.ts'
import { squareOf, type Balance, type Square } from './cellTable.ts'
import type { ColumnNode } from './columnSets.ts'

/** One row of the table: a report, its numbers by column, and how many of its identities fail or cannot be told. */
export interface TableRow {
  readonly report: Report
  readonly squares: ReadonlyMap<string, Square>
  readonly unbalanced: number
  readonly untold: number
}

/** The reports as rows of the shown columns. */
export function tableRows(
  reports: readonly Report[],
  columns: readonly ColumnNode[],
  results: ReadonlyMap<string, readonly CheckResult[]>,
): readonly TableRow[] {
  return reports.map(report => {
    const identities = (results.get(report.id) ?? []).filter(({ check }) => isIdentityCheck(check))
    return {
      report,
      squares: new Map(columns.map(column => [column.id, squareOf(report, column.cells)])),
      unbalanced: identities.filter(({ result }) => result === 'FAIL').length,
      untold: identities.filter(({ result }) => result === 'NOT_ASSESSABLE').length,
    }
  })
}

/** The rows that hold a text and fit a balance. */
export function fittingRows(rows: readonly TableRow[], text: string, balance: Balance): readonly TableRow[] {
  const sought = text.trim().toLowerCase()
  return rows.filter(row => hasText(row, sought) && fits(row, balance))
}

function hasText({ report }: TableRow, sought: string): boolean {
  return sought === '' || [report.organ, report.region, report.source].join('\n').toLowerCase().includes(sought)
}

function fits({ unbalanced, untold }: TableRow, balance: Balance): boolean {
  if (balance === 'unbalanced') return unbalanced > 0
  if (balance === 'untold') return untold > 0
  return balance === '' || (unbalanced === 0 && untold === 0)
}
