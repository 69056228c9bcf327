import type { LineSeriesOption } from 'echarts'
import { indicatorByYear, type IndicatorByYear, type UnitLine, type UnitPoint } from '../summaries/indicatorByYear.ts'
import { chart, type Behind, type Context, type Picture, type TwinValue } from './chart.ts'
import { ink, type InkId } from './colours.ts'
import { baseSpec, valueAxis } from './layout.ts'
import { NO_REPORT } from './twin.ts'
import { breakLines, yearAxis, yearNotes, yearsBetween } from './years.ts'

const COLOURS: readonly InkId[] = ['first', 'second', 'line']
const DRAWN = 24

/** A line a body: it stops where the meaning changes, and has a gap where there is no rate. */
export const indicatorByYearChart = chart(indicatorByYear, (rows, context): Picture => {
  const { words } = context
  const { indicator } = rows
  const isRate = indicator.denominator.length > 0
  const drawn = rows.lines.slice(0, DRAWN)
  const byYear = yearRows(rows)
  const years = yearsBetween(byYear)
  const from = indicator.breaks.map(each => each.from)
  const breaks = breakLines(years, from.includes(2024) ? ['review2024'] : [], { words })
  const marks = drawn.flatMap((line, at) => segmentsOf(years, from).map(segment => ({ line, at, segment })))
  const say = isRate ? words.numbers.percent : words.numbers.short
  return {
    title: words.charts.indicatorLineTitle(indicator[words.lang], rows.lines.length),
    base: isRate ? words.charts.linesBase(indicator.smallestBase) : words.charts.countBase,
    notes: [
      ...breaks.notes,
      ...yearNotes(
        years,
        byYear.map(({ year }) => ({ year, reports: [] })),
        context,
      ),
      ...restNote(rows, context),
    ],
    key: drawn.filter(line => line.picked).map((line, at) => ({ ink: COLOURS[at] ?? 'context', label: line.unit })),
    columns: [
      { id: 'unit', title: words.charts.unit, kind: 'text' },
      ...years.map(year => ({ id: String(year), title: String(year), kind: isRate ? 'percent' : 'number' }) as const),
    ],
    rows: rows.lines.map(line => ({
      unit: line.unit || words.shared.organUnknown,
      ...Object.fromEntries(years.map(year => [String(year), twinValue(line.points.get(year))])),
    })),
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
    marks: marksOf(marks),
    spec: {
      ...baseSpec('item', say),
      grid: { left: 4, right: 12, top: 40, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: [yearAxis(years, byYear, { ...context, failed: new Set() }), breaks.axis],
      yAxis: valueAxis(say),
      series: [
        ...marks.map(({ line, at, segment }): LineSeriesOption => ({
          ...styleOf(line, at),
          name: line.unit,
          data: segment.map(year => (year === null ? null : valueOf(line.points.get(year)))),
        })),
        breaks.series,
      ],
    },
    height: 340,
  }
})

// A series of the picture is a stretch of a line: which one holds the year of a place in the twin?
function marksOf(
  marks: readonly { readonly at: number; readonly segment: readonly (number | null)[] }[],
): NonNullable<Picture['marks']> {
  return new Map(
    marks.flatMap(({ at, segment }, series) =>
      segment.flatMap((year, index) => (year === null ? [] : [[`${index}:${at}`, `${series}:${index}`] as const])),
    ),
  )
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

/** The years in pieces that end before each break; a year outside a piece is null in it. */
function segmentsOf(years: readonly number[], breaks: readonly number[]): readonly (readonly (number | null)[])[] {
  const starts = [Number.NEGATIVE_INFINITY, ...breaks]
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? Number.POSITIVE_INFINITY
    return years.map(year => (year >= start && year < end ? year : null))
  })
}

// A rate on too few cases is no point of a line: its two numbers are on the pages of the reports.
function valueOf(point: UnitPoint | undefined): number | null {
  return !point || point.indicated.small ? null : point.indicated.value
}

function twinValue(point: UnitPoint | undefined): TwinValue {
  if (!point) return NO_REPORT
  const { value, reason, small } = point.indicated
  if (reason !== null) return { gap: reason }
  return small ? { gap: 'tooFew' } : value
}

function yearRows({
  lines,
}: IndicatorByYear): readonly { readonly year: number; readonly reports: readonly string[] }[] {
  const reports = new Map<number, readonly string[]>()
  for (const { points } of lines) {
    for (const [year, point] of points) reports.set(year, [...(reports.get(year) ?? []), ...point.reports])
  }
  return [...reports].map(([year, all]) => ({ year, reports: all })).toSorted((a, b) => a.year - b.year)
}

function restNote({ lines }: IndicatorByYear, { words }: Context): readonly string[] {
  return lines.length > DRAWN ? [words.charts.restNote(lines.length - DRAWN)] : []
}
