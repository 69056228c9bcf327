import { INDICATORS } from '../domain/indicators/index.ts'
import { OUTCOMES, type Outcome } from '../domain/outcomes.ts'
import type { CellId } from '../domain/forms/form.ts'
import { derivedValues } from '../domain/indicators/derivedValues.ts'
import type { Report } from '../domain/report.ts'
import type { Choice } from './choice.ts'
import { headlineOf, type Headline } from './headlines.ts'

/** What the overview says of one year: which reports stand behind it, which are missing, and its indicators. */
export interface Overview {
  readonly year: number
  readonly years: readonly { readonly year: number; readonly reports: number }[]
  readonly present: readonly Report[]
  /** Bodies of the selection that have a report of another year, or were picked, and have none of this one. */
  readonly missing: readonly string[]
  readonly headlines: readonly Headline[]
  readonly outcomes: OutcomeShares | null
}

/** The outcomes of the applications closed, over the reports that state them all. */
export interface OutcomeShares {
  readonly total: number
  readonly parts: readonly { readonly outcome: Outcome; readonly count: number; readonly inHundred: number }[]
  readonly counted: readonly Report[]
  /** Reports of which a blank was derived from their own sums. */
  readonly derived: number
}

/** The reports of the choice that may be added, and those of any year, to compare with and to tell who is missing. */
export interface Reports {
  readonly chosen: readonly Report[]
  readonly anyYear: readonly Report[]
}

/** The overview of the newest year of the choice; null where there is none. */
export function overviewOf({ chosen: reports, anyYear }: Reports, choice: Pick<Choice, 'units'>): Overview | null {
  const counts = new Map<number, number>()
  for (const { year } of reports) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1)
  const years = [...counts].map(([each, count]) => ({ year: each, reports: count })).toSorted((a, b) => a.year - b.year)
  const year = years.at(-1)?.year
  if (year === undefined) return null
  const present = reports.filter(report => report.year === year)
  const before = anyYear.filter(report => report.year === year - 1)
  const there = new Set(present.map(report => report.organ))
  const expected = new Set([...choice.units, ...anyYear.map(report => report.organ)])
  return {
    year,
    years,
    present,
    missing: [...expected].filter(organ => organ !== '' && !there.has(organ)),
    headlines: INDICATORS.map(indicator => headlineOf(indicator, present, before)),
    outcomes: outcomeShares(present),
  }
}

/** What became of the applications of these reports; only where every outcome is stated or follows from the sums. */
export function outcomeShares(reports: readonly Report[]): OutcomeShares | null {
  const known = reports.flatMap(report => {
    const counts = OUTCOMES.map(outcome => countOf(report, outcome))
    return counts.every(count => count !== null) ? [{ report, counts }] : []
  })
  const counts = OUTCOMES.map((_, at) => known.reduce((sum, each) => sum + (each.counts[at] ?? 0), 0))
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  const hundred = inHundred(counts)
  return {
    total,
    parts: OUTCOMES.map((outcome, at) => ({ outcome, count: counts[at] ?? 0, inHundred: hundred[at] ?? 0 })),
    counted: known.map(({ report }) => report),
    derived: known.filter(({ report }) => OUTCOMES.some(outcome => isDerived(report, outcome))).length,
  }
}

/** Whole numbers that add up to 100 in the proportion of the counts: the largest remainders are rounded up. */
export function inHundred(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return counts.map(() => 0)
  const exact = counts.map(count => (count / total) * 100)
  const open = 100 - exact.reduce((sum, share) => sum + Math.floor(share), 0)
  const byRemainder = exact
    .map((share, at) => ({ at, rest: share - Math.floor(share) }))
    .toSorted((a, b) => b.rest - a.rest)
  const up = new Set(byRemainder.slice(0, open).map(({ at }) => at))
  return exact.map((share, at) => Math.floor(share) + (up.has(at) ? 1 : 0))
}

function countOf(report: Report, outcome: Outcome): number | null {
  const derived = derivedValues(report)
  const values = cellsOfOutcome(report, outcome).map(id => report.cells[id]?.value ?? derived.get(id) ?? null)
  return values.length === 0
    ? null
    : values.reduce((sum, value) => (sum === null || value === null ? null : sum + value))
}

function isDerived(report: Report, outcome: Outcome): boolean {
  const derived = derivedValues(report)
  return cellsOfOutcome(report, outcome).some(id => derived.has(id))
}

function cellsOfOutcome(report: Report, { rows }: Outcome): readonly CellId[] {
  const cells = rows.map((row): CellId => `3/${row.id}/total`)
  return cells.filter(id => report.cells[id] !== undefined && report.cells[id]?.status !== 'not_in_format')
}
