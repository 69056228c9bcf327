import type { EChartsOption, LineSeriesOption } from 'echarts'
import { denominatorShift, stability, type RankTable } from '../../summaries/rankOfYears.ts'
import { chart, type Behind, type Context, type Picture, type TwinColumn, type TwinValue } from '../chart.ts'
import { ink } from '../colours.ts'
import { baseSpec } from '../layout.ts'
import { numberColumn } from '../twin.ts'
import { breakNotesOf, lineMarks, segmentsOf } from './breaks.ts'
import { textOfCompare, twinOf, valueColumn } from './say.ts'

/** So many lines are drawn; all bodies are in the table. */
const DRAWN = 30

/** Ranks by year: crossing lines say how little one year's rank tells of the next. */
export const stabilityChart = chart(stability, (rows, context): Picture => {
  const text = textOfCompare(context).stability
  const { words } = context
  const say = (rho: number): string => words.numbers.exact(Math.round(rho * 100) / 100)
  const pieces = segmentsOf(rows.columns, rows.indicator)
  const title =
    rows.pair === null || rows.rho === null
      ? text.plain
      : text.title({ from: rows.pair[0], to: rows.pair[1], rho: say(rows.rho), units: rows.units.length })
  return {
    title,
    base: text.base,
    notes: [text.note, ...restNote(rows, context), ...breakNotesOf(rows.columns, rows.indicator, context)],
    key: [],
    columns: [unitColumn(context), ...rows.columns.map(year => numberColumn(String(year), String(year)))],
    rows: twinRows(rows, year => String(year)),
    ...drawnOf(rows, context, {
      heads: rows.columns.map(String),
      pieces: pieces.map(piece => piece.map(year => year !== null)),
    }),
  }
})

/** Ranks of one year under each denominator. */
export const denominatorShiftChart = chart(denominatorShift, (rows, context): Picture => {
  const text = textOfCompare(context).shift
  const heads = rows.columns.map(id => text.short[id])
  const moved = mostMoved(rows)
  const title = rows.columns.length < 2 ? text.plain : moved ? text.title(...moved) : text.same
  const values = rows.columns.map(id => valueColumn(rows.indicator, `${id} value`, text.short[id]))
  return {
    title,
    base: text.base(rows.year ?? 0, rows.units.length),
    notes: [context.words.charts.noDirectionNote, ...restNote(rows, context)],
    key: [],
    columns: [unitColumn(context), ...rows.columns.map(id => numberColumn(id, text.ranks(text.short[id]))), ...values],
    rows: twinRows(rows, id => id).map((row, place) => {
      const own = rows.ranks.get(rows.units[place] ?? '') ?? []
      const rates = rows.columns.map((id, at): readonly [string, TwinValue] => {
        const each = own[at]
        return [`${id} value`, each ? twinOf(each.indicated) : { gap: 'tooFew' }]
      })
      return { ...row, ...Object.fromEntries(rates) }
    }),
    ...drawnOf(rows, context, { heads, pieces: [rows.columns.map(() => true)] }),
  }
})

function unitColumn({ words }: Context): TwinColumn {
  return { id: 'unit', title: words.charts.unit, kind: 'text' }
}

function twinRows<Column>(rows: RankTable<Column>, idOf: (column: Column) => string): Picture['rows'] {
  return rows.units.map(unit => ({
    unit,
    ...Object.fromEntries(
      rows.columns.map((column, at): readonly [string, TwinValue] => [
        idOf(column),
        rows.ranks.get(unit)?.[at]?.rank ?? { gap: 'noReport' },
      ]),
    ),
  }))
}

interface Look {
  readonly heads: readonly string[]
  /** Which columns each piece of a line covers. */
  readonly pieces: readonly (readonly boolean[])[]
}

function drawnOf<Column>(
  rows: RankTable<Column>,
  context: Context,
  look: Look,
): Pick<Picture, 'spec' | 'height' | 'behind' | 'marks' | 'narrow'> {
  const units = rows.units.slice(0, DRAWN)
  const worst = Math.max(2, ...units.flatMap(unit => (rows.ranks.get(unit) ?? []).map(each => each?.rank ?? 0)))
  const behind = behindOf(units, rows, look)
  const height = Math.max(180, units.length * 22 + 48)
  return {
    height,
    behind,
    marks: lineMarks(units.length, look.pieces),
    spec: specOf(units, rows, { ...look, worst, context, right: 200 }),
    narrow: { height, behind, spec: specOf(units, rows, { ...look, worst, context, right: 110 }) },
  }
}

interface Style extends Look {
  readonly worst: number
  readonly context: Context
  /** Room for the names, in px. */
  readonly right: number
}

function specOf<Column>(units: readonly string[], rows: RankTable<Column>, style: Style): EChartsOption {
  const { context, heads, worst, right } = style
  return {
    ...baseSpec('item', context.words.numbers.exact),
    grid: { left: 24, right, top: 30, bottom: 8 },
    xAxis: {
      type: 'category',
      position: 'top',
      data: [...heads],
      boundaryGap: false,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        color: ink('quiet'),
        fontSize: 12,
        interval: right < 150 && heads.length > 4 ? (at: number) => at === 0 || at === heads.length - 1 : 0,
        alignMinLabel: 'left',
      },
    },
    yAxis: {
      type: 'value',
      inverse: true,
      min: 0.5,
      max: worst + 0.5,
      axisLabel: { show: false },
      splitLine: { show: false },
    },
    series: units.flatMap(unit => linesOf(unit, rows, style)),
  }
}

function linesOf<Column>(
  unit: string,
  { ranks }: RankTable<Column>,
  { context, pieces, right }: Style,
): readonly LineSeriesOption[] {
  const { focus, units } = context.choice
  const own = ranks.get(unit) ?? []
  const isPicked = unit === focus || units.includes(unit)
  return pieces.map((piece, at) => ({
    type: 'line',
    name: unit,
    color: ink(isPicked || units.length === 0 ? 'picked' : 'context'),
    lineStyle: { width: isPicked ? 3 : 1.25 },
    symbol: 'circle',
    symbolSize: 6,
    connectNulls: false,
    endLabel:
      at === pieces.length - 1
        ? { show: true, formatter: `{a}`, color: ink('text'), fontSize: 12, width: right - 12, overflow: 'truncate' }
        : { show: false },
    emphasis: { focus: 'series' },
    data: own.map((each, column) => (piece[column] === true ? (each?.rank ?? null) : null)),
  }))
}

function mostMoved<Column>({ units, ranks, columns }: RankTable<Column>): readonly [string, number, number] | null {
  const moves = units.map(unit => {
    const own = ranks.get(unit) ?? []
    const first = own[0]?.rank ?? 0
    const far = own.map(each => each?.rank ?? first).toSorted((a, b) => Math.abs(b - first) - Math.abs(a - first))[0]
    return [unit, first, far ?? first] as const
  })
  const [most] = moves.toSorted((a, b) => Math.abs(b[2] - b[1]) - Math.abs(a[2] - a[1]))
  return columns.length < 2 || !most || most[1] === most[2] ? null : most
}

function restNote({ units }: { readonly units: readonly string[] }, { words }: Context): readonly string[] {
  return units.length > DRAWN ? [words.charts.restNote(units.length - DRAWN)] : []
}

function behindOf<Column>(
  units: readonly string[],
  rows: RankTable<Column>,
  { heads, pieces }: Look,
): Picture['behind'] {
  return new Map(
    units.flatMap((unit, at) =>
      pieces.flatMap((piece, part) =>
        heads.flatMap((head, column): readonly (readonly [string, Behind])[] => {
          const each = rows.ranks.get(unit)?.[column]
          if (!each || piece[column] !== true) return []
          const behind = { label: `${unit} · ${head}`, reports: each.reports, cells: rows.indicator.numerator }
          return [[`${at * pieces.length + part}:${column}`, behind]]
        }),
      ),
    ),
  )
}
