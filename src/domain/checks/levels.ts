import type { CellId } from '../forms/form.ts'
import { cellsOf } from '../forms/index.ts'
import type { Report } from '../report.ts'
import type { CheckResult } from './check.ts'
import { notAssessable } from './notAssessable.ts'
import { cellsBeside } from './setCheck.ts'
import { valueOf } from './values.ts'

/** The counts of table 2 whose sum below never exceeds the number above: decisions and fees. */
export const SUMMED_DISCLOSURE: readonly CellId[] = [
  '2/licensing/decisions',
  '2/penalty/decisions',
  '2/coercion/decisions',
  '2/fees/amount_wan_yuan',
]

/** The documents of table 2: one issued jointly counts for every body that issued it. */
export const DOCUMENTS: readonly CellId[] = ['rules', 'normative_documents'].flatMap(row =>
  (['issued', 'repealed', 'in_force'] as const).map(column => `2/${row}/${column}` as const),
)

/** Amounts are rounded differently above and below; this much is no difference. */
const DUST = 0.011

/** The cells of tables 3 and 4 of a report. */
export function countedCells(report: Report): readonly CellId[] {
  return cellsOf(report).flatMap(({ id, table }) => (table === 2 ? [] : [id]))
}

/** True where the lower number is not more than the upper, but for what rounding does to an amount. */
export function isWithin(low: number, high: number, cell: CellId): boolean {
  return low <= high + (cell.endsWith('_yuan') ? DUST : 0)
}

/** One report inside another: every number is at most the other's; one verdict, or one for each cell that exceeds. */
export function insideResults(check: string, report: Report, above: Report): readonly CheckResult[] {
  const cells = [...countedCells(report), ...SUMMED_DISCLOSURE]
  const known = cells.filter(cell => valueOf(report, cell) !== null && valueOf(above, cell) !== null)
  if (known.length === 0) return [notAssessable(check)]
  const over = known.flatMap((cell): readonly CheckResult[] => {
    const [left, right] = [valueOf(report, cell) ?? 0, valueOf(above, cell) ?? 0]
    if (isWithin(left, right, cell)) return []
    const shape = { leftCells: [cell], beside: cellsBeside(above, [cell]) }
    const values = { above: above.organ, found: `${left} > ${right}` }
    return [{ check, cell, result: 'FAIL', left, right, ...shape, values }]
  })
  if (over.length > 0) return over
  const values = { above: above.organ, found: `${known.length} / ${known.length}` }
  return [{ check, cell: '', result: 'PASS', left: known.length, right: known.length, values }]
}

/** The sum of one cell over reports, null where one of them states no number; amounts without binary dust. */
export function sumBelow(reports: readonly Report[], cell: CellId): number | null {
  let sum = 0
  for (const report of reports) {
    const value = valueOf(report, cell)
    if (value === null) return null
    sum += value
  }
  return Math.round(sum * 1e6) / 1e6
}
