import type { BarSeriesOption } from 'echarts'
import { shareOf } from '../summaries/amounts.ts'
import { INTAKE_CELLS, intakeByYear, type IntakeOfYear } from '../summaries/intakeByYear.ts'
import { chart, type Context, type Picture } from './chart.ts'
import { ink, type InkId } from './colours.ts'
import { baseSpec, HATCH, valueAxis } from './layout.ts'
import { NO_REPORT, numberColumn, shown } from './twin.ts'
import { yearAxis, yearNotes, yearsBetween } from './years.ts'

const BANDS = [
  { id: 'received', stack: 'in', ink: 'first' },
  { id: 'carriedIn', stack: 'in', ink: 'third' },
  { id: 'closed', stack: 'out', ink: 'second' },
  { id: 'carriedOut', stack: 'out', ink: 'pending' },
] as const satisfies readonly { id: keyof typeof INTAKE_CELLS; stack: string; ink: InkId }[]

/** Two bars a year that must be equally tall: what came in, and what became of it. */
export const intakeByYearChart = chart(intakeByYear, (rows, context): Picture => {
  const { words } = context
  const years = yearsBetween(rows)
  const rowOf = new Map(rows.map(row => [row.year, row]))
  const series = BANDS.map(({ id, stack, ink: colour }): BarSeriesOption => ({
    type: 'bar',
    stack,
    name: words.charts.intake[id],
    color: ink(colour),
    barMaxWidth: 32,
    barGap: '8%',
    barCategoryGap: '28%',
    ...(id === 'carriedOut' ? { itemStyle: { decal: HATCH } } : {}),
    data: years.map(year => rowOf.get(year)?.[id].value ?? null),
  }))
  return {
    title: titleOf(rows, context),
    base: words.charts.intakeBase,
    notes: yearNotes(years, rows, context),
    key: BANDS.map(({ id, ink: colour }) => ({
      ink: colour,
      label: words.charts.intake[id],
      ...(id === 'carriedOut' ? { hatched: true as const } : {}),
    })),
    columns: [
      { id: 'year', title: words.charts.year, kind: 'year' },
      ...BANDS.map(({ id }) => numberColumn(id, words.charts.intake[id])),
      { id: 'rate', title: words.charts.closureRate, kind: 'percent' },
      numberColumn('reports', words.charts.reports),
    ],
    rows: years.map(year => {
      const row = rowOf.get(year)
      return {
        year,
        ...Object.fromEntries(BANDS.map(({ id }) => [id, row ? shown(row[id]) : NO_REPORT])),
        rate: row ? shareOf(row.closed, row.workload) : NO_REPORT,
        reports: row?.count ?? 0,
      }
    }),
    behind: behindOf(years, rowOf, context),
    spec: {
      ...baseSpec('axis', words.numbers.exact),
      grid: { left: 4, right: 4, top: 16, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: yearAxis(years, rows, context),
      yAxis: valueAxis(words.numbers.short),
      series,
    },
    height: 300,
  }
})

function titleOf(rows: readonly IntakeOfYear[], { words }: Context): string {
  const last = rows.at(-1)
  if (!last || last.received.value === null) return words.charts.intakeTitle.plain
  const rate = shareOf(last.closed, last.workload)
  return words.charts.intakeTitle.of({
    year: last.year,
    received: words.numbers.exact(last.received.value),
    rate: rate === null ? '' : words.numbers.percent(rate),
  })
}

function behindOf(
  years: readonly number[],
  rowOf: ReadonlyMap<number, IntakeOfYear>,
  { words }: Context,
): Picture['behind'] {
  return new Map(
    years.flatMap((year, index) => {
      const row = rowOf.get(year)
      if (!row || row.count === 0) return []
      const { reports } = row
      const marks = BANDS.map(({ id }, series) => ({
        mark: `${series}:${index}`,
        behind: { label: words.charts.ofYear(year, words.charts.intake[id]), year, reports, cells: [INTAKE_CELLS[id]] },
      }))
      const [all] = marks
      return [...marks, ...(all ? [{ ...all, mark: `*:${index}` }] : [])].map(each => [each.mark, each.behind] as const)
    }),
  )
}
