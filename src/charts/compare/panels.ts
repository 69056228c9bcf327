import type { EChartsOption, LineSeriesOption } from 'echarts'
import { indicatorByYear, type IndicatorByYear, type UnitLine } from '../../summaries/indicatorByYear.ts'
import { chart, type Behind, type Context, type Picture } from '../chart.ts'
import { ink } from '../colours.ts'
import { baseSpec } from '../layout.ts'
import { breakNotesOf, lineMarks, segmentsOf } from './breaks.ts'
import { lineTwin } from './indicatorByYear.ts'
import { isPercent, sayer, textOfCompare } from './say.ts'

/** So many small charts are drawn; all bodies are in the table. */
const DRAWN = 24
const HEIGHT = 120

/** A small chart a body, all on one scale. */
export const panelsChart = chart(indicatorByYear, (rows, context): Picture => {
  const { words } = context
  const { indicator } = rows
  const text = textOfCompare(context).panels
  const drawn = rows.lines.slice(0, DRAWN)
  const wide = 4
  const narrow = 2
  return {
    ...lineTwin(rows, context),
    title: text.title(indicator[words.lang], rows.lines.length),
    base: indicator.smallestBase > 0 ? text.base(indicator.smallestBase) : text.countBase,
    notes: [
      ...breakNotesOf(rows.years, indicator, context),
      ...(rows.lines.length > DRAWN ? [words.charts.restNote(rows.lines.length - DRAWN)] : []),
    ],
    key: [],
    behind: behindOf(drawn, rows, context),
    marks: lineMarks(drawn.length, segmentsOf(rows.years, indicator)),
    spec: specOf(drawn, rows, { context, across: wide }),
    height: Math.ceil(drawn.length / wide) * HEIGHT + 8,
    narrow: {
      spec: specOf(drawn, rows, { context, across: narrow }),
      height: Math.ceil(drawn.length / narrow) * HEIGHT + 8,
      behind: behindOf(drawn, rows, context),
    },
  }
})

interface Style {
  readonly context: Context
  /** Panels in a row. */
  readonly across: number
}

function specOf(
  drawn: readonly UnitLine[],
  { years, indicator }: IndicatorByYear,
  { context, across }: Style,
): EChartsOption {
  const { words } = context
  const say = isPercent(indicator) ? sayer(indicator, words) : words.numbers.short
  const values = drawn.flatMap(line => [...line.points.values()].flatMap(point => point.value ?? []))
  const down = Math.ceil(drawn.length / across)
  const place = (at: number) => ({
    left: `${((at % across) * 100) / across + 1}%`,
    width: `${100 / across - 4}%`,
    top: Math.floor(at / across) * HEIGHT + 34,
    height: HEIGHT - 62,
  })
  const ends = new Set([0, years.length - 1])
  return {
    ...baseSpec('item', say),
    grid: drawn.map((_, at) => place(at)),
    xAxis: drawn.map((_, at) => ({
      type: 'category',
      gridIndex: at,
      data: years.map(String),
      axisLine: { lineStyle: { color: ink('rule') } },
      axisTick: { show: false },
      axisLabel: { color: ink('quiet'), fontSize: 11, interval: (index: number) => ends.has(index) },
    })),
    yAxis: drawn.map((line, at) => ({
      type: 'value',
      gridIndex: at,
      min: Math.min(0, ...values),
      max: Math.max(...values, 0),
      splitNumber: 2,
      name: line.unit,
      nameGap: 10,
      nameTextStyle: {
        align: 'left',
        color: ink('text'),
        fontSize: 12,
        width: down > 0 ? 720 / across - 34 : 0,
        overflow: 'truncate',
      },
      axisLabel: { show: false },
      splitLine: { lineStyle: { color: ink('hair') } },
    })),
    series: drawn.flatMap((line, at) => linesOf(line, at, { years, indicator, say })),
  }
}

interface Lines extends Pick<IndicatorByYear, 'years' | 'indicator'> {
  readonly say: (value: number) => string
}

function linesOf(line: UnitLine, at: number, { years, indicator, say }: Lines): readonly LineSeriesOption[] {
  const last = years.findLast(year => (line.points.get(year)?.value ?? null) !== null)
  return segmentsOf(years, indicator).map(segment => ({
    type: 'line',
    name: line.unit,
    xAxisIndex: at,
    yAxisIndex: at,
    color: ink('picked'),
    symbol: 'circle',
    symbolSize: 5,
    connectNulls: false,
    data: segment.map(year => {
      const value = year === null ? null : (line.points.get(year)?.value ?? null)
      const label = {
        show: year === last,
        position: 'top',
        color: ink('text'),
        fontSize: 11,
        formatter: () => say(value ?? 0),
      } as const
      return { value, label }
    }),
  }))
}

function behindOf(
  drawn: readonly UnitLine[],
  { years, indicator }: IndicatorByYear,
  { words }: Context,
): Picture['behind'] {
  const pieces = segmentsOf(years, indicator)
  return new Map(
    drawn.flatMap((line, at) =>
      pieces.flatMap((segment, piece) =>
        segment.flatMap((year, index): readonly (readonly [string, Behind])[] => {
          const point = year === null ? undefined : line.points.get(year)
          if (!point || year === null) return []
          const label = words.charts.ofYear(year, line.unit)
          return [
            [`${at * pieces.length + piece}:${index}`, { label, reports: point.reports, cells: indicator.numerator }],
          ]
        }),
      ),
    ),
  )
}
