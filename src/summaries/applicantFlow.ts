import type { Amount } from '../engines/question.ts'
import { OUTCOMES, outcomeCells, type Outcome, type OutcomeId } from '../domain/outcomes.ts'
import type { ApplicantId } from '../domain/forms/applications.ts'
import type { CellId, Row } from '../domain/forms/form.ts'
import { amountOf, cellMeasure, sumOfAmounts } from './amounts.ts'
import { APPLICANT_KINDS } from './applicantMix.ts'
import { periodOf, type Period } from './period.ts'
import type { Summary } from './summary.ts'

/** Applications of one applicant kind that came to one outcome. */
export interface KindToOutcome {
  readonly kind: ApplicantId
  readonly outcome: OutcomeId
  readonly cells: readonly CellId[]
  readonly amount: Amount
}

/** Applications of one outcome, on one ground. */
export interface OutcomeToGround {
  readonly outcome: OutcomeId
  readonly row: Row
  readonly cells: readonly CellId[]
  readonly amount: Amount
}

export interface Flow {
  readonly first: readonly KindToOutcome[]
  readonly second: readonly OutcomeToGround[]
  readonly period: Period
}

/** From applicant kind to outcome to ground, over the whole period. */
export const applicantFlow: Summary<Flow> = {
  overYears: true,
  question: where => ({
    measures: [
      ...FIRST.map(({ id, cells }) => ({ id, cells })),
      ...SECOND.map(({ row }) => cellMeasure(row.id, `3/${row.id}/total`)),
    ],
    groupBy: ['year'],
    where,
  }),
  rows: answer => {
    const over = (id: string): Amount => sumOfAmounts(answer.map(row => amountOf(row, id)))
    return {
      first: FIRST.map(({ id, kind, outcome, cells }) => ({ kind, outcome, cells, amount: over(id) })),
      second: SECOND.map(({ outcome, row }) => ({
        outcome,
        row,
        cells: [`3/${row.id}/total` as const],
        amount: over(row.id),
      })),
      period: periodOf(answer),
    }
  },
}

const FIRST = OUTCOMES.flatMap(outcome =>
  APPLICANT_KINDS.map(({ id: kind }) => ({
    id: `${outcome.id}/${kind}`,
    kind,
    outcome: outcome.id,
    cells: outcomeCells(outcome, kind),
  })),
)

const SECOND = OUTCOMES.flatMap(({ id, rows }: Outcome) =>
  rows.length === 1 ? [] : rows.map(row => ({ outcome: id, row })),
)
