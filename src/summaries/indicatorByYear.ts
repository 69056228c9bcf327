import type { Indicated } from '../domain/indicators/indicatorOf.ts'
import type { Indicator } from '../domain/indicators/indicator.ts'
import { indicatorOfChoice } from './chosenIndicator.ts'
import type { LineForm } from './compareChoice.ts'
import { inForm, lineFormOf, type LinePoint } from './lineForms.ts'
import { isSound, pointsOf } from './points.ts'
import { ranking } from './ranking.ts'
import type { Summary } from './summary.ts'

/** One indicator of one body over the years. */
export interface UnitLine {
  readonly unit: string
  readonly points: ReadonlyMap<number, LinePoint>
  /** One of the few that are drawn in colour. */
  readonly picked: boolean
}

export interface IndicatorByYear {
  readonly indicator: Indicator
  /** How it is drawn, which may be plainer than was asked. */
  readonly form: LineForm
  readonly asked: LineForm
  readonly years: readonly number[]
  readonly lines: readonly UnitLine[]
}

/** So many bodies get a colour: those chosen, else those with the largest numbers; the others are context. */
const PICKED = 3

/** One indicator by body and year, the picked bodies first. */
export const indicatorByYear: Summary<IndicatorByYear> = {
  compares: true,
  question: ranking.question,
  rows: (answer, choice, known) => {
    const indicator = indicatorOfChoice(choice)
    const form = lineFormOf(indicator, choice.line)
    const points = new Map<string, Map<number, LinePoint>>()
    const found = new Set<number>()
    for (const point of pointsOf(answer, indicator, { known })) {
      const { unit, year, indicated, reports } = point
      found.add(year)
      const own = points.get(unit) ?? new Map<number, LinePoint>()
      points.set(unit, own.set(year, { indicated, reports, value: isSound(point) ? indicated.value : null }))
    }
    const years = yearsFrom(found)
    const units = [...points.keys()].filter(unit => (points.get(unit)?.size ?? 0) > 1)
    const size = new Map(units.map(unit => [unit, weightOf(points.get(unit))]))
    const chosen = new Set([...choice.units, choice.focus])
    const order = units.toSorted(
      (a, b) => Number(chosen.has(b)) - Number(chosen.has(a)) || (size.get(b) ?? 0) - (size.get(a) ?? 0),
    )
    const lines = order.map((unit, at) => ({
      unit,
      points: inForm(points.get(unit) ?? new Map(), years, { form, indicator }),
      picked: at < PICKED,
    }))
    return { indicator, form, asked: choice.line, years, lines }
  },
}

/** Every year from the first to the last, those without a report too. */
export function yearsFrom(found: ReadonlySet<number>): readonly number[] {
  if (found.size === 0) return []
  const first = Math.min(...found)
  return Array.from({ length: Math.max(...found) - first + 1 }, (_, at) => first + at)
}

function weightOf(points: ReadonlyMap<number, LinePoint> | undefined): number {
  return [...(points?.values() ?? [])].reduce((sum, { indicated }) => sum + sizeOf(indicated), 0)
}

function sizeOf({ denominator, numerator }: Indicated): number {
  return denominator ?? numerator ?? 0
}
