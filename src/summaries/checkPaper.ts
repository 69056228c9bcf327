import type { CheckResult } from '../domain/checks/check.ts'
import type { Report } from '../domain/report.ts'

/** A body's page of the check report: its reports of the selection, each with what failed or is doubtful. */
export interface PaperPage<R extends Report = Report> {
  readonly organ: string
  readonly reports: readonly {
    readonly report: R
    readonly failed: readonly CheckResult[]
    readonly doubtful: readonly CheckResult[]
    readonly passed: number
    readonly untold: number
  }[]
}

/** The selection as pages, one a body, its reports by year; remarks are left out. */
export function checkPaper<R extends Report>(
  reports: readonly R[],
  results: ReadonlyMap<string, readonly CheckResult[]>,
): readonly PaperPage<R>[] {
  const pages = new Map<string, R[]>()
  for (const report of reports) pages.set(report.organ, [...(pages.get(report.organ) ?? []), report])
  return [...pages].map(([organ, own]) => ({
    organ,
    reports: own
      .toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0))
      .map(report => {
        const all = results.get(report.id) ?? []
        const count = (kind: CheckResult['result']) => all.filter(({ result }) => result === kind).length
        return {
          report,
          failed: all.filter(({ result, remark }) => result === 'FAIL' && !remark),
          doubtful: all.filter(({ result, remark }) => result === 'WARN' && !remark),
          passed: count('PASS'),
          untold: count('NOT_ASSESSABLE'),
        }
      }),
  }))
}
