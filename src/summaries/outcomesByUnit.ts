import { textOf, yearOf } from './amounts.ts'
import { OUTCOME_MEASURES, outcomesOf, type OutcomesRow } from './outcomesByYear.ts'
import { fullestYear } from './period.ts'
import type { Summary } from './summary.ts'

export interface OutcomesOfUnit extends OutcomesRow {
  readonly unit: string
}

export interface OutcomesByUnit {
  /** The year with the most reports of the choice. */
  readonly year: number | null
  readonly units: readonly OutcomesOfUnit[]
}

/** The outcomes of each body in one year, the one that closed the most first. */
export const outcomesByUnit: Summary<OutcomesByUnit> = {
  compares: true,
  question: where => ({ measures: OUTCOME_MEASURES, groupBy: ['unit', 'year'], where }),
  rows: answer => {
    const year = fullestYear(answer)
    return {
      year,
      units: answer
        .filter(row => year !== null && yearOf(row) === year)
        .map(row => ({ unit: textOf(row, 'unit'), ...outcomesOf(row) }))
        .toSorted((a, b) => (b.total.value ?? -1) - (a.total.value ?? -1)),
    }
  },
}
