import type { CheckResult } from './check.ts'

/** The verdict of a rule whose cells or text are not there. */
export function notAssessable(check: string, cell: CheckResult['cell'] = ''): CheckResult {
  return { check, cell, result: 'NOT_ASSESSABLE', left: null, right: null }
}
