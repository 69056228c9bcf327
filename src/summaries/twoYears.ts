import { demand } from '../domain/indicators/demand.ts'
import { indicatorOf, type Indicated } from '../domain/indicators/indicatorOf.ts'
import type { Indicator } from '../domain/indicators/indicator.ts'
import { ownIndicator } from '../domain/indicators/ownIndicator.ts'
import { CLOSED } from '../domain/indicators/rows.ts'
import type { Choice } from './choice.ts'
import { asChosen } from './chosenIndicator.ts'
import { SEVERAL } from './heat.ts'
import { intervalOf, pointQuestion, pointsOf, rowsOfYears, type Point } from './points.ts'
import type { Answer, Summary } from './summary.ts'
import { isSurelyAbove } from './tieBands.ts'

/** Whether a change is more than chance, or why that is not asked. */
export type Sureness = 'yes' | 'no' | 'few' | 'law' | 'count' | 'none'

/** One indicator in two years, over the bodies that are known in both. */
export interface YearPair {
  readonly indicator: Indicator
  readonly before: Indicated
  readonly after: Indicated
  /** Difference of rates, or of counts; null where one is unknown, too small, or the law stands between the years. */
  readonly change: number | null
  readonly sure: Sureness
  /** The review-first rule stands between the two years. */
  readonly law: boolean
  readonly reports: readonly string[]
  readonly units: number
}

export interface TwoYears {
  readonly pair: readonly [from: number, to: number] | null
  readonly rates: readonly YearPair[]
  readonly counts: readonly YearPair[]
}

/** The counts that are told beside the rates. */
export const TOLD_COUNTS: readonly Indicator[] = [
  demand,
  { ...ownIndicator({ numerator: CLOSED, denominator: [] }), id: 'closed' },
  ...(['reconsideration', 'litigation_direct', 'litigation_after_reconsideration'] as const).map(track => ({
    ...ownIndicator({ numerator: [`4/${track}/total`], denominator: [] }),
    id: track,
  })),
]

const ALL = [...SEVERAL, ...TOLD_COUNTS]

/** What changed from one year to the other, indicator by indicator. */
export const twoYears: Summary<TwoYears> = {
  compares: true,
  question: where => pointQuestion(ALL, where),
  rows: (answer, choice, known) => {
    const pair = pairOf(answer, choice)
    const rows = rowsOfYears(answer, { kind: 'count' }, pair ?? [])
    const of = (indicator: Indicator, at: number): readonly YearPair[] => {
      const points = pair ? pointsOf(rows, indicator, { known, at }) : []
      return pair ? [pairFrom(indicator, points, { pair, across: choice.across })] : []
    }
    return {
      pair,
      rates: SEVERAL.flatMap((each, at) => of(asChosen(each, { ...choice, denominator: 'closed' }), at)),
      counts: TOLD_COUNTS.flatMap((each, at) => of(each, SEVERAL.length + at)),
    }
  },
}

/** The two years that are asked for, or the two newest that have reports. */
export function pairOf(answer: Answer, { pair }: Pick<Choice, 'pair'>): readonly [number, number] | null {
  const years = new Set(answer.flatMap(({ keys }) => (typeof keys.year === 'number' ? [keys.year] : [])))
  if (pair && years.has(pair[0]) && years.has(pair[1])) return pair
  const [from, to] = [...years].toSorted((a, b) => a - b).slice(-2)
  return from === undefined || to === undefined ? null : [from, to]
}

/** The points of the two years, of the bodies whose numbers are known in both. */
export function inBoth(
  points: readonly Point[],
  [from, to]: readonly [number, number],
): readonly (readonly [before: Point, after: Point])[] {
  const known = points.filter(({ indicated }) => indicated.reason === null || indicated.reason === 'noCases')
  const later = new Map(known.filter(point => point.year === to).map(point => [point.unit, point]))
  return known.flatMap(point => {
    const after = point.year === from ? later.get(point.unit) : undefined
    return after ? [[point, after] as const] : []
  })
}

interface How {
  readonly pair: readonly [number, number]
  readonly across: boolean
}

function pairFrom(indicator: Indicator, points: readonly Point[], { pair, across }: How): YearPair {
  const both = inBoth(points, pair)
  const before = pooled(
    indicator,
    both.map(each => each[0]),
  )
  const after = pooled(
    indicator,
    both.map(each => each[1]),
  )
  const law = indicator.breaks.some(({ from, why }) => why === 'reviewFirst' && from > pair[0] && from <= pair[1])
  const sure = law && !across ? 'law' : surenessOf(indicator, before, after)
  const known = before.value !== null && after.value !== null && !before.small && !after.small
  return {
    indicator,
    before,
    after,
    change: known && sure !== 'law' ? (after.value ?? 0) - (before.value ?? 0) : null,
    sure,
    law,
    reports: both.flatMap(each => [...each[0].reports, ...each[1].reports]),
    units: both.length,
  }
}

function pooled(indicator: Indicator, points: readonly Point[]): Indicated {
  const total = (pick: (indicated: Indicated) => number | null) => ({
    value: points.length === 0 ? null : points.reduce((sum, { indicated }) => sum + (pick(indicated) ?? 0), 0),
    stated: points.length,
    missing: 0,
  })
  const sum = indicatorOf(
    indicator,
    total(each => each.numerator),
    indicator.denominator.length === 0 ? null : total(each => each.denominator),
  )
  return { ...sum, derived: points.reduce((all, { indicated }) => all + indicated.derived, 0) }
}

function surenessOf(indicator: Indicator, before: Indicated, after: Indicated): Sureness {
  if (before.value === null || after.value === null) return 'none'
  if (indicator.kind !== 'share') return 'count'
  if (before.small || after.small) return 'few'
  const [own, other] = [intervalOf(indicator, before), intervalOf(indicator, after)]
  if (!own || !other) return 'none'
  const isAbove =
    isSurelyAbove([before.value, own[0]], [after.value, other[1]]) ||
    isSurelyAbove([after.value, other[0]], [before.value, own[1]])
  return isAbove ? 'yes' : 'no'
}
