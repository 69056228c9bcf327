import type { Problem, Severity } from '../domain/problem.ts'

/** Which problems are shown; empty leaves nothing out. */
export interface ProblemFilter {
  readonly severity: Severity | ''
  readonly file: string
  /** The code of the rule. */
  readonly rule: string
}

export const NO_FILTER: ProblemFilter = { severity: '', file: '', rule: '' }

export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

/** The problems that fit, the worst first, then in the order of file and line. */
export function problemList(problems: readonly Problem[], filter: ProblemFilter): readonly Problem[] {
  return problems
    .filter(each => filter.severity === '' || each.severity === filter.severity)
    .filter(each => filter.file === '' || each.place.file === filter.file)
    .filter(each => filter.rule === '' || each.code === filter.rule)
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

/** The rules that were broken, and how often each, the commonest first. */
export function ruleCounts(problems: readonly Problem[]): readonly (readonly [rule: string, count: number])[] {
  const counts = new Map<string, number>()
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1] || compare(a[0], b[0]))
}

/** A key for each problem that stays its own while others come and go. */
export function problemKeys(problems: readonly Problem[]): readonly string[] {
  const seen = new Map<string, number>()
  return problems.map(({ code, report, cell, found, place: { file, line, column } }) => {
    const key = [file, code, report, cell, line, column, cell === undefined ? found : ''].join('|')
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return `${key}|${count}`
  })
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
