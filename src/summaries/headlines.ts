import type { Indicator } from '../domain/indicators/indicator.ts'
import { indicatorOf, indicatorOfReport, type Indicated, type NoValue } from '../domain/indicators/indicatorOf.ts'
import type { Report } from '../domain/report.ts'

/** One report in an indicator: its own two numbers, or why it has none. */
export interface Part {
  readonly report: Report
  readonly own: Indicated
}

/** Why no change against the year before is given. */
export type NoChange = 'noReport' | 'noValue' | 'small' | 'break'

/** A change against the year before, over the bodies that can be counted in both years. */
export interface Change {
  /** Percentage points for a rate, a share of the earlier number for a count; null with a reason. */
  readonly value: number | null
  readonly reason: NoChange | null
  readonly units: number
}

/** One indicator of one year over several reports, with the reports that could not be counted. */
export interface Headline {
  readonly indicator: Indicator
  readonly now: Indicated
  readonly counted: readonly Part[]
  readonly uncounted: readonly Part[]
  readonly change: Change
}

/** An indicator over the reports of a year, and its change against those of the year before. */
export function headlineOf(indicator: Indicator, now: readonly Report[], before: readonly Report[]): Headline {
  const parts = partsOf(indicator, now)
  const counted = parts.filter(isCounted)
  const uncounted = parts.filter(part => !isCounted(part))
  return {
    indicator,
    now: summed(indicator, counted, uncounted),
    counted,
    uncounted,
    change: changeOf(indicator, counted, partsOf(indicator, before).filter(isCounted)),
  }
}

function partsOf(indicator: Indicator, reports: readonly Report[]): readonly Part[] {
  return reports.map(report => ({ report, own: indicatorOfReport(indicator, report) }))
}

// A report without cases adds nothing, and may be added; one with a blank may not.
function isCounted({ own }: Part): boolean {
  return own.reason === null || own.reason === 'noCases'
}

function summed(indicator: Indicator, counted: readonly Part[], uncounted: readonly Part[]): Indicated {
  const isCount = indicator.denominator.length === 0
  const total = (pick: (own: Indicated) => number | null) => ({
    value: counted.length === 0 ? null : counted.reduce((sum, { own }) => sum + (pick(own) ?? 0), 0),
    stated: counted.length,
    missing: 0,
  })
  const all = indicatorOf(
    indicator,
    total(own => own.numerator),
    isCount ? null : total(own => own.denominator),
  )
  const reason: NoValue | null = counted.length > 0 ? all.reason : (uncounted[0]?.own.reason ?? 'notInForm')
  return { ...all, reason, derived: counted.reduce((sum, { own }) => sum + own.derived, 0) }
}

function changeOf(indicator: Indicator, now: readonly Part[], before: readonly Part[]): Change {
  const earlier = new Map(before.map(part => [bodyOf(part), part]))
  const pairs = now.flatMap(part => {
    const other = earlier.get(bodyOf(part))
    return other ? [{ part, other }] : []
  })
  const [first] = pairs
  if (!first) return { value: null, reason: 'noReport', units: 0 }
  const units = pairs.length
  const year = first.part.report.year
  if (indicator.breaks.some(({ from }) => from === year)) return { value: null, reason: 'break', units }
  const after = summed(
    indicator,
    pairs.map(({ part }) => part),
    [],
  )
  const base = summed(
    indicator,
    pairs.map(({ other }) => other),
    [],
  )
  if (after.value === null || base.value === null) return { value: null, reason: 'noValue', units }
  if (after.small || base.small) return { value: null, reason: 'small', units }
  if (indicator.denominator.length > 0) return { value: after.value - base.value, reason: null, units }
  return base.value === 0
    ? { value: null, reason: 'noValue', units }
    : { value: after.value / base.value - 1, reason: null, units }
}

function bodyOf({ report }: Part): string {
  return JSON.stringify([report.organ, report.scope])
}
