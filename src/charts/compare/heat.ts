import type { EChartsOption } from 'echarts'
import { heatIndicators, heatStep, heatYears, type Heat, type HeatColumn } from '../../summaries/heat.ts'
import { chart, type Behind, type Context, type Picture, type TwinValue } from '../chart.ts'
import { HEAT, ink } from '../colours.ts'
import { baseSpec } from '../layout.ts'
import { NO_REPORT } from '../twin.ts'
import { breakNotesOf } from './breaks.ts'
import { heatCell, heatMapping } from './heatCells.ts'
import { markNotes, sayer, textOfCompare, twinOf, valueColumn } from './say.ts'

/** So many bodies are drawn; all are in the table. */
const DRAWN = { years: 40, indicators: 24 } as const
const ROW = 26

/** One indicator: a row a body, a column a year. */
export const heatYearsChart = chart(heatYears, (rows, context): Picture => {
  const text = textOfCompare(context).heat
  const [first] = rows.columns
  const name = first?.indicator[context.words.lang] ?? ''
  const bounds = first?.bounds ?? []
  const say = first ? sayer(first.indicator, context.words) : context.words.numbers.exact
  return {
    ...pictureOf(rows, context, { heads: rows.columns.map(column => column.id), top: 24, most: DRAWN.years }),
    title: text.years(name, rows.units.length),
    base: text.base,
    key: keyOf(bounds.map(say), context),
    notes: [
      ...notesOf(rows, DRAWN.years, context),
      ...(first
        ? breakNotesOf(
            rows.columns.map(each => Number(each.id)),
            first.indicator,
            context,
          )
        : []),
    ],
  }
})

/** Several indicators of one year: a row a body, a column an indicator, each on its own scale. */
export const heatIndicatorsChart = chart(heatIndicators, (rows, context): Picture => {
  const text = textOfCompare(context).heat
  const heads = rows.columns.map(column => column.indicator[context.words.lang])
  return {
    ...pictureOf(rows, context, { heads, top: 96, most: DRAWN.indicators }),
    title: text.indicators(rows.year ?? 0, rows.units.length),
    base: text.indicatorsBase,
    key: HEAT.flatMap((id, at) => {
      const label = text.fifths[at] ?? ''
      return label === '' ? [] : [{ ink: id, label }]
    }),
    notes: notesOf(rows, DRAWN.indicators, context),
  }
})

interface Look {
  readonly heads: readonly string[]
  /** Room for the heads, in px. */
  readonly top: number
  /** So many bodies are drawn. */
  readonly most: number
}

function pictureOf(
  rows: Heat,
  context: Context,
  look: Look,
): Pick<Picture, 'columns' | 'rows' | 'behind' | 'marks' | 'spec' | 'height' | 'narrow'> {
  const { words } = context
  const drawn = rows.units.slice(0, look.most)
  const height = drawn.length * ROW + look.top + 8
  return {
    columns: [
      { id: 'unit', title: words.charts.unit, kind: 'text' },
      ...rows.columns.map((column, at) => valueColumn(column.indicator, column.id, look.heads[at] ?? column.id)),
    ],
    rows: rows.units.map(unit => ({
      unit: unit || words.shared.organUnknown,
      ...Object.fromEntries(rows.columns.map(column => [column.id, twinValue(column, unit)])),
    })),
    behind: behindOf(drawn, rows, look.heads),
    marks: new Map(
      rows.columns.flatMap((_, x) => drawn.map((_unit, y) => [`${x}:${y}`, `0:${x * drawn.length + y}`] as const)),
    ),
    spec: specOf(drawn, rows, { context, look, names: 'beside' }),
    height,
    narrow: {
      spec: specOf(drawn, rows, { context, look, names: 'broken' }),
      height: height + drawn.length * 12,
      behind: behindOf(drawn, rows, look.heads),
    },
  }
}

interface Style {
  readonly context: Context
  readonly look: Look
  /** On a narrow screen names are broken into lines. */
  readonly names: 'beside' | 'broken'
}

function specOf(drawn: readonly string[], { columns }: Heat, { context, look, names }: Style): EChartsOption {
  const { words } = context
  const slanted = look.top > 40
  const beside = names === 'beside'
  const data = columns.flatMap((column, x) =>
    drawn.map((unit, y) =>
      heatCell([x, y], column.points.get(unit), { column, context, room: beside ? 50 : 230 / columns.length }),
    ),
  )
  return {
    ...baseSpec('item', words.numbers.exact),
    tooltip: { ...baseSpec('item', words.numbers.exact).tooltip, formatter: '{b}' },
    grid: { left: beside ? 190 : 98, right: slanted ? 40 : 4, top: look.top, bottom: 4 },
    xAxis: {
      type: 'category',
      position: 'top',
      data: beside || slanted ? [...look.heads] : look.heads.map(head => head.slice(-2)),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: ink('quiet'), fontSize: 12, interval: 0, rotate: slanted ? 45 : 0 },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: drawn.map(unit => unit || words.shared.organUnknown),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        color: ink('text'),
        fontSize: beside ? 13 : 11,
        interval: 0,
        width: beside ? 182 : 92,
        lineHeight: beside ? 16 : 12,
        overflow: beside ? 'truncate' : 'break',
      },
    },
    visualMap: heatMapping(0),
    series: [{ type: 'heatmap', data: [...data], itemStyle: { borderColor: ink('ground'), borderWidth: 1 } }],
  }
}

function twinValue(column: HeatColumn, unit: string): TwinValue {
  const point = column.points.get(unit)
  return point ? twinOf(point.indicated) : NO_REPORT
}

function keyOf(bounds: readonly string[], context: Context): Picture['key'] {
  const { key } = textOfCompare(context).heat
  return HEAT.map((id, at) => ({ ink: id, label: key(bounds[at - 1] ?? '', bounds[at] ?? '') }))
}

function notesOf({ units, columns }: Heat, most: number, context: Context): readonly string[] {
  const points = columns.flatMap(column => [...column.points.values()])
  return [
    textOfCompare(context).heat.marksNote,
    ...(units.length > most ? [context.words.charts.restNote(units.length - most)] : []),
    ...markNotes(points, context),
  ]
}

function behindOf(drawn: readonly string[], { columns }: Heat, heads: readonly string[]): Picture['behind'] {
  return new Map(
    columns.flatMap((column, x) =>
      drawn.flatMap((unit, y): readonly (readonly [string, Behind])[] => {
        const point = column.points.get(unit)
        if (!point || heatStep(point, column.bounds) === null) return []
        const label = `${unit} · ${heads[x] ?? ''}`
        return [[`0:${x * drawn.length + y}`, { label, reports: point.reports, cells: column.indicator.numerator }]]
      }),
    ),
  )
}
