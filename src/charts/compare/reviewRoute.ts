import type { BarSeriesOption, EChartsOption } from 'echarts'
import { reviewRoute, ROUTE_CELLS, type ReviewRoute } from '../../summaries/reviewRoute.ts'
import { chart, type Context, type Picture } from '../chart.ts'
import { ink, type InkId } from '../colours.ts'
import { baseSpec, namesAbove } from '../layout.ts'
import { numberColumn } from '../twin.ts'
import { textOfCompare } from './say.ts'

/** Reconsideration and direct suits between two years: how many disputes, and which way, which the law governs. */
export const reviewRouteChart = chart(reviewRoute, (rows, context): Picture => {
  const text = textOfCompare(context).route
  const [from, to] = rows.pair ?? [0, 0]
  const pathName = rows.law ? text.pathLaw : text.path
  return {
    title: titleOf(rows, context),
    base: text.base(from, to),
    notes: [rows.law ? text.note : text.before2024, text.afterReview],
    key: [
      { ink: 'third', label: text.volume },
      { ink: 'second', label: pathName },
    ],
    columns: [
      { id: 'track', title: text.track, kind: 'text' },
      numberColumn('before', text.before(from)),
      numberColumn('after', text.after(to)),
      numberColumn('change', text.change),
      numberColumn('volume', text.volume),
      numberColumn('path', pathName),
    ],
    rows: rows.routes.map(({ id, before, after, volume, path }) => ({
      track: text[id],
      before,
      after,
      change: after - before,
      volume: rounded(volume),
      path: rounded(path),
    })),
    behind: new Map(
      rows.routes.map(({ id }, at) => [
        `*:${at}`,
        { label: text[id], reports: rows.reports, cells: [ROUTE_CELLS[id]] },
      ]),
    ),
    spec: specOf(rows, context),
    height: 190,
  }
})

function specOf({ routes }: ReviewRoute, context: Context): EChartsOption {
  const text = textOfCompare(context).route
  const { numbers } = context.words
  const names = routes.map(({ id, before, after }) => `${text[id]}　${numbers.exact(before)} → ${numbers.exact(after)}`)
  const axisLine = { show: true, onZero: true, lineStyle: { color: ink('rule') } } as const
  const bar = (what: 'volume' | 'path', colour: InkId): BarSeriesOption => ({
    type: 'bar',
    name: text[what],
    color: ink(colour),
    barWidth: 14,
    barGap: '20%',
    label: {
      show: true,
      position: 'right',
      color: ink('text'),
      fontSize: 12,
      formatter: ({ value }) => (typeof value === 'number' ? numbers.signed(value) : ''),
    },
    data: routes.map(each => rounded(each[what])),
  })
  return {
    ...baseSpec('axis', numbers.signed),
    grid: { left: 0, right: 56, top: 16, bottom: 24, outerBoundsMode: 'none' },
    xAxis: {
      type: 'value',
      splitNumber: 4,
      axisLabel: { color: ink('quiet'), fontSize: 12, formatter: (value: number) => numbers.signed(value) },
      splitLine: { lineStyle: { color: ink('hair') } },
    },
    yAxis: { ...namesAbove(names, 20), axisLine },
    series: [bar('volume', 'third'), bar('path', 'second')],
  }
}

function rounded(count: number): number {
  return Math.round(count * 100) / 100
}

function titleOf({ pair, routes, law }: ReviewRoute, context: Context): string {
  const text = textOfCompare(context).route
  const { numbers } = context.words
  const [review, direct] = routes
  if (!pair || !review || !direct) return text.plain
  const way = (before: number, after: number): string => `${numbers.exact(before)} → ${numbers.exact(after)}`
  return text.title({
    review: way(review.before, review.after),
    direct: way(direct.before, direct.after),
    path: numbers.signed(rounded(review.path)),
    law,
  })
}
