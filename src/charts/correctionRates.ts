import { correctionRates, type CorrectionRate, type CorrectionRates } from '../summaries/correctionRates.ts'
import { chart, type Context, type Picture, type TwinValue } from './chart.ts'
import { behindBars, namedBars } from './namedBars.ts'
import { numberColumn, shown } from './twin.ts'

/** A bar a rate, its denominator in its name; without cases or with too few of them there is no bar. */
export const correctionRatesChart = chart(correctionRates, (rows, context): Picture => {
  const { words } = context
  const said = (at: number): string => {
    const each = rows.rates[at]
    if (!each || each.rate === null) return ''
    return `${words.numbers.percent(each.rate)} (${fractionOf(each, words)})`
  }
  return {
    title: titleOf(rows, context),
    base: words.charts.correctionBase(rows.count),
    notes: [words.charts.correctionNote, words.charts.tooFewNote],
    key: [],
    columns: [
      { id: 'way', title: words.charts.wayOf, kind: 'text' },
      { id: 'base', title: words.charts.denominator, kind: 'text' },
      numberColumn('corrected', words.charts.corrected),
      numberColumn('of', words.charts.denominator),
      { id: 'rate', title: words.charts.correctionRate, kind: 'percent' },
      { id: 'low', title: words.charts.low, kind: 'percent' },
      { id: 'high', title: words.charts.high, kind: 'percent' },
    ],
    rows: rows.rates.map(each => ({
      way: words.charts.ways[each.way],
      base: words.charts.bases[each.base],
      corrected: shown(each.corrected),
      of: shown(each.of),
      rate: rateValue(each),
      low: each.interval?.[0] ?? rateValue(each),
      high: each.interval?.[1] ?? rateValue(each),
    })),
    behind: behindOf(rows, context),
    ...namedBars({
      series: words.charts.correctionRate,
      names: rows.rates.map(each => nameOf(each, context)),
      data: rows.rates.map(({ rate }) => rate),
      colour: 'corrected',
      said,
      room: 124,
      numbers: words.numbers.percent,
      axis: { type: 'value', show: false, min: 0, max: extent => Math.max(0.2, extent.max) },
    }),
  }
})

function rateValue({ rate, state }: CorrectionRate): TwinValue {
  return rate ?? (state === 'rate' ? null : { gap: state })
}

function nameOf({ way, base, corrected, of, rate, state }: CorrectionRate, { words }: Context): string {
  const name = words.shared.of(words.charts.ways[way], words.charts.bases[base])
  if (rate !== null) return name
  if (state !== 'tooFew') return words.charts.nameAndCount(name, words.charts.gaps[state === 'rate' ? 'blank' : state])
  return words.charts.nameAndCount(name, `${words.charts.gaps.tooFew} (${fractionOf({ corrected, of }, words)})`)
}

function fractionOf(
  { corrected, of }: Pick<CorrectionRate, 'corrected' | 'of'>,
  { numbers }: Context['words'],
): string {
  return `${numbers.exact(corrected.value ?? 0)} / ${numbers.exact(of.value ?? 0)}`
}

function titleOf({ year, rates }: CorrectionRates, { words }: Context): string {
  const [review] = rates
  if (year === null || !review) return words.charts.correctionTitle.plain
  if (review.state === 'noCases') return words.charts.correctionTitle.none(year)
  if (review.rate === null) return words.charts.correctionTitle.few(year)
  return words.charts.correctionTitle.of(year, words.numbers.percent(review.rate))
}

function behindOf({ year, rates, reports }: CorrectionRates, { words }: Context): Picture['behind'] {
  return behindBars(
    rates.map(each => ({
      label: words.shared.of(words.charts.ways[each.way], words.charts.bases[each.base]),
      ...(year === null ? {} : { year }),
      reports,
      cells: each.cells,
    })),
  )
}
