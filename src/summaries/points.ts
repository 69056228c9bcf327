import { indicatorOf, indicatorOfReport, lessTotal, type Indicated } from '../domain/indicators/indicatorOf.ts'
import type { Indicator } from '../domain/indicators/indicator.ts'
import type { AnswerRow, Question, Where } from '../engines/question.ts'
import { amountOf, textOf, yearOf } from './amounts.ts'
import type { Choice } from './choice.ts'
import { measuresOf } from './chosenIndicator.ts'
import type { Answer, Known } from './summary.ts'
import { wilson } from './wilson.ts'

/** One body in one year by one indicator. */
export interface Point {
  readonly unit: string
  readonly year: number
  readonly level: string
  readonly indicated: Indicated
  /** At 95 %, of shares of a whole only. */
  readonly interval: readonly [low: number, high: number] | null
  readonly reports: readonly string[]
}

/** The question behind points: the sums of some indicators by body and year. */
export function pointQuestion(indicators: readonly Indicator[], where: Where): Question {
  const measures = indicators.flatMap((indicator, at) => measuresOf(indicator, prefixOf(at)))
  return { measures, groupBy: ['unit', 'year', 'level'], where }
}

/** The points of the indicator at a place of the question. */
export function pointsOf(
  answer: Answer,
  indicator: Indicator,
  { known, at = 0 }: { readonly known: Known; readonly at?: number },
): readonly Point[] {
  const plain = answer.flatMap((row): readonly Point[] => {
    const year = yearOf(row)
    if (year === null) return []
    const unit = textOf(row, 'unit')
    const indicated = indicatedOf(row, indicator, { known, prefix: prefixOf(at) })
    const interval = intervalOf(indicator, indicated)
    return [{ unit, year, level: textOf(row, 'level'), indicated, interval, reports: row.reports }]
  })
  if (indicator.kind === 'growth') return grown(plain, indicator)
  return indicator.kind === 'perCapita' ? plain.map(point => perHead(point, known)) : plain
}

/** The rows of some years; growth needs the year before them too. */
export function rowsOfYears(
  answer: Answer,
  { kind }: Pick<Indicator, 'kind'>,
  years: readonly (number | null)[],
): Answer {
  const wanted = new Set(years.flatMap(year => (year === null ? [] : kind === 'growth' ? [year - 1, year] : [year])))
  return answer.filter(row => wanted.has(yearOf(row) ?? Number.NaN))
}

/** The year that is asked for, else the one with the most reports; the later of two alike. */
export function yearOfAnswer(answer: Answer, { at }: Pick<Choice, 'at'>): number | null {
  const counts = new Map<number, number>()
  for (const row of answer) {
    const year = yearOf(row)
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + row.reports.length)
  }
  if (at !== null && counts.has(at)) return at
  const years = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])
  return years[0]?.[0] ?? null
}

/** Whether a point may be ranked, coloured, or compared at all. */
export function isSound({ indicated }: Pick<Point, 'indicated'>): boolean {
  return indicated.value !== null && !indicated.small
}

/** The interval of a share; a ratio of two things has none, nor has one that is above 1. */
export function intervalOf({ kind }: Indicator, { value, numerator, denominator }: Indicated): Point['interval'] {
  if (kind !== 'share' || value === null || numerator === null || denominator === null) return null
  return numerator < 0 || numerator > denominator ? null : wilson(numerator, denominator)
}

interface From {
  readonly known: Known
  readonly prefix: string
}

// A blank that follows from the report's own sums is derived, where the report itself is at hand.
function indicatedOf(row: AnswerRow, indicator: Indicator, { known, prefix }: From): Indicated {
  const sum = amountOf(row, `${prefix}numerator`)
  const numerator = indicator.minus ? lessTotal(sum, amountOf(row, `${prefix}minus`)) : sum
  const stated = indicatorOf(indicator, numerator, amountOf(row, `${prefix}denominator`))
  const [only, ...more] = row.reports
  if (stated.reason !== 'blank' || only === undefined || more.length > 0) return stated
  const report = known.reportOf?.(only)
  return report ? indicatorOfReport(indicator, report) : stated
}

function grown(points: readonly Point[], { smallestBase }: Indicator): readonly Point[] {
  const before = new Map(points.map(point => [`${point.year + 1} ${point.unit}`, point]))
  return points.map(point => {
    const base = before.get(`${point.year} ${point.unit}`)?.indicated.numerator ?? null
    const { numerator } = point.indicated
    const reason = numerator === null ? 'blank' : base === null ? 'noBefore' : base === 0 ? 'noCases' : null
    const value = reason === null && numerator !== null && base !== null ? numerator / base - 1 : null
    const small = base !== null && base < smallestBase
    return { ...point, interval: null, indicated: { ...point.indicated, value, reason, small, denominator: base } }
  })
}

function perHead(point: Point, { residentsOf }: Known): Point {
  const residents = residentsOf?.(point.unit, point.year) ?? null
  const { indicated } = point
  if (residents === null) return { ...point, indicated: { ...indicated, value: null, reason: 'noResidents' } }
  const value = indicated.numerator === null ? null : indicated.numerator / residents
  return { ...point, indicated: { ...indicated, value, denominator: residents } }
}

function prefixOf(at: number): string {
  return at === 0 ? '' : `${at}/`
}
