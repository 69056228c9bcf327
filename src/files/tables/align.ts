/** Which form row each value row stands for: index into the form's rows, or null where it stands for none. */
export interface Alignment {
  readonly rows: readonly (number | null)[]
  readonly score: number
}

const SKIP_VALUE_ROW = -0.3
const SKIP_FORM_ROW = -0.01

/**
 * The best order-keeping match of value rows to the rows of a form. `scores[i][j]`: how well row i fits form row j
 * (1 its label, 0.05 nothing known, negative a contradiction).
 */
export function align(scores: readonly (readonly number[])[], formRows: number): Alignment {
  const best: number[][] = [Array.from({ length: formRows + 1 }, (_, j) => j * SKIP_FORM_ROW)]
  for (let i = 1; i <= scores.length; i += 1) {
    const above = best[i - 1] ?? []
    const line = [(above[0] ?? 0) + SKIP_VALUE_ROW]
    for (let j = 1; j <= formRows; j += 1) {
      const match = (above[j - 1] ?? 0) + (scores[i - 1]?.[j - 1] ?? -1)
      line.push(Math.max(match, (above[j] ?? 0) + SKIP_VALUE_ROW, (line[j - 1] ?? 0) + SKIP_FORM_ROW))
    }
    best.push(line)
  }
  return { rows: traceBack(best, scores, formRows), score: best.at(-1)?.[formRows] ?? 0 }
}

function traceBack(
  best: readonly (readonly number[])[],
  scores: readonly (readonly number[])[],
  formRows: number,
): readonly (number | null)[] {
  const rows: (number | null)[] = scores.map(() => null)
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0
  let i = scores.length
  let j = formRows
  while (i > 0 && j > 0) {
    const match = at(i - 1, j - 1) + (scores[i - 1]?.[j - 1] ?? -1)
    if (near(at(i, j), match)) {
      rows[i - 1] = j - 1
      i -= 1
      j -= 1
    } else if (near(at(i, j), at(i, j - 1) + SKIP_FORM_ROW)) j -= 1
    else i -= 1
  }
  return rows
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-9
}
