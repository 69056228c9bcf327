import type { CellId } from '../forms/form.ts'
import type { Report } from '../report.ts'
import type { CheckResult } from './check.ts'
import { notAssessable } from './notAssessable.ts'
import { cellsBeside, hasYearBefore, type SetCheck } from './setCheck.ts'
import { valueOf } from './values.ts'

/** The numbers whose year is compared with the last: what both forms count alike, and the fees of the form of 2021. */
const CELLS: readonly CellId[] = [
  '2/licensing/decisions',
  '2/penalty/decisions',
  '2/coercion/decisions',
  '2/fees/amount_wan_yuan',
  '3/new_received/total',
  '3/total_processed/total',
  '4/reconsideration/total',
  '4/litigation_direct/total',
  '4/litigation_after_reconsideration/total',
]
const TIMES = 5
const LEAST = 30

/** No number that matters is more than five times last year's, or less than a fifth, from thirty on. */
export const Y_JUMP: SetCheck = {
  id: 'Y-JUMP',
  run: (report, set) => {
    if (!hasYearBefore(report)) return []
    const before = set.before(report)
    if (before === null) return [notAssessable('Y-JUMP')]
    const known = CELLS.flatMap(cell => jumpOf(report, before, cell) ?? [])
    return known.length > 0 ? known : [notAssessable('Y-JUMP')]
  },
}

function jumpOf(report: Report, before: Report, cell: CellId): CheckResult | null {
  const left = valueOf(before, cell)
  const right = valueOf(report, cell)
  if (left === null || right === null) return null
  const [low, high] = [Math.min(left, right), Math.max(left, right)]
  const jumps = high >= LEAST && high > TIMES * low
  const values = { before: before.year ?? '', times: TIMES, least: LEAST, found: `${left} → ${right}` }
  const result = jumps ? 'WARN' : 'PASS'
  return { check: 'Y-JUMP', cell, result, left, right, rightCells: [cell], beside: cellsBeside(before, [cell]), values }
}
