import type { Report } from '../report.ts'
import type { Check, CheckResult } from './check.ts'
import { T3_CARRY, T3_ROW, T3_TOTAL, T4_SUM } from './identities.ts'

export { equationOf, problemsOfChecks } from './problems.ts'

/** Every rule that one report alone can keep or break. */
export const CHECKS: readonly Check[] = [T3_ROW, T3_CARRY, T3_TOTAL, T4_SUM]

/** What every rule says of one report; a rule that does not apply to it says nothing. */
export function checkReport(report: Report): readonly CheckResult[] {
  return CHECKS.flatMap(check => check.run(report))
}
