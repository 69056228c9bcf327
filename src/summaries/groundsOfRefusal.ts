import type { Amount } from '../engines/question.ts'
import { GROUND_OUTCOMES, type OutcomeId } from '../domain/outcomes.ts'
import type { CellId, Row } from '../domain/forms/form.ts'
import { amountOf, cellMeasure, sumOfAmounts } from './amounts.ts'
import { periodOf, type Period } from './period.ts'
import type { Summary } from './summary.ts'

/** One ground on which applications were not granted. */
export interface Ground {
  readonly outcome: OutcomeId
  readonly row: Row
  readonly cell: CellId
  readonly amount: Amount
}

export interface Grounds {
  readonly grounds: readonly Ground[]
  /** Closed without disclosure, all grounds together. */
  readonly total: Amount
  readonly period: Period
}

/** Every ground over the whole period, the most frequent first; a ground that no form here has is left out. */
export const groundsOfRefusal: Summary<Grounds> = {
  overYears: true,
  question: where => ({
    measures: ROWS.map(({ row, cell }) => cellMeasure(row.id, cell)),
    groupBy: ['year'],
    where,
  }),
  rows: answer => {
    const grounds = ROWS.map(each => ({ ...each, amount: sumOfAmounts(answer.map(row => amountOf(row, each.row.id))) }))
      .filter(({ amount }) => amount.stated + amount.missing > 0)
      .toSorted((a, b) => (b.amount.value ?? -1) - (a.amount.value ?? -1))
    return { grounds, total: sumOfAmounts(grounds.map(each => each.amount)), period: periodOf(answer) }
  },
}

const ROWS = GROUND_OUTCOMES.flatMap(outcome =>
  outcome.rows.map(row => ({ outcome: outcome.id, row, cell: `3/${row.id}/total` as const })),
)
