import { indicatorById } from '../domain/indicators/index.ts'
import { indicatorOf, type Indicated } from '../domain/indicators/indicatorOf.ts'
import { disclosureRate } from '../domain/indicators/disclosureRate.ts'
import type { Indicator } from '../domain/indicators/indicator.ts'
import { amountOf, textOf, yearOf } from './amounts.ts'
import type { Choice } from './choice.ts'
import { fullestYear } from './period.ts'
import type { Summary } from './summary.ts'
import { wilson } from './wilson.ts'

/** One body in the ranking of one indicator. */
export interface Ranked {
  readonly unit: string
  readonly indicated: Indicated
  readonly interval: readonly [low: number, high: number] | null
  /** 1 for the highest; alike values share a place; null where it is not ranked. */
  readonly rank: number | null
  readonly reports: readonly string[]
}

export interface Ranking {
  readonly indicator: Indicator
  readonly year: number | null
  /** Ranked from high to low: high is not said to be good. */
  readonly ranked: readonly Ranked[]
  /** Too few cases for a rank, unknown, or without cases. */
  readonly unranked: readonly Ranked[]
}

/** The indicator that a choice names, or the disclosure rate. */
export function indicatorOfChoice(choice: Pick<Choice, 'indicator'>): Indicator {
  return indicatorById(choice.indicator) ?? disclosureRate
}

/** Bodies of one year by one indicator; those with too few cases stand apart. */
export const ranking: Summary<Ranking> = {
  compares: true,
  question: (where, choice) => {
    const { numerator, denominator } = indicatorOfChoice(choice)
    return {
      measures: [
        { id: 'numerator', cells: numerator },
        { id: 'denominator', cells: denominator },
      ],
      groupBy: ['unit', 'year'],
      where,
    }
  },
  rows: (answer, choice) => {
    const indicator = indicatorOfChoice(choice)
    const year = fullestYear(answer)
    const all = answer
      .filter(row => year !== null && yearOf(row) === year)
      .map(row => {
        const indicated = indicatorOf(indicator, amountOf(row, 'numerator'), amountOf(row, 'denominator'))
        return {
          unit: textOf(row, 'unit'),
          indicated,
          interval: intervalOf(indicator, indicated),
          reports: row.reports,
        }
      })
    const ranked = all
      .filter(({ indicated }) => indicated.value !== null && !indicated.small)
      .toSorted((a, b) => (b.indicated.value ?? 0) - (a.indicated.value ?? 0))
    return {
      indicator,
      year,
      ranked: ranked.map(each => ({
        ...each,
        rank: 1 + ranked.findIndex(other => other.indicated.value === each.indicated.value),
      })),
      unranked: all
        .filter(each => !ranked.includes(each))
        .map(each => ({ ...each, rank: null }))
        .toSorted((a, b) => (b.indicated.denominator ?? -1) - (a.indicated.denominator ?? -1)),
    }
  },
}

// Only for shares of a whole: appeals ÷ closed, for instance, is a ratio of two different things.
function intervalOf({ id }: Indicator, { numerator, denominator }: Indicated): Ranked['interval'] {
  if (numerator === null || denominator === null || numerator > denominator || id === 'appeal_intensity') return null
  return wilson(numerator, denominator)
}
