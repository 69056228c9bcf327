import type { EChartsOption } from 'echarts'
import { heatStep } from '../../summaries/heat.ts'
import type { Point } from '../../summaries/points.ts'
import { tileMap, type TileMap } from '../../summaries/tileMap.ts'
import { chart, type Behind, type Context, type Picture } from '../chart.ts'
import { HEAT, ink } from '../colours.ts'
import { baseSpec } from '../layout.ts'
import { numberColumn } from '../twin.ts'
import { heatCell, heatMapping } from './heatCells.ts'
import { isPercent, markNotes, nameWithMarks, sayer, textOfCompare, twinOf, valueColumn } from './say.ts'
import { shortNames } from './shortNames.ts'

const ROW = 58
/** More tiles than this are too small for words: colour, the tip and the table speak. */
const WORDED = 200

/** Tiles where a person put them: no map, no borders, areas of development as full members. */
export const tileMapChart = chart(tileMap, (rows, context): Picture => {
  const { words } = context
  const text = textOfCompare(context)
  const { indicator, year, places, points, bounds } = rows
  const say = sayer(indicator, words)
  const shown = [...places].flatMap(([unit, place]) => {
    const point = points.get(unit)
    return point ? [{ unit, place, point }] : []
  })
  const edges = bounds.map(say)
  const height = (Math.max(0, ...shown.map(({ place }) => place[1])) + 1) * ROW + 8
  return {
    title: text.map.title(indicator[words.lang], year ?? 0, shown.length),
    base: text.map.base,
    notes: [
      text.heat.marksNote,
      ...markNotes(
        shown.map(({ point }) => point),
        context,
      ),
    ],
    key: HEAT.map((id, at) => ({ ink: id, label: text.heat.key(edges[at - 1] ?? '', edges[at] ?? '') })),
    columns: [
      { id: 'unit', title: words.charts.unit, kind: 'text' },
      valueColumn(indicator, 'value', isPercent(indicator) ? words.charts.rate : words.charts.count),
      numberColumn('column', text.map.column),
      numberColumn('row', text.map.row),
    ],
    rows: shown.map(({ place, point }) => ({
      unit: nameWithMarks(point, context),
      value: twinOf(point.indicated),
      column: place[0] + 1,
      row: place[1] + 1,
    })),
    behind: new Map(
      shown.flatMap(({ unit, point }, at): readonly (readonly [string, Behind])[] =>
        heatStep(point, bounds) === null
          ? []
          : [[`0:${at}`, { label: unit, reports: point.reports, cells: indicator.numerator }]],
      ),
    ),
    marks: new Map(shown.map((_, at) => [`0:${at}`, `0:${at}`] as const)),
    spec: specOf(shown, rows, context),
    height,
  }
})

type Shown = readonly {
  readonly unit: string
  readonly place: readonly [column: number, row: number]
  readonly point: Point
}[]

function specOf(shown: Shown, { indicator, bounds }: TileMap, context: Context): EChartsOption {
  const names = shortNames(shown.map(({ unit }) => unit))
  const most = (at: 0 | 1): number => Math.max(0, ...shown.map(({ place }) => place[at]))
  return {
    ...baseSpec('item', context.words.numbers.exact),
    tooltip: { ...baseSpec('item', context.words.numbers.exact).tooltip, formatter: '{b}' },
    grid: { left: 0, right: 0, top: 4, bottom: 4 },
    xAxis: axisOf(most(0)),
    yAxis: { ...axisOf(most(1)), inverse: true },
    visualMap: heatMapping(0),
    series: [
      {
        type: 'heatmap',
        itemStyle: { borderColor: ink('rule'), borderWidth: 1 },
        data: shown.map(({ unit, place, point }) => {
          const cell = heatCell(place, point, {
            column: { indicator, bounds },
            context,
            room: shown.length > WORDED ? 0 : 60,
          })
          const value = cell.label.formatter()
          const label = { ...cell.label, overflow: 'break', width: 900 / (most(0) + 1) - 4, lineHeight: 14 } as const
          return { ...cell, label: { ...label, formatter: () => `${names.get(unit) ?? unit}\n${value}` } }
        }),
      },
    ],
  }
}

function axisOf(last: number) {
  return { type: 'category', show: false, data: Array.from({ length: last + 1 }, (_, at) => String(at + 1)) } as const
}
