import { indicatorOf, type Indicated } from '../domain/indicators/indicatorOf.ts'
import type { Indicator } from '../domain/indicators/indicator.ts'
import { amountOf, textOf, yearOf } from './amounts.ts'
import { indicatorOfChoice, ranking } from './ranking.ts'
import type { Summary } from './summary.ts'

/** One indicator of one body over the years. */
export interface UnitLine {
  readonly unit: string
  readonly points: ReadonlyMap<number, UnitPoint>
  /** One of the few that are drawn in colour. */
  readonly picked: boolean
}

export interface UnitPoint {
  readonly indicated: Indicated
  readonly reports: readonly string[]
}

export interface IndicatorByYear {
  readonly indicator: Indicator
  readonly lines: readonly UnitLine[]
}

/** So many bodies get a colour: those chosen, else those with the largest numbers; the others are context. */
const PICKED = 3

/** One indicator by body and year, the picked bodies first. */
export const indicatorByYear: Summary<IndicatorByYear> = {
  compares: true,
  question: ranking.question,
  rows: (answer, choice) => {
    const indicator = indicatorOfChoice(choice)
    const points = new Map<string, Map<number, UnitPoint>>()
    for (const row of answer) {
      const year = yearOf(row)
      if (year === null) continue
      const unit = textOf(row, 'unit')
      const indicated = indicatorOf(indicator, amountOf(row, 'numerator'), amountOf(row, 'denominator'))
      const own = points.get(unit) ?? new Map<number, UnitPoint>()
      points.set(unit, own.set(year, { indicated, reports: row.reports }))
    }
    const units = [...points.keys()].filter(unit => (points.get(unit)?.size ?? 0) > 1)
    const size = (unit: string): number =>
      [...(points.get(unit)?.values() ?? [])].reduce((sum, { indicated }) => sum + weightOf(indicated), 0)
    const order = units.toSorted(
      (a, b) => Number(choice.units.includes(b)) - Number(choice.units.includes(a)) || size(b) - size(a),
    )
    return {
      indicator,
      lines: order.map((unit, at) => ({ unit, points: points.get(unit) ?? new Map(), picked: at < PICKED })),
    }
  },
}

function weightOf({ denominator, numerator }: Indicated): number {
  return denominator ?? numerator ?? 0
}
