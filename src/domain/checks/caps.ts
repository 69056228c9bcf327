import type { CellId } from '../forms/form.ts'
import { identitiesFor } from '../forms/index.ts'
import type { Report } from '../report.ts'
import type { Check, CheckResult } from './check.ts'
import { identityResult } from './identities.ts'
import { notAssessable } from './notAssessable.ts'
import { cellsBeside, type SetCheck } from './setCheck.ts'
import { sumOf } from './values.ts'

/** What is at most so much of this year and the last together: the two sides. */
interface Cap {
  readonly id: string
  readonly cell: CellId
  readonly leftCells: readonly CellId[]
  readonly rightCells: readonly CellId[]
}

interface Years {
  readonly report: Report
  readonly before: Report | null
}

/** The rule on one report: it decides only where this year alone is enough. */
export function capCheck(cap: Cap): Check {
  return { id: cap.id, run: report => [capResult(report, cap)] }
}

/** As the rule on one report; where this year alone is not enough, last year's cells are added to the right side. */
export function capOverYears(cap: Cap): SetCheck {
  return {
    id: cap.id,
    run: (report, set) => {
      const result = capResult(report, cap)
      return [result.result === 'PASS' ? result : withYearBefore(result, cap, { report, before: set.before(report) })]
    },
  }
}

function capResult(report: Report, { id: check, cell, leftCells, rightCells }: Cap): CheckResult {
  const left = sumOf(report, leftCells)
  const right = sumOf(report, rightCells)
  if (left === null || right === null || left > right) return notAssessable(check, cell)
  return { check, cell, result: 'PASS', left, right, leftCells, rightCells, values: { found: `${left} ≤ ${right}` } }
}

function withYearBefore(result: CheckResult, { leftCells, rightCells }: Cap, { report, before }: Years): CheckResult {
  const left = sumOf(report, leftCells)
  const now = soundSum(report, rightCells)
  const last = before && soundSum(before, rightCells)
  if (before === null || left === null || now === null || last === null) return result
  const right = now + last
  const values = { before: before.year ?? '', found: `${left} ${left > right ? '>' : '≤'} ${now} + ${last}` }
  const sides = { leftCells, rightCells, beside: cellsBeside(before, rightCells) }
  return { ...result, result: left > right ? 'WARN' : 'PASS', left, right, ...sides, values }
}

/** The sum of cells; null where one is a total that its own row contradicts: a wrong total proves nothing. */
function soundSum(report: Report, cells: readonly CellId[]): number | null {
  const rows = identitiesFor(report).filter(({ check, cell }) => check === 'T3-ROW' && cells.includes(cell))
  return rows.some(row => identityResult(report, row).result === 'FAIL') ? null : sumOf(report, cells)
}
