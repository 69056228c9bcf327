import type { Indicated } from '../domain/indicators/indicatorOf.ts'
import type { Indicator } from '../domain/indicators/indicator.ts'
import { indicatorOfChoice } from './chosenIndicator.ts'
import { isSound, pointQuestion, pointsOf, rowsOfYears, yearOfAnswer, type Point } from './points.ts'
import type { Summary } from './summary.ts'
import { isSurelyAbove, tieBands } from './tieBands.ts'

/** One body in the ranking of one indicator. */
export interface Ranked {
  readonly unit: string
  readonly indicated: Indicated
  readonly interval: readonly [low: number, high: number] | null
  /** 1 for the highest; alike values share a place; null where it is not ranked. */
  readonly rank: number | null
  /** The places it may hold, by comparing every pair; one place where there are no intervals. */
  readonly band: readonly [best: number, worst: number] | null
  readonly reports: readonly string[]
}

export interface Ranking {
  readonly indicator: Indicator
  readonly year: number | null
  /** Ranked from high to low: high is not said to be good. */
  readonly ranked: readonly Ranked[]
  /** Too few cases for a rank, unknown, or without cases. */
  readonly unranked: readonly Ranked[]
  /** All bodies with a base together. */
  readonly overall: { readonly numerator: number; readonly denominator: number }
}

/** Bodies of one year by one indicator; those with too few cases stand apart. */
export const ranking: Summary<Ranking> = {
  compares: true,
  question: (where, choice) => pointQuestion([indicatorOfChoice(choice)], where),
  rows: (answer, choice, known) => {
    const indicator = indicatorOfChoice(choice)
    const year = yearOfAnswer(answer, choice)
    return rankedOf(indicator, pointsOf(rowsOfYears(answer, indicator, [year]), indicator, { known }), year)
  },
}

/** The bodies of one year in their order. */
export function rankedOf(indicator: Indicator, points: readonly Point[], year: number | null): Ranking {
  const ofYear = points.filter(point => point.year === year)
  const sound = ofYear.filter(isSound).toSorted((a, b) => (b.indicated.value ?? 0) - (a.indicated.value ?? 0))
  const bands = bandsOf(sound)
  const ranks = ranksOf(sound)
  const rest = ofYear.filter(point => !isSound(point))
  return {
    indicator,
    year,
    ranked: sound.map((point, at) => {
      const rank = ranks[at] ?? 1
      return { ...pick(point), rank, band: bands ? [bands.best[at] ?? rank, bands.worst[at] ?? rank] : [rank, rank] }
    }),
    unranked: rest
      .map(point => ({ ...pick(point), rank: null, band: null }))
      .toSorted((a, b) => (b.indicated.denominator ?? -1) - (a.indicated.denominator ?? -1)),
    overall: overallOf(ofYear),
  }
}

/** Who of a ranking is surely above, surely below, or not to be told from one body. */
export function standing(
  ranked: readonly Ranked[],
  one: Ranked,
): Record<'above' | 'alike' | 'below', readonly Ranked[]> {
  const others = ranked.filter(each => each !== one)
  const above = others.filter(each => isAbove(each, one))
  const below = others.filter(each => isAbove(one, each))
  return { above, below, alike: others.filter(each => !above.includes(each) && !below.includes(each)) }
}

function isAbove(a: Ranked, b: Ranked): boolean {
  const [high, low] = [a.indicated.value ?? 0, b.indicated.value ?? 0]
  if (!a.interval || !b.interval) return high > low
  return isSurelyAbove([high, a.interval[0]], [low, b.interval[1]])
}

// Places come from the values in order: the first of those alike gives all of them its place.
function ranksOf(sound: readonly Point[]): readonly number[] {
  const ranks: number[] = []
  for (const [at, { indicated }] of sound.entries()) {
    const before = ranks[at - 1]
    ranks.push(before !== undefined && sound[at - 1]?.indicated.value === indicated.value ? before : at + 1)
  }
  return ranks
}

function bandsOf(sound: readonly Point[]): ReturnType<typeof tieBands> | null {
  if (sound.some(point => point.interval === null)) return null
  return tieBands({
    rate: Float64Array.from(sound, point => point.indicated.value ?? 0),
    low: Float64Array.from(sound, point => point.interval?.[0] ?? 0),
    high: Float64Array.from(sound, point => point.interval?.[1] ?? 0),
  })
}

function overallOf(points: readonly Point[]): Ranking['overall'] {
  const known = points.filter(({ indicated }) => indicated.numerator !== null && indicated.denominator !== null)
  return {
    numerator: known.reduce((sum, { indicated }) => sum + (indicated.numerator ?? 0), 0),
    denominator: known.reduce((sum, { indicated }) => sum + (indicated.denominator ?? 0), 0),
  }
}

function pick({ unit, indicated, interval, reports }: Point) {
  return { unit, indicated, interval, reports }
}
