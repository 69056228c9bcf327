import type { Lang } from '../../domain/langs.ts'
import type { Problem } from '../../domain/problem.ts'
import { cellIn, rowIn } from '../../words/checks.ts'
import { problemText } from '../../words/problemText.ts'

/** Problems that are said in one line: one alone, or all cells of a row with which the same is wrong. */
export interface Fold {
  readonly problems: readonly [Problem, ...Problem[]]
  /** What is said of them all. */
  readonly text: string
}

interface Says {
  readonly lang: Lang
  /** So many cells of a row. */
  readonly cellsOfRow: (row: string, count: number) => string
}

const HERE = '\u0000'

/** The list with the cells of a row folded into one line, where the sentence and the place are the same for all of them. */
export function problemFolds(problems: readonly Problem[], { lang, cellsOfRow }: Says): readonly Fold[] {
  const byKey = new Map<string, [Problem, ...Problem[]]>()
  problems.forEach((problem, at) => {
    const key = sharedKey(problem, lang) ?? String(at)
    const known = byKey.get(key)
    if (known) known.push(problem)
    else byKey.set(key, [problem])
  })
  return [...byKey.values()].map(each => {
    const [first] = each
    if (each.length === 1) return { problems: each, text: problemText(first, lang) }
    return {
      problems: each,
      text: openText(first, lang).replace(HERE, () => cellsOfRow(rowIn(first.cell, lang), each.length)),
    }
  })
}

/** What a problem has in common with those of the same row; null where its sentence does not begin with its cell. */
function sharedKey(problem: Problem, lang: Lang): string | null {
  const { code, severity, report, cell, place } = problem
  const text = openText(problem, lang)
  if (cell === undefined || !text.startsWith(HERE)) return null
  const row = cell.slice(0, cell.lastIndexOf('/'))
  return JSON.stringify([severity, code, report, row, place.file, place.page, place.line, text])
}

function openText(problem: Problem, lang: Lang): string {
  return problemText(problem, lang).replace(`“${cellIn(problem.cell, lang)}”`, HERE)
}
