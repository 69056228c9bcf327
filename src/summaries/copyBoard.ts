import type { CheckResult } from '../domain/checks/check.ts'
import type { Report } from '../domain/report.ts'

/** What of a report is last year's again: numbers of table 2 that are the same, and how alike two sections are. */
export interface Copied<R extends Report = Report> {
  readonly report: R
  readonly same: number
  readonly of: number
  readonly frozen: boolean
  /** By section, 0 to 1; absent where one of the two has no text. */
  readonly alike: ReadonlyMap<number, number>
  readonly doubtful: boolean
}

/** Every report that could be held against the one before it, the doubtful ones first. */
export function copyBoard<R extends Report>(
  reports: readonly R[],
  results: ReadonlyMap<string, readonly CheckResult[]>,
): readonly Copied<R>[] {
  return reports
    .flatMap(report => copiedOf(report, results.get(report.id) ?? []) ?? [])
    .toSorted((a, b) => Number(b.doubtful) - Number(a.doubtful) || b.same - a.same || nearest(b) - nearest(a))
}

function copiedOf<R extends Report>(report: R, results: readonly CheckResult[]): Copied<R> | null {
  const told = results.filter(({ check, result }) => /^Y-(?:FROZEN|TEXT)$/.test(check) && result !== 'NOT_ASSESSABLE')
  if (told.length === 0) return null
  const table = told.find(({ check }) => check === 'Y-FROZEN')
  const texts = told.filter(({ check }) => check === 'Y-TEXT')
  return {
    report,
    same: Number(table?.left ?? 0),
    of: Number(table?.right ?? 0),
    frozen: table?.result === 'WARN',
    alike: new Map(texts.map(({ values, left }) => [Number(values?.['section']), Number(left)])),
    doubtful: told.some(({ result }) => result === 'WARN'),
  }
}

function nearest({ alike }: Copied): number {
  return Math.max(0, ...alike.values())
}
