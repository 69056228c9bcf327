import type { BarSeriesOption, EChartsOption, LineSeriesOption } from 'echarts'
import { twoYears, type TwoYears, type YearPair } from '../../summaries/twoYears.ts'
import { chart, type Context, type Picture, type TwinRow } from '../chart.ts'
import { ink } from '../colours.ts'
import { baseSpec, namesAbove } from '../layout.ts'
import { fraction, textOfCompare, twinOf } from './say.ts'

const ROW = 50
const NARROW_ROW = 84

/** The rates of two years as pairs of dots; what is more than chance, and what the law stands in. */
export const twoYearsChart = chart(twoYears, (rows, context): Picture => {
  const text = textOfCompare(context).twoYears
  const known = rows.pair ? rows.rates.filter(each => each.units > 0) : []
  const drawn = known.filter(
    ({ before, after }) => typeof twinOf(before) === 'number' || typeof twinOf(after) === 'number',
  )
  const behind: Picture['behind'] = new Map(
    drawn.flatMap(({ indicator, reports }, at) => {
      const one = { label: indicator[context.words.lang], reports, cells: indicator.numerator }
      return [[`0:${at}`, one] as const, [`1:${at}`, one] as const, [`*:${at}`, one] as const]
    }),
  )
  return {
    title: titleOf(rows, known, context),
    base: rows.pair ? text.base(...rows.pair) : text.change,
    notes: [
      text.method,
      ...(known.some(each => each.law) ? [text.lawNote, context.words.charts.breakNote.review2024] : []),
    ],
    key: [],
    columns: columnsOf(rows, context),
    rows: [...drawn, ...known.filter(each => !drawn.includes(each))].map(each => twinRow(each, context)),
    behind,
    spec: specOf(drawn, rows, { context, joined: '　' }),
    height: drawn.length * ROW + 36,
    narrow: { spec: specOf(drawn, rows, { context, joined: '\n' }), height: drawn.length * NARROW_ROW + 44, behind },
  }
})

interface Style {
  readonly context: Context
  readonly joined: string
}

function specOf(drawn: readonly YearPair[], { pair }: TwoYears, { context, joined }: Style): EChartsOption {
  const { words } = context
  const [from, to] = pair ?? [0, 0]
  return {
    ...baseSpec('item', words.numbers.percent),
    grid: { left: 0, right: 16, top: joined === '\n' ? 52 : 14, bottom: 24, outerBoundsMode: 'none' },
    xAxis: {
      type: 'value',
      min: 0,
      axisLabel: {
        color: ink('quiet'),
        fontSize: 12,
        hideOverlap: true,
        formatter: (value: number) => words.numbers.percent(value),
      },
      splitLine: { lineStyle: { color: ink('hair') } },
    },
    yAxis: namesAbove(
      drawn.map(each => nameOf(each, { context, joined })),
      12,
    ),
    series: [dots(drawn, 'before', String(from)), dots(drawn, 'after', String(to)), ...links(drawn)],
  }
}

function dots(drawn: readonly YearPair[], which: 'before' | 'after', name: string): LineSeriesOption {
  return {
    type: 'line',
    name,
    color: ink('picked'),
    lineStyle: { width: 0 },
    symbol: which === 'before' ? 'emptyCircle' : 'circle',
    symbolSize: 11,
    z: 4,
    data: drawn.map(each => {
      const value = twinOf(each[which])
      return typeof value === 'number' ? value : null
    }),
  }
}

// A bar between the dots; none where the law stands between them.
function links(drawn: readonly YearPair[]): readonly BarSeriesOption[] {
  const ends = drawn.map(({ before, after, change }) =>
    change === null || before.value === null || after.value === null
      ? null
      : ([Math.min(before.value, after.value), Math.abs(change)] as const),
  )
  const bar = { type: 'bar', stack: 'interval', barWidth: 3, silent: true, tooltip: { show: false } } as const
  return [
    { ...bar, color: ink('none'), data: ends.map(each => each?.[0] ?? null) },
    { ...bar, color: ink('context'), data: ends.map(each => each?.[1] ?? null) },
  ]
}

function nameOf(each: YearPair, { context, joined }: Style): string {
  const { words } = context
  const text = textOfCompare(context).twoYears
  const changed = each.change === null ? '' : ` ${text.points(words.numbers.points(each.change))}`
  const law = each.law ? ` [${text.law}]` : ''
  const sure = each.sure === 'yes' || each.sure === 'no' ? ` · ${text.short[each.sure]}` : ''
  return `${each.indicator[words.lang]}${law}${joined}${sideOf(each.before, words)} → ${sideOf(each.after, words)}${changed === '' && sure === '' ? '' : joined === '\n' ? '\n' : ' '}${changed.trim()}${sure}`
}

function sideOf(indicated: YearPair['before'], words: Context['words']): string {
  if (indicated.value === null) return words.charts.gaps[indicated.reason ?? 'blank']
  const of = fraction(indicated, words)
  return indicated.small ? of : `${words.numbers.percent(indicated.value)} (${of})`
}

function titleOf({ pair }: TwoYears, known: readonly YearPair[], context: Context): string {
  const text = textOfCompare(context).twoYears
  const { focus, units } = context.choice
  const unit = focus || (units.length === 1 ? (units[0] ?? '') : textOfCompare(context).controls.allBodies)
  if (!pair || known.length === 0) return text.plain(unit)
  const sure = known.filter(each => each.sure === 'yes').length
  return text.title({ unit, from: pair[0], to: pair[1], sure, law: known.filter(each => each.law).length })
}

function columnsOf({ pair }: TwoYears, context: Context): Picture['columns'] {
  const text = textOfCompare(context).twoYears
  const [from, to] = pair ?? [0, 0]
  return [
    { id: 'name', title: textOfCompare(context).controls.indicator, kind: 'text' },
    { id: 'before', title: String(from), kind: 'percent' },
    { id: 'beforeOf', title: `${from} n`, kind: 'text' },
    { id: 'after', title: String(to), kind: 'percent' },
    { id: 'afterOf', title: `${to} n`, kind: 'text' },
    { id: 'change', title: text.change, kind: 'text' },
    { id: 'sure', title: text.sure, kind: 'text' },
    { id: 'law', title: text.law, kind: 'text' },
  ]
}

function twinRow(each: YearPair, context: Context): TwinRow {
  const { words } = context
  const text = textOfCompare(context).twoYears
  return {
    name: each.indicator[words.lang],
    before: twinOf(each.before),
    beforeOf: fraction(each.before, words),
    after: twinOf(each.after),
    afterOf: fraction(each.after, words),
    change: each.change === null ? '–' : text.points(words.numbers.points(each.change)),
    sure: text.answers[each.sure],
    law: each.law ? text.lawYes : '',
  }
}
