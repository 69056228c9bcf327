import { formOf } from '../forms/index.ts'
import type { CellId } from '../forms/form.ts'
import type { Report } from '../report.ts'

/** The number a cell states, or null where it is blank, unread or absent. */
export function valueOf(report: Report, cell: CellId): number | null {
  return report.cells[cell]?.value ?? null
}

/** The sum of cells; null as soon as one of them has no number. */
export function sumOf(report: Report, cells: readonly CellId[]): number | null {
  let sum = 0
  for (const cell of cells) {
    const value = valueOf(report, cell)
    if (value === null) return null
    sum += value
  }
  return sum
}

/** The 总计 cells of the rows of one group of table 3, for instance the eight of 不予公开. */
export function totalsOfGroup(report: Report, group: string): readonly CellId[] {
  return formOf(report)
    .tables[1].rows.filter(row => row.group === group)
    .map(row => `3/${row.id}/total` as const)
}

/** True when one of the cells states a number above 0, false when all state 0, null when that cannot be told. */
export function anyAbove0(report: Report, cells: readonly CellId[]): boolean | null {
  const values = cells.map(cell => valueOf(report, cell))
  if (values.some(value => value !== null && value > 0)) return true
  return values.includes(null) ? null : false
}
