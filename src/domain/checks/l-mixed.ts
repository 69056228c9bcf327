import type { Report } from '../report.ts'
import { SCOPES } from '../scope.ts'
import type { CheckResult } from './check.ts'
import { notAssessable } from './notAssessable.ts'

/**
 * Reports that are added up are of one scope: a rule on a sum that a person is shown, not on a report. Where several
 * reports do not say whose work they count, it cannot be told.
 */
export function mixedScopes(reports: readonly Pick<Report, 'scope'>[]): CheckResult {
  const counts = SCOPES.map(scope => ({ scope, count: reports.filter(each => each.scope === scope).length }))
  const found = counts.filter(({ count }) => count > 0)
  if (found.length === 0 || (found.length === 1 && found[0]?.scope === 'unknown' && reports.length > 1))
    return notAssessable('L-MIXED')
  const values = { found: found.map(({ scope, count }) => `${scope} ${count}`).join(' + ') }
  return {
    check: 'L-MIXED',
    cell: '',
    result: found.length > 1 ? 'FAIL' : 'PASS',
    left: found.length,
    right: 1,
    values,
  }
}
