import type { CellId } from '../forms/form.ts'
import { identitiesFor } from '../forms/index.ts'
import type { Report } from '../report.ts'
import type { CheckResult } from './check.ts'
import { identityResult } from './identities.ts'
import { cellsBeside, type SetCheck } from './setCheck.ts'
import { sumOf } from './values.ts'
import { CAPS, X_AFTER, X_APPEAL_CAP } from './x-appeals.ts'

interface Years {
  readonly report: Report
  readonly before: Report | null
}

/** As the rule on one report; where this year alone is not enough, last year's cells are added to the right side. */
function overTwoYears(rule: typeof X_AFTER, cap: (typeof CAPS)[keyof typeof CAPS]): SetCheck {
  return {
    id: rule.id,
    run: (report, set) =>
      rule
        .run(report)
        .map(result =>
          result.result === 'PASS' ? result : withYearBefore(result, cap, { report, before: set.before(report) }),
        ),
  }
}

function withYearBefore(
  result: CheckResult,
  cap: (typeof CAPS)[keyof typeof CAPS],
  { report, before }: Years,
): CheckResult {
  const { leftCells, rightCells } = cap
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

/** Appeals of a year come from applications closed in it or the year before. */
export const X_APPEAL_CAP_YEARS = overTwoYears(X_APPEAL_CAP, CAPS['X-APPEAL-CAP'])

/** Litigation after reconsideration follows reconsiderations of this year or last. */
export const X_AFTER_YEARS = overTwoYears(X_AFTER, CAPS['X-AFTER'])
