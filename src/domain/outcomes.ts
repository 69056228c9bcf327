import { OTHER_ALL, OUTCOME_GROUPS, ROWS_SPLIT } from './forms/applications.ts'
import type { CellId, Group, Label, Row } from './forms/form.ts'

/** What became of an application, in the order every table and chart shows it. */
export const OUTCOME_IDS = ['granted', 'partial', 'denied', 'unable', 'refused', 'other'] as const
export type OutcomeId = (typeof OUTCOME_IDS)[number]

/** One outcome: its label and the rows of table 3 that it sums. */
export interface Outcome {
  readonly id: OutcomeId
  readonly label: Label
  readonly rows: readonly Row[]
}

/** The six outcomes; `other` has the one-row and the split form, of which a report has either. */
export const OUTCOMES: readonly Outcome[] = OUTCOME_IDS.map(id => {
  const own = ROWS_SPLIT.find(row => row.id === id)
  if (own) return { id, label: own, rows: [own] }
  const rows = ROWS_SPLIT.filter(row => row.group === id)
  return { id, label: headingOf(id), rows: id === 'other' ? [OTHER_ALL, ...rows] : rows }
})

/** The grounds of the four refusing outcomes: every row of table 3 that says why. */
export const GROUND_OUTCOMES: readonly Outcome[] = OUTCOMES.filter(({ rows }) => rows.length > 1)

/** The cells of an outcome in one applicant column. */
export function outcomeCells(outcome: Outcome, column: string): readonly CellId[] {
  return outcome.rows.map(row => `3/${row.id}/${column}` as const)
}

function headingOf(id: OutcomeId): Label {
  const group = OUTCOME_GROUPS.find((each): each is (typeof OUTCOME_GROUPS)[number] & Group => each.id === id)
  return group ?? ROWS_SPLIT.find(row => row.id === id) ?? OTHER_ALL
}
