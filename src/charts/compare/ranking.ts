import type { BarSeriesOption, EChartsOption, LineSeriesOption } from 'echarts'
import { ranking, standing, type Ranked, type Ranking } from '../../summaries/ranking.ts'
import { chart, type Context, type Picture, type TwinRow } from '../chart.ts'
import { ink } from '../colours.ts'
import { baseSpec, namesAbove, rowsHeight } from '../layout.ts'
import { numberColumn } from '../twin.ts'
import { isPercent, markNotes, nameWithMarks, said, sayer, textOfCompare, twinOf, valueColumn } from './say.ts'

/** So many bodies are drawn; all are in the table. */
const DRAWN = 40

/** Dots with their intervals, from high to low; one colour, because high is not said to be good. */
export const rankingChart = chart(ranking, (rows, context): Picture => {
  const drawn = rows.ranked.slice(0, DRAWN)
  return {
    title: titleOf(rows, context),
    base: baseOf(rows, context),
    notes: notesOf(rows, context),
    key: [],
    columns: columnsOf(rows, context),
    rows: [...rows.ranked, ...rows.unranked].map(each => twinRow(each, rows, context)),
    behind: behindOf(drawn, rows),
    spec: specOf(drawn, rows, { context, joined: '　' }),
    height: rowsHeight(drawn.length) + 24,
    narrow: {
      spec: specOf(drawn, rows, { context, joined: '\n' }),
      height: drawn.length * NARROW_ROW + 36,
      behind: behindOf(drawn, rows),
    },
  }
})

/** On a narrow screen the numbers stand below the name. */
const NARROW_ROW = 62

interface Style {
  readonly context: Context
  readonly joined: string
}

function specOf(drawn: readonly Ranked[], { indicator }: Ranking, { context, joined }: Style): EChartsOption {
  const say = sayer(indicator, context.words)
  const asDots = isPercent(indicator)
  return {
    ...baseSpec('item', say),
    grid: { left: 0, right: 16, top: joined === '\n' ? 24 : 12, bottom: 24 },
    xAxis: {
      type: 'value',
      ...(indicator.kind === 'growth' ? {} : { min: 0 }),
      splitNumber: 4,
      axisLabel: { color: ink('quiet'), fontSize: 12, formatter: (value: number) => say(value) },
      axisLine: { show: false },
      splitLine: { lineStyle: { color: ink('hair') } },
      ...(indicator.kind === 'share' ? { max: topOf } : {}),
    },
    yAxis: namesAbove(drawn.map(each => nameOf(each, indicator, { context, joined }))),
    series: asDots ? dotsOf(drawn, context) : barsOf(drawn, context),
  }
}

function topOf(extent: { readonly max: number }): number {
  const step = extent.max > 0.1 ? 10 : 50
  return Math.min(1, Math.ceil(extent.max * step) / step)
}

function dotsOf(drawn: readonly Ranked[], { words }: Context): (BarSeriesOption | LineSeriesOption)[] {
  const interval = { type: 'bar', stack: 'interval', barWidth: 4, silent: true, tooltip: { show: false } } as const
  return [
    {
      type: 'line',
      name: words.charts.rate,
      color: ink('picked'),
      lineStyle: { width: 0 },
      symbol: 'circle',
      symbolSize: 11,
      z: 4,
      data: drawn.map(each => each.indicated.value),
    },
    { ...interval, name: words.charts.low, color: ink('none'), data: drawn.map(each => each.interval?.[0] ?? null) },
    {
      ...interval,
      name: words.charts.high,
      color: ink('context'),
      data: drawn.map(each => (each.interval ? each.interval[1] - each.interval[0] : null)),
    },
  ]
}

function barsOf(drawn: readonly Ranked[], { words }: Context): BarSeriesOption[] {
  return [
    {
      type: 'bar',
      name: words.charts.count,
      color: ink('picked'),
      barWidth: 12,
      data: drawn.map(each => each.indicated.value),
    },
  ]
}

function nameOf(each: Ranked, indicator: Ranking['indicator'], { context, joined }: Style): string {
  const place = each.band ? textOfCompare(context).band(...each.band) : ''
  return `${nameWithMarks(each, context)}${joined}${said(indicator, each.indicated, context.words)}　${place}`
}

function titleOf({ indicator, year, ranked }: Ranking, context: Context): string {
  const { words } = context
  const [first] = ranked
  const text = textOfCompare(context).ranking
  const name = indicator[words.lang]
  if (year === null || !first || ranked.length < 2) return text.plain(name)
  const value = sayer(indicator, words)(first.indicated.value ?? 0)
  const alike = first.interval ? standing(ranked, first).alike.length : 0
  return text.title({ year, name, units: ranked.length, unit: first.unit, value, alike })
}

function baseOf({ indicator }: Ranking, context: Context): string {
  const text = textOfCompare(context).ranking
  if (indicator.kind === 'share') return text.base(indicator.smallestBase)
  return indicator.smallestBase > 0 ? text.ratioBase(indicator.smallestBase) : text.countBase
}

function notesOf({ indicator, ranked, unranked }: Ranking, context: Context): readonly string[] {
  const { words } = context
  return [
    ...(ranked.length > DRAWN ? [words.charts.restNote(ranked.length - DRAWN)] : []),
    ...(unranked.length > 0 ? [textOfCompare(context).ranking.unranked(unranked.length)] : []),
    ...(indicator.direction === null ? [words.charts.noDirectionNote] : []),
    ...markNotes([...ranked, ...unranked], context),
  ]
}

function columnsOf({ indicator }: Ranking, context: Context): Picture['columns'] {
  const { words } = context
  const hasBase = indicator.smallestBase > 0
  return [
    { id: 'unit', title: words.charts.unit, kind: 'text' },
    { id: 'rank', title: textOfCompare(context).ranking.band, kind: 'text' },
    valueColumn(indicator, 'value', isPercent(indicator) ? words.charts.rate : words.charts.count),
    ...(hasBase
      ? [numberColumn('numerator', words.charts.numerator), numberColumn('denominator', words.charts.denominator)]
      : []),
    ...(indicator.kind === 'share'
      ? ([
          { id: 'low', title: words.charts.low, kind: 'percent' },
          { id: 'high', title: words.charts.high, kind: 'percent' },
        ] as const)
      : []),
  ]
}

function twinRow(each: Ranked, { indicator }: Ranking, context: Context): TwinRow {
  const { indicated, interval, band } = each
  return {
    unit: nameWithMarks(each, context),
    rank: band ? textOfCompare(context).band(...band) : '–',
    value: twinOf(indicated),
    ...(indicator.smallestBase > 0 ? { numerator: indicated.numerator, denominator: indicated.denominator } : {}),
    ...(indicator.kind === 'share' ? { low: interval?.[0] ?? '–', high: interval?.[1] ?? '–' } : {}),
  }
}

function behindOf(drawn: readonly Ranked[], { indicator }: Ranking): Picture['behind'] {
  const cells = indicator.numerator
  return new Map(
    drawn.flatMap(({ unit, reports }, index) => {
      const behind = { label: unit, reports, cells }
      return [
        [`0:${index}`, behind],
        [`*:${index}`, behind],
      ] as const
    }),
  )
}
