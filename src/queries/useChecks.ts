import { useMemo } from 'react'
import type { CheckResult } from '../domain/checks/check.ts'
import { checkReport } from '../domain/checks/index.ts'
import type { Report } from '../domain/report.ts'

const RESULTS = new WeakMap<Report, readonly CheckResult[]>()

/** The verdicts of every check on each report, by report id; each report is checked once while it is held. */
export function useChecks(reports: readonly Report[]): ReadonlyMap<string, readonly CheckResult[]> {
  return useMemo(() => new Map(reports.map(report => [report.id, resultsOf(report)])), [reports])
}

/** The verdicts on one report, kept with it. */
export function resultsOf(report: Report): readonly CheckResult[] {
  const known = RESULTS.get(report)
  if (known) return known
  const results = checkReport(report)
  RESULTS.set(report, results)
  return results
}
