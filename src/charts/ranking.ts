import type { BarSeriesOption, EChartsOption, LineSeriesOption } from 'echarts'
import { ranking, type Ranked, type Ranking } from '../summaries/ranking.ts'
import { chart, type Context, type Picture, type TwinRow, type TwinValue } from './chart.ts'
import { ink } from './colours.ts'
import { baseSpec, namesAbove, rowsHeight } from './layout.ts'
import { numberColumn } from './twin.ts'

/** So many bodies are drawn; all are in the table. */
const DRAWN = 40

/** Dots with their intervals, from high to low; one colour, because high is not said to be good. */
export const rankingChart = chart(ranking, (rows, context): Picture => {
  const drawn = rows.ranked.slice(0, DRAWN)
  const isRate = rows.indicator.denominator.length > 0
  return {
    title: titleOf(rows, context),
    base: baseOf(rows, context),
    notes: notesOf(rows, context),
    key: [],
    columns: columnsOf(isRate, context),
    rows: [...rows.ranked, ...rows.unranked].map(each => twinRow(each, isRate, context)),
    behind: behindOf(drawn, rows),
    spec: specOf(drawn, { isRate, context, joined: '　' }),
    height: rowsHeight(drawn.length) + 24,
    narrow: {
      spec: specOf(drawn, { isRate, context, joined: '\n' }),
      height: drawn.length * NARROW_ROW + 36,
      behind: behindOf(drawn, rows),
    },
  }
})

/** On a narrow screen the numbers stand below the name. */
const NARROW_ROW = 62

interface Style {
  readonly isRate: boolean
  readonly context: Context
  readonly joined: string
}

function specOf(drawn: readonly Ranked[], style: Style): EChartsOption {
  const { isRate, context, joined } = style
  const say = isRate ? context.words.numbers.percent : context.words.numbers.exact
  return {
    ...baseSpec('item', say),
    grid: { left: 0, right: 16, top: joined === '\n' ? 24 : 12, bottom: 24 },
    xAxis: {
      type: 'value',
      min: 0,
      splitNumber: 4,
      axisLabel: { color: ink('quiet'), fontSize: 12, formatter: (value: number) => say(value) },
      axisLine: { show: false },
      splitLine: { lineStyle: { color: ink('hair') } },
      ...(isRate ? { max: (extent: { readonly max: number }) => Math.min(1, Math.ceil(extent.max * 10) / 10) } : {}),
    },
    yAxis: namesAbove(drawn.map(each => nameOf(each, style))),
    series: isRate ? dotsOf(drawn, context) : barsOf(drawn, context),
  }
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

function nameOf({ unit, indicated, reports }: Ranked, { isRate, context, joined }: Style): string {
  const { words, failed } = context
  const mark = reports.some(id => failed.has(id)) ? words.charts.failedMark : ''
  const { numbers } = words
  const value = indicated.value ?? 0
  const said = isRate
    ? `${numbers.percent(value)} (${numbers.exact(indicated.numerator ?? 0)} / ${numbers.exact(indicated.denominator ?? 0)})`
    : numbers.exact(value)
  return (unit || words.shared.organUnknown) + mark + joined + said
}

function titleOf({ indicator, year, ranked }: Ranking, { words }: Context): string {
  const first = ranked.at(0)
  const last = ranked.at(-1)
  const name = indicator[words.lang]
  if (year === null || !first || !last || ranked.length < 2) return words.charts.rankingTitle.plain(name)
  const say = indicator.denominator.length > 0 ? words.numbers.percent : words.numbers.exact
  return words.charts.rankingTitle.of({
    year,
    name,
    units: ranked.length,
    high: say(first.indicated.value ?? 0),
    highUnit: first.unit,
    low: say(last.indicated.value ?? 0),
    lowUnit: last.unit,
  })
}

function baseOf({ indicator }: Ranking, { words }: Context): string {
  return indicator.denominator.length > 0 ? words.charts.rateBase(indicator.smallestBase) : words.charts.countBase
}

function notesOf({ indicator, ranked, unranked }: Ranking, { words, failed }: Context): readonly string[] {
  const anyFailed = [...ranked, ...unranked].some(each => each.reports.some(id => failed.has(id)))
  return [
    ...(ranked.length > DRAWN ? [words.charts.restNote(ranked.length - DRAWN)] : []),
    ...(unranked.length > 0 ? [words.charts.unrankedNote(unranked.length)] : []),
    ...(indicator.direction === null ? [words.charts.noDirectionNote] : []),
    ...(anyFailed ? [words.charts.failedNote] : []),
  ]
}

function columnsOf(isRate: boolean, { words }: Context): Picture['columns'] {
  return [
    { id: 'unit', title: words.charts.unit, kind: 'text' },
    numberColumn('rank', words.charts.rank),
    ...(isRate
      ? ([
          { id: 'value', title: words.charts.rate, kind: 'percent' },
          numberColumn('numerator', words.charts.numerator),
          numberColumn('denominator', words.charts.denominator),
          { id: 'low', title: words.charts.low, kind: 'percent' },
          { id: 'high', title: words.charts.high, kind: 'percent' },
        ] as const)
      : [numberColumn('value', words.charts.count)]),
  ]
}

function twinRow({ unit, indicated, interval, rank, reports }: Ranked, isRate: boolean, context: Context): TwinRow {
  const { words, failed } = context
  const mark = reports.some(id => failed.has(id)) ? words.charts.failedMark : ''
  const gap: TwinValue = { gap: indicated.reason ?? (indicated.small ? 'tooFew' : 'blank') }
  return {
    unit: (unit || words.shared.organUnknown) + mark,
    rank: rank ?? '–',
    value: rank === null ? gap : indicated.value,
    ...(isRate
      ? {
          numerator: indicated.numerator,
          denominator: indicated.denominator,
          low: interval?.[0] ?? '–',
          high: interval?.[1] ?? '–',
        }
      : {}),
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
