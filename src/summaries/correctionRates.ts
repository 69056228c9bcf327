import type { Amount } from '../engines/question.ts'
import { RESULTS, TRACKS, type ResultId } from '../domain/forms/appeals.ts'
import type { CellId } from '../domain/forms/form.ts'
import { SMALLEST_BASE } from '../domain/indicators/indicator.ts'
import { amountOf, sumOfAmounts, yearOf } from './amounts.ts'
import { fullestYear } from './period.ts'
import type { Summary } from './summary.ts'
import { wilson } from './wilson.ts'

/** The two denominators that circulate: the decided cases, or all of them with the pending ones. */
export const BASES = ['decided', 'all'] as const
export type BaseId = (typeof BASES)[number]

/** Reconsideration, and litigation of both kinds. */
export const WAYS = ['reconsideration', 'litigation'] as const
export type WayId = (typeof WAYS)[number]

/** One correction rate: k of n, its interval, and why it is not a rate where it is none. */
export interface CorrectionRate {
  readonly way: WayId
  readonly base: BaseId
  readonly corrected: Amount
  readonly of: Amount
  /** Null where unknown, without cases, or with too few of them. */
  readonly rate: number | null
  readonly interval: readonly [low: number, high: number] | null
  readonly state: 'rate' | 'blank' | 'noCases' | 'tooFew'
  readonly cells: readonly CellId[]
}

export interface CorrectionRates {
  readonly year: number | null
  readonly rates: readonly CorrectionRate[]
  readonly reports: readonly string[]
  readonly count: number
}

const DECIDED: readonly ResultId[] = ['upheld', 'corrected', 'other']

/** How often an appeal corrected the body, on both denominators, in one year. */
export const correctionRates: Summary<CorrectionRates> = {
  question: where => ({
    measures: WAYS.flatMap(way => RESULTS.map(({ id }) => ({ id: `${way}/${id}`, cells: cellsOf(way, [id]) }))),
    groupBy: ['year'],
    where,
  }),
  rows: answer => {
    const year = fullestYear(answer)
    const row = answer.find(each => yearOf(each) === year)
    if (!row) return { year: null, rates: [], reports: [], count: 0 }
    const rates = WAYS.flatMap(way => {
      const sum = (results: readonly ResultId[]): Amount =>
        sumOfAmounts(results.map(result => amountOf(row, `${way}/${result}`)))
      const corrected = sum(['corrected'])
      return BASES.map(base => {
        const results: readonly ResultId[] = base === 'all' ? [...DECIDED, 'pending'] : DECIDED
        return {
          way,
          base,
          corrected,
          of: sum(results),
          cells: cellsOf(way, results),
          ...rateOf(corrected, sum(results)),
        }
      })
    })
    return { year, rates, reports: row.reports, count: row.count }
  },
}

function cellsOf(way: WayId, results: readonly ResultId[]): readonly CellId[] {
  return TRACKS.filter(track => track.group === way).flatMap(track =>
    results.map(result => `4/${track.id}/${result}` as const),
  )
}

function rateOf(corrected: Amount, of: Amount): Pick<CorrectionRate, 'rate' | 'interval' | 'state'> {
  if (corrected.value === null || of.value === null) return { rate: null, interval: null, state: 'blank' }
  if (of.value === 0) return { rate: null, interval: null, state: 'noCases' }
  const interval = wilson(corrected.value, of.value)
  if (of.value < SMALLEST_BASE) return { rate: null, interval, state: 'tooFew' }
  return { rate: corrected.value / of.value, interval, state: 'rate' }
}
