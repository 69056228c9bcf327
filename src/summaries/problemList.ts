import type { Problem, Severity } from '../domain/problem.ts'

/** Which problems are shown; empty leaves nothing out. */
export interface ProblemFilter {
  readonly severity: Severity | ''
  readonly file: string
}

export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

/** The problems that fit, the worst first, then in the order of file and line. */
export function problemList(problems: readonly Problem[], filter: ProblemFilter): readonly Problem[] {
  return problems
    .filter(each => filter.severity === '' || each.severity === filter.severity)
    .filter(each => filter.file === '' || each.place.file === filter.file)
    .toSorted(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        compare(a.place.file, b.place.file) ||
        (a.place.line ?? 0) - (b.place.line ?? 0) ||
        (a.place.column ?? 0) - (b.place.column ?? 0),
    )
}

/** How many there are of each severity. */
export function problemCounts(problems: readonly Problem[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number => problems.filter(each => each.severity === severity).length
  return { error: count('error'), warning: count('warning'), info: count('info') }
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
