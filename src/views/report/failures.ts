import type { CheckResult } from '../../domain/checks/check.ts'
import { problemsOfChecks } from '../../domain/checks/index.ts'
import type { CellId } from '../../domain/forms/form.ts'
import type { Report } from '../../domain/report.ts'
import type { Lang } from '../../domain/langs.ts'
import { problemText } from '../../words/problemText.ts'
import type { Failure } from './tableShown.ts'

/** What is marked at each cell: the checks that fail or are doubtful there, in words. */
export function failuresOf(report: Report, results: readonly CheckResult[], lang: Lang): ReadonlyMap<CellId, Failure> {
  const failures = new Map<CellId, Failure>()
  for (const problem of problemsOfChecks(report, results)) {
    if (problem.cell === undefined || problem.severity === 'info') continue
    const before = failures.get(problem.cell)
    const said = problemText(problem, lang)
    failures.set(problem.cell, {
      fails: problem.severity === 'error' || before?.fails === true,
      said: before ? `${before.said}\n${said}` : said,
    })
  }
  return failures
}
