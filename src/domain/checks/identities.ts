import type { Identity } from '../forms/form.ts'
import { identitiesFor } from '../forms/index.ts'
import type { Report } from '../report.ts'
import type { Check, CheckResult } from './check.ts'
import { sumOf } from './values.ts'

/** One equation of the form on one report: equal, not equal, or not to be told because a cell has no number. */
export function identityResult(report: Report, identity: Identity): CheckResult {
  const { check, cell, left: leftCells, right: rightCells } = identity
  const left = sumOf(report, leftCells)
  const right = sumOf(report, rightCells)
  const known = left !== null && right !== null
  const result = known ? (left === right ? 'PASS' : 'FAIL') : 'NOT_ASSESSABLE'
  return { check, cell, result, left, right, leftCells, rightCells }
}

/** Whether both sides of an equation are known and differ; the same as a verdict of FAIL, without making it. */
export function isBroken(report: Report, { left: leftCells, right: rightCells }: Identity): boolean {
  const left = sumOf(report, leftCells)
  if (left === null) return false
  const right = sumOf(report, rightCells)
  return right !== null && left !== right
}

/** A rule that is one kind of equation of the form: one verdict for each row or column it holds in. */
export function identityCheck(id: Identity['check']): Check {
  return {
    id,
    run: report =>
      identitiesFor(report)
        .filter(identity => identity.check === id)
        .map(identity => identityResult(report, identity)),
  }
}
