import type { Report } from '../report.ts'
import type { CheckResult } from './check.ts'
import { brokenIdentities } from './balance.ts'
import { N_INT } from './n-int.ts'
import { T2_STOCK } from './t2-stock.ts'

const KEPT = new WeakMap<Report, readonly CheckResult[]>()

/**
 * What fails about the numbers of a report, as far as its tables tell: these travel with its numbers. What its text
 * and other reports tell is told apart (`failingAcross`); a late date or a missing section makes no number doubtful.
 */
export function numberFailures(report: Report): readonly CheckResult[] {
  const known = KEPT.get(report)
  if (known) return known
  const others = [T2_STOCK, N_INT].flatMap(check => check.run(report))
  const failures = [...brokenIdentities(report), ...others.filter(({ result }) => result === 'FAIL')]
  KEPT.set(report, failures)
  return failures
}

/** Whether what fails about the numbers of a report is known already. */
export function isNumberKnown(report: Report): boolean {
  return KEPT.has(report)
}
