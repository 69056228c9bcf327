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

function identityCheck(id: Identity['check']): Check {
  return {
    id,
    run: report =>
      identitiesFor(report)
        .filter(identity => identity.check === id)
        .map(identity => identityResult(report, identity)),
  }
}

/** Every row of table 3: the six kinds of applicant add up to 总计. */
export const T3_ROW = identityCheck('T3-ROW')

/** Every column of table 3: received + brought forward = closed + carried forward. */
export const T3_CARRY = identityCheck('T3-CARRY')

/** Every column of table 3: the outcomes add up to （七）总计. */
export const T3_TOTAL = identityCheck('T3-TOTAL')

/** Every track of table 4: the four results add up to its total. */
export const T4_SUM = identityCheck('T4-SUM')
