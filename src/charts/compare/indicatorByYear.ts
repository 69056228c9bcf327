import type { LineSeriesOption } from 'echarts'
import { indicatorByYear, type IndicatorByYear, type UnitLine } from '../../summaries/indicatorByYear.ts'
import type { LinePoint } from '../../summaries/lineForms.ts'
import { chart, type Behind, type Context, type Picture, type TwinValue } from '../chart.ts'
import { ink, type InkId } from '../colours.ts'
import { baseSpec, valueAxis } from '../layout.ts'
import { NO_REPORT } from '../twin.ts'
import { yearAxis, yearNotes } from '../years.ts'
import { indicatorBreaks, lineMarks, segmentsOf } from './breaks.ts'
import { isPercent, sayer, textOfCompare, twinOf, valueColumn } from './say.ts'

const COLOURS: readonly InkId[] = ['first', 'second', 'line']
const DRAWN = 24

/** A line a body: it stops where the meaning changes, and has a gap where there is no rate. */
export const indicatorByYearChart = chart(indicatorByYear, (rows, context): Picture => {
  const { words } = context
  const { indicator, years, form } = rows
  const drawn = rows.lines.slice(0, DRAWN)
  const byYear = yearRows(rows)
  const breaks = indicatorBreaks(years, indicator, { context })
  const marks = drawn.flatMap((line, at) => segmentsOf(years, indicator).map(segment => ({ line, at, segment })))
  const say =
    form === 'indexed' ? words.numbers.exact : isPercent(indicator) ? sayer(indicator, words) : words.numbers.short
  return {
    title: titleOf(rows, context),
    base: baseOf(rows, context),
    notes: [
      ...breaks.notes,
      ...formNotes(rows, context),
      ...yearNotes(years, byYear, context),
      ...restNote(rows, context),
    ],
    key: drawn.filter(line => line.picked).map((line, at) => ({ ink: COLOURS[at] ?? 'context', label: line.unit })),
    ...lineTwin(rows, context),
    behind: new Map(
      marks.flatMap(({ line, segment }, series) =>
        segment.flatMap((year, index): readonly (readonly [string, Behind])[] => {
          const point = year === null ? undefined : line.points.get(year)
          if (!point || year === null) return []
          const label = words.charts.ofYear(year, line.unit)
          return [[`${series}:${index}`, { label, reports: point.reports, cells: indicator.numerator }]]
        }),
      ),
    ),
    marks: lineMarks(drawn.length, segmentsOf(years, indicator)),
    spec: {
      ...baseSpec('item', say),
      grid: { left: 4, right: 12, top: 40, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: [yearAxis(years, byYear, { ...context, failed: new Set() }), breaks.axis],
      yAxis: valueAxis(say),
      series: [
        ...marks.map(({ line, at, segment }): LineSeriesOption => ({
          ...styleOf(line, at),
          name: line.unit,
          data: segment.map(year => (year === null ? null : (line.points.get(year)?.value ?? null))),
        })),
        breaks.series,
      ],
    },
    height: 340,
  }
})

/** The table of lines: a row a body, a column a year. */
export function lineTwin(rows: IndicatorByYear, { words }: Context): Pick<Picture, 'columns' | 'rows'> {
  const { indicator, years, form } = rows
  return {
    columns: [
      { id: 'unit', title: words.charts.unit, kind: 'text' },
      ...years.map(year =>
        form === 'indexed'
          ? ({ id: String(year), title: String(year), kind: 'number' } as const)
          : valueColumn(indicator, String(year), String(year)),
      ),
    ],
    rows: rows.lines.map(line => ({
      unit: line.unit || words.shared.organUnknown,
      ...Object.fromEntries(years.map(year => [String(year), twinValue(line.points.get(year))])),
    })),
  }
}

function styleOf(line: UnitLine, at: number): LineSeriesOption {
  const colour = line.picked ? (COLOURS[at] ?? 'context') : 'context'
  return {
    type: 'line',
    color: ink(colour),
    lineStyle: { width: line.picked ? 2.5 : 1 },
    symbol: 'circle',
    symbolSize: line.picked ? 8 : 5,
    connectNulls: false,
    z: line.picked ? 3 : 2,
    emphasis: { focus: 'series' },
  }
}

function twinValue(point: LinePoint | undefined): TwinValue {
  if (!point) return NO_REPORT
  return point.value ?? nothingOf(point)
}

// A rate on too few cases is no point of a line; nor is an index without a first year.
function nothingOf({ indicated }: LinePoint): TwinValue {
  const value = twinOf(indicated)
  return typeof value === 'number' ? { gap: 'noBefore' } : value
}

function titleOf({ indicator, form, years, lines }: IndicatorByYear, context: Context): string {
  const text = textOfCompare(context).lineChart
  const name = indicator[context.words.lang]
  const [first = 0] = years
  return form === 'plain' ? text.title(name, lines.length) : text[form](name, first)
}

function baseOf({ indicator }: IndicatorByYear, context: Context): string {
  const text = textOfCompare(context).lineChart
  return indicator.smallestBase > 0 ? text.base(indicator.smallestBase) : text.countBase
}

function formNotes({ form, asked }: IndicatorByYear, context: Context): readonly string[] {
  const text = textOfCompare(context).lineChart
  if (form === 'indexed') return [text.indexedNote]
  if (form === 'cumulative') return [text.cumulativeNote]
  if (asked === 'indexed') return [text.notIndexed]
  return asked === 'cumulative' ? [text.notCumulative] : []
}

function yearRows({
  lines,
}: IndicatorByYear): readonly { readonly year: number; readonly reports: readonly string[]; readonly count: number }[] {
  const reports = new Map<number, Set<string>>()
  for (const { points } of lines) {
    for (const [year, point] of points) {
      const own = reports.get(year) ?? new Set<string>()
      const last = point.reports.at(-1)
      reports.set(year, last === undefined ? own : own.add(last))
    }
  }
  return [...reports]
    .map(([year, all]) => ({ year, reports: [...all], count: all.size }))
    .toSorted((a, b) => a.year - b.year)
}

function restNote({ lines }: IndicatorByYear, { words }: Context): readonly string[] {
  return lines.length > DRAWN ? [words.charts.restNote(lines.length - DRAWN)] : []
}
