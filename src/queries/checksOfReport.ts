import type { CheckResult } from '../domain/checks/check.ts'
import { checkReport } from '../domain/checks/index.ts'
import type { Report } from '../domain/report.ts'

const RESULTS = new WeakMap<Report, readonly CheckResult[]>()

/** The verdicts on one report, kept with it. */
export function resultsOf(report: Report): readonly CheckResult[] {
  const known = RESULTS.get(report)
  if (known) return known
  const results = checkReport(report)
  RESULTS.set(report, results)
  return results
}
