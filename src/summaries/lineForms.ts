import { ALL_CELLS } from '../domain/forms/index.ts'
import type { CellId } from '../domain/forms/form.ts'
import { indicatorOf, type Indicated } from '../domain/indicators/indicatorOf.ts'
import type { Indicator } from '../domain/indicators/indicator.ts'
import type { LineForm } from './compareChoice.ts'
import { isSound } from './points.ts'

/** One year of a line: what is drawn, what it is made of, and the reports behind it. */
export interface LinePoint {
  readonly value: number | null
  readonly indicated: Indicated
  readonly reports: readonly string[]
}

/** The form a line is drawn in: the one asked for, or the plain one where that would mislead. */
export function lineFormOf(indicator: Indicator, asked: LineForm): LineForm {
  if (asked === 'indexed') return indicator.kind === 'count' && indicator.breaks.length === 0 ? 'indexed' : 'plain'
  if (asked === 'cumulative') return isAdditive(indicator) ? 'cumulative' : 'plain'
  return 'plain'
}

/** A body's years in a form; `years` are all years of the axis, so that a missing one is seen. */
export function inForm(
  points: ReadonlyMap<number, LinePoint>,
  years: readonly number[],
  { form, indicator }: { readonly form: LineForm; readonly indicator: Indicator },
): ReadonlyMap<number, LinePoint> {
  if (form === 'indexed') return indexed(points, years)
  return form === 'cumulative' ? addedUp(points, years, indicator) : points
}

function indexed(points: ReadonlyMap<number, LinePoint>, years: readonly number[]): ReadonlyMap<number, LinePoint> {
  const base = points.get(years[0] ?? 0)?.value ?? null
  const first = base !== null && base > 0 ? base : null
  return new Map(
    [...points].map(([year, point]) => {
      const value = first === null || point.value === null ? null : (point.value / first) * 100
      return [year, { ...point, value }]
    }),
  )
}

// A year that is missing or unknown ends the sum: it is not taken for 0.
function addedUp(
  points: ReadonlyMap<number, LinePoint>,
  years: readonly number[],
  indicator: Indicator,
): ReadonlyMap<number, LinePoint> {
  const sums = new Map<number, LinePoint>()
  let [above, below] = [0, 0]
  let reports: readonly string[] = []
  for (const year of years) {
    const point = points.get(year)
    if (!point || point.indicated.numerator === null) break
    above += point.indicated.numerator
    below += point.indicated.denominator ?? 0
    reports = [...reports, ...point.reports]
    const indicated = indicatorOf(indicator, known(above), known(below))
    sums.set(year, { indicated, reports, value: isSound({ indicated }) ? indicated.value : null })
  }
  return sums
}

function known(value: number) {
  return { value, stated: 1, missing: 0 }
}

const STOCKS = ['in_force', 'public_total', 'prior_items']
const CARRIED = ['carried_in', 'carried_out']

// Stocks, what is carried over, and appeals (pending ones are counted again) cannot be added over years.
function isAdditive({ kind, numerator, denominator, minus = [] }: Indicator): boolean {
  if (kind !== 'count' && kind !== 'share') return false
  return [...numerator, ...denominator, ...minus].every(isFlow)
}

function isFlow(id: CellId): boolean {
  const cell = ALL_CELLS.get(id)
  return cell !== undefined && cell.table !== 4 && !CARRIED.includes(cell.row.id) && !STOCKS.includes(cell.column.id)
}
