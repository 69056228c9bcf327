import type { Problem } from '../../domain/problem.ts'
import { problemText } from '../../words/problemText.ts'
import type { Words } from '../../words/words.ts'

/** The list of problems as a table to be saved: where, which rule, what is wrong, what was found. */
export function problemRows(problems: readonly Problem[], words: Words): readonly (readonly (string | number)[])[] {
  const { columns, severities } = words.importPage.problems
  const rows = problems.map(problem => {
    const { file, page, line, column } = problem.place
    return [
      severities[problem.severity],
      file,
      page ?? '',
      line ?? '',
      column ?? '',
      problem.report ?? '',
      problem.cell ?? '',
      problem.code,
      problemText(problem, words.lang),
      problem.found,
    ]
  })
  return [[...columns], ...rows]
}
