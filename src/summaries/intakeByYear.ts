import type { Amount } from '../engines/question.ts'
import { amountOf, byYear, cellMeasure, sumOfAmounts } from './amounts.ts'
import type { Summary } from './summary.ts'

/** What came in and what became of it, in one year: received + brought forward = closed + carried forward. */
export interface IntakeOfYear {
  readonly year: number
  readonly received: Amount
  readonly carriedIn: Amount
  readonly closed: Amount
  readonly carriedOut: Amount
  /** Received and brought forward. */
  readonly workload: Amount
  readonly reports: readonly string[]
  readonly count: number
}

export const INTAKE_CELLS = {
  received: '3/new_received/total',
  carriedIn: '3/carried_in/total',
  closed: '3/total_processed/total',
  carriedOut: '3/carried_out/total',
} as const

/** Applications received, brought forward, closed and carried forward, by year. */
export const intakeByYear: Summary<readonly IntakeOfYear[]> = {
  question: where => ({
    measures: Object.entries(INTAKE_CELLS).map(([id, cell]) => cellMeasure(id, cell)),
    groupBy: ['year'],
    where,
  }),
  rows: answer =>
    byYear(answer).map(row => {
      const received = amountOf(row, 'received')
      const carriedIn = amountOf(row, 'carriedIn')
      return {
        year: row.year,
        received,
        carriedIn,
        closed: amountOf(row, 'closed'),
        carriedOut: amountOf(row, 'carriedOut'),
        workload: sumOfAmounts([received, carriedIn]),
        reports: row.reports,
        count: row.count,
      }
    }),
}
