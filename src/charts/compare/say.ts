import type { Indicated } from '../../domain/indicators/indicatorOf.ts'
import type { Indicator } from '../../domain/indicators/indicator.ts'
import { COMPARE_TEXTS, type CompareText } from '../../words/compareTexts.ts'
import type { ChartWords } from '../../words/words.ts'
import type { Context, TwinColumn, TwinValue } from '../chart.ts'
import { numberColumn } from '../twin.ts'

/** What comparing says, in the language of a context. */
export function textOfCompare({ words }: Context): CompareText {
  return COMPARE_TEXTS[words.lang]
}

/** Whether an indicator is said as a percentage. */
export function isPercent({ kind }: Indicator): boolean {
  return kind === 'share' || kind === 'ratio' || kind === 'growth'
}

/** How a value of an indicator is said. */
export function sayer({ kind, ...indicator }: Indicator, { numbers }: ChartWords): (value: number) => string {
  if (isPercent({ kind, ...indicator })) return numbers.percent
  return kind === 'perCapita' ? value => numbers.exact(Math.round(value * 100) / 100) : numbers.exact
}

/** The column of a twin that holds an indicator's values. */
export function valueColumn(indicator: Indicator, id: string, title: string): TwinColumn {
  return isPercent(indicator) ? { id, title, kind: 'percent' } : numberColumn(id, title)
}

/** The two numbers that a rate is made of. */
export function fraction({ numerator, denominator }: Indicated, { numbers }: ChartWords): string {
  return `${numbers.exact(numerator ?? 0)} / ${numbers.exact(denominator ?? 0)}`
}

/** A value with the numbers it stands on, or why there is none. */
export function said(indicator: Indicator, indicated: Indicated, words: ChartWords): string {
  if (indicated.value === null) return words.charts.gaps[indicated.reason ?? 'blank']
  const value = sayer(indicator, words)(indicated.value)
  if (indicated.small) return `${fraction(indicated, words)} · ${words.charts.gaps.tooFew}`
  return isPercent(indicator) ? `${value} (${fraction(indicated, words)})` : value
}

/** The place of a value in a twin: the number, or why there is none; a base too small gives none. */
export function twinOf({ value, reason, small }: Indicated): TwinValue {
  if (reason !== null || value === null) return { gap: reason ?? 'blank' }
  return small ? { gap: 'tooFew' } : value
}

/** The name of a body with its marks: a report that the person brought, a failed check behind it, a derived cell in it. */
export function nameWithMarks(
  {
    unit,
    reports,
    indicated,
  }: { readonly unit: string; readonly reports: readonly string[]; readonly indicated?: Indicated },
  context: Context,
): string {
  const { words, failed } = context
  const mark = reports.some(id => failed.has(id)) ? words.charts.failedMark : ''
  const derived = (indicated?.derived ?? 0) > 0 ? '†' : ''
  const yours = isOwn({ reports }, context) ? words.charts.ownMark : ''
  return (unit || words.shared.organUnknown) + yours + mark + derived
}

/** Whether the person brought what stands behind a point. */
export function isOwn({ reports }: { readonly reports: readonly string[] }, { own }: Context): boolean {
  return reports.some(id => own?.has(id))
}

/** The notes that marks ask for. */
export function markNotes(
  points: readonly { readonly reports: readonly string[]; readonly indicated: Indicated }[],
  context: Context,
): readonly string[] {
  const { words, failed } = context
  return [
    ...(points.some(({ reports }) => reports.some(id => failed.has(id))) ? [words.charts.failedNote] : []),
    ...(points.some(({ indicated }) => indicated.derived > 0) ? [textOfCompare(context).derivedNote] : []),
  ]
}

/** A number of peers, or that they are too few for it. */
export function orTooFew(value: number | null | undefined): TwinValue {
  return value ?? { gap: 'tooFew' }
}
