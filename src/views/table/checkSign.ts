import type { CSSProperties } from 'react'
import type { CellId } from '../../domain/forms/form.ts'
import type { Choice } from '../../summaries/choice.ts'
import { behindOf, type Grid } from '../../summaries/table/grid.ts'
import type { Paper } from './paint.ts'

/** What every line of a table needs; the same object as long as the table stays the same. */
export interface Sheet extends Paper {
  readonly choice: Choice
  readonly checks: ReadonlyMap<number, { readonly unbalanced: number; readonly untold: number }>
}

/** A sheet on the screen. */
export interface ScreenSheet extends Sheet {
  /** Address of a report, or of a cell in it. */
  readonly link: (report: string, cell: CellId | '') => string
  readonly pinned: readonly (CSSProperties | undefined)[]
  readonly onFold: (name: string) => void
}

const UNKNOWN = { sign: '', said: '' }

/** How the identities of the reports behind a line stand: a sign and its words; empty while it is not known. */
export function checkSign(
  { model, words, checks }: Sheet,
  grid: Grid,
  line: number,
): { readonly sign: string; readonly said: string } {
  let unbalanced = 0
  let untold = 0
  const behind = behindOf(model.facts, grid, { line })
  for (const row of behind) {
    const found = checks.get(row)
    // Of a sum nothing is said before all that stand in it are checked: what is not yet known must not look sound.
    if (!found) return UNKNOWN
    unbalanced += found.unbalanced
    untold += found.untold
  }
  if (behind.length === 0) return UNKNOWN
  const sign = unbalanced > 0 ? `≠${unbalanced}` : untold > 0 ? '?' : '✓'
  return { sign, said: words.table.checkMarks(unbalanced, untold) }
}
