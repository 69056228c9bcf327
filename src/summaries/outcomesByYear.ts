import type { Amount } from '../engines/question.ts'
import { OUTCOMES, OUTCOME_IDS, outcomeCells, type OutcomeId } from '../domain/outcomes.ts'
import { recordOf } from '../domain/record.ts'
import { amountOf, byYear, cellMeasure, sumOfAmounts } from './amounts.ts'
import type { Summary } from './summary.ts'

/** The outcomes of one group of reports, with their stated total. */
export interface OutcomesRow {
  readonly outcomes: Readonly<Record<OutcomeId, Amount>>
  readonly total: Amount
  /** Granted in full or in part. */
  readonly disclosed: Amount
  readonly reports: readonly string[]
  readonly count: number
}

export interface OutcomesOfYear extends OutcomesRow {
  readonly year: number
}

/** The measures of the six outcomes and their total. */
export const OUTCOME_MEASURES = [
  ...OUTCOMES.map(outcome => ({ id: outcome.id, cells: outcomeCells(outcome, 'total') })),
  cellMeasure('total', '3/total_processed/total'),
]

/** What became of the applications closed in each year. */
export const outcomesByYear: Summary<readonly OutcomesOfYear[]> = {
  question: where => ({ measures: OUTCOME_MEASURES, groupBy: ['year'], where }),
  rows: answer => byYear(answer).map(row => ({ year: row.year, ...outcomesOf(row) })),
}

/** The outcomes of one group of an answer to OUTCOME_MEASURES. */
export function outcomesOf(row: Parameters<typeof amountOf>[0]): OutcomesRow {
  const outcomes = recordOf(OUTCOME_IDS, id => amountOf(row, id))
  return {
    outcomes,
    total: amountOf(row, 'total'),
    disclosed: sumOfAmounts([outcomes.granted, outcomes.partial]),
    reports: row.reports,
    count: row.count,
  }
}
