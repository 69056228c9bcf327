import type { Amount } from '../engines/question.ts'
import type { CellId, FormId } from '../domain/forms/form.ts'
import { amountOf, byYear, cellMeasure } from './amounts.ts'
import type { Summary } from './summary.ts'

/** The sums of some cells in one year. */
export interface CellsOfYear {
  readonly year: number
  readonly amounts: Readonly<Record<string, Amount>>
  readonly reports: readonly string[]
  readonly count: number
}

/** Some cells by year, each by its own; `formats` leaves out reports of another form. */
export function cellsByYear(
  cells: readonly CellId[],
  formats: readonly FormId[] = [],
): Summary<readonly CellsOfYear[]> {
  return {
    question: where => ({
      measures: cells.map(cell => cellMeasure(cell, cell)),
      groupBy: ['year'],
      where: { ...where, formats },
    }),
    rows: answer =>
      byYear(answer).map(row => ({
        year: row.year,
        amounts: Object.fromEntries(cells.map(cell => [cell, amountOf(row, cell)])),
        reports: row.reports,
        count: row.count,
      })),
  }
}
