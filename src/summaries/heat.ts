import type { Indicator } from '../domain/indicators/indicator.ts'
import { INDICATORS } from '../domain/indicators/index.ts'
import { yearOf } from './amounts.ts'
import { asChosen, indicatorOfChoice } from './chosenIndicator.ts'
import { yearsFrom } from './indicatorByYear.ts'
import { isSound, pointQuestion, pointsOf, yearOfAnswer, type Point } from './points.ts'
import type { Summary } from './summary.ts'

/** Bodies by columns; each column has values of one kind. */
export interface Heat {
  readonly units: readonly string[]
  readonly columns: readonly HeatColumn[]
  readonly year: number | null
}

export interface HeatColumn {
  readonly id: string
  readonly indicator: Indicator
  readonly points: ReadonlyMap<string, Point>
  /** Four bounds between the five steps of colour, from less to more. */
  readonly bounds: readonly number[]
}

/** One indicator: a row a body, a column a year; all columns on one scale. */
export const heatYears: Summary<Heat> = {
  compares: true,
  question: (where, choice) => pointQuestion([indicatorOfChoice(choice)], where),
  rows: (answer, choice, known) => {
    const indicator = indicatorOfChoice(choice)
    const points = pointsOf(answer, indicator, { known })
    const bounds = fifths(points)
    const columns = yearsFrom(new Set(points.map(point => point.year))).map(year => ({
      id: String(year),
      indicator,
      points: new Map(points.flatMap(point => (point.year === year ? [[point.unit, point] as const] : []))),
      bounds,
    }))
    return { units: bySize(points), columns, year: null }
  },
}

/** The rates that stand beside each other in a heat map, a spine, a change. */
export const SEVERAL: readonly Indicator[] = INDICATORS.filter(({ kind }) => kind === 'share' || kind === 'ratio')

/** Several indicators of one year: a row a body, a column an indicator with a scale of its own. */
export const heatIndicators: Summary<Heat> = {
  compares: true,
  question: where => pointQuestion(SEVERAL, where),
  rows: (answer, choice, known) => {
    const year = yearOfAnswer(answer, choice)
    const rows = answer.filter(row => yearOf(row) === year)
    const columns = SEVERAL.map((plain, at) => {
      const indicator = asChosen(plain, { ...choice, denominator: 'closed' })
      const ofYear = pointsOf(rows, indicator, { known, at })
      const byUnit = new Map(ofYear.map(point => [point.unit, point]))
      return { id: indicator.id, indicator, points: byUnit, bounds: fifths(ofYear) }
    })
    return { units: bySize([...(columns[0]?.points.values() ?? [])]), columns, year }
  },
}

/** The step of colour of a point, from 0; null where it may not be coloured. */
export function heatStep(point: Point | undefined, bounds: readonly number[]): number | null {
  if (!point || !isSound(point)) return null
  const value = point.indicated.value ?? 0
  return bounds.filter(bound => value > bound).length
}

/** Four bounds that part sound values into fifths; values alike stay together. */
export function fifths(points: readonly Point[]): readonly number[] {
  const values = points.filter(isSound).map(point => point.indicated.value ?? 0)
  const sorted = values.toSorted((a, b) => a - b)
  return [1, 2, 3, 4].map(step => sorted[Math.ceil((step / 5) * sorted.length) - 1] ?? 0)
}

function bySize(points: readonly Point[]): readonly string[] {
  const sizes = new Map<string, number>()
  for (const { unit, indicated } of points) {
    sizes.set(unit, (sizes.get(unit) ?? 0) + (indicated.denominator ?? indicated.numerator ?? 0))
  }
  return [...sizes].toSorted((a, b) => b[1] - a[1]).map(([unit]) => unit)
}
