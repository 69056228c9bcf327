import type { BarSeriesOption } from 'echarts'
import { OUTCOMES } from '../domain/outcomes.ts'
import { shareOf } from '../summaries/amounts.ts'
import { OUTCOME_MEASURES, outcomesByYear, type OutcomesOfYear } from '../summaries/outcomesByYear.ts'
import { chart, type Behind, type Context, type Picture, type TwinRow } from './chart.ts'
import { ink } from './colours.ts'
import { shortLabel } from './labels.ts'
import { baseSpec, valueAxis } from './layout.ts'
import { NO_REPORT, numberColumn, shown } from './twin.ts'
import { breakLines, yearAxis, yearNotes, yearsBetween } from './years.ts'

/** Stacked bars: a bar a year, a band an outcome, the total above. */
export const outcomesByYearChart = chart(outcomesByYear, (rows, context): Picture => {
  const { words } = context
  const years = yearsBetween(rows)
  const rowOf = new Map(rows.map(row => [row.year, row]))
  const breaks = breakLines(years, ['form2021', 'review2024'], context)
  const bands = OUTCOMES.map(({ id, label }): BarSeriesOption => ({
    type: 'bar',
    stack: 'outcomes',
    name: shortLabel(label, words.lang),
    color: ink(id),
    barMaxWidth: 56,
    barCategoryGap: '32%',
    data: years.map(year => rowOf.get(year)?.outcomes[id].value ?? null),
  }))
  const total: BarSeriesOption = {
    type: 'bar',
    name: words.charts.closed,
    color: ink('none'),
    barGap: '-100%',
    barMaxWidth: 56,
    silent: true,
    label: { show: true, position: 'top', color: ink('text'), fontSize: 11, formatter: totalLabel(context) },
    data: years.map(year => totalBar(rowOf.get(year))),
  }
  return {
    title: titleOf(rows, context),
    base: words.charts.outcomesBase,
    notes: [...breaks.notes, ...yearNotes(years, rows, context)],
    key: OUTCOMES.map(({ id, label }) => ({ ink: id, label: shortLabel(label, words.lang) })),
    columns: columnsOf(context),
    rows: years.map(year => twinRow(year, rowOf.get(year))),
    behind: behindOf(years, rowOf, context),
    spec: {
      ...baseSpec('axis', words.numbers.exact),
      grid: { left: 4, right: 4, top: 40, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: [yearAxis(years, rows, context), breaks.axis],
      yAxis: valueAxis(words.numbers.short),
      series: [...bands, total, breaks.series],
    },
    height: 380,
  }
})

// Where an outcome is blank its band is missing: a dashed outline shows how tall the whole is.
function totalBar(row: OutcomesOfYear | undefined) {
  const value = row?.total.value ?? null
  const whole = !row || OUTCOMES.every(({ id }) => row.outcomes[id].value !== null)
  return whole
    ? value
    : { value, itemStyle: { borderColor: ink('rule'), borderType: 'dashed' as const, borderWidth: 1 } }
}

function totalLabel({ words }: Context) {
  return ({ value }: { readonly value?: unknown }) => (typeof value === 'number' ? words.numbers.short(value) : '')
}

function titleOf(rows: readonly OutcomesOfYear[], { words }: Context): string {
  const last = rows.at(-1)
  if (!last) return words.charts.outcomesTitle.plain
  const share = shareOf(last.disclosed, last.total)
  if (share === null || last.total.value === null) return words.charts.outcomesTitle.unknown(last.year)
  const before = rows.find(row => row.year === last.year - 1 && row.count === last.count)
  const shareBefore = before ? shareOf(before.disclosed, before.total) : null
  return words.charts.outcomesTitle.share({
    year: last.year,
    total: words.numbers.exact(last.total.value),
    share: words.numbers.percent(share),
    change: shareBefore === null ? '' : words.numbers.points(share - shareBefore),
  })
}

function columnsOf({ words }: Context): Picture['columns'] {
  return [
    { id: 'year', title: words.charts.year, kind: 'year' },
    ...OUTCOMES.map(({ id, label }) => numberColumn(id, shortLabel(label, words.lang))),
    numberColumn('total', words.charts.closed),
    { id: 'share', title: words.charts.disclosedShare, kind: 'percent' },
    numberColumn('reports', words.charts.reports),
  ]
}

function twinRow(year: number, row: OutcomesOfYear | undefined): TwinRow {
  const outcomes = OUTCOMES.map(({ id }) => [id, row ? shown(row.outcomes[id]) : NO_REPORT] as const)
  return {
    year,
    ...Object.fromEntries(outcomes),
    total: row ? shown(row.total) : NO_REPORT,
    share: row ? shareOf(row.disclosed, row.total) : NO_REPORT,
    reports: row?.count ?? 0,
  }
}

function behindOf(
  years: readonly number[],
  rowOf: ReadonlyMap<number, OutcomesOfYear>,
  { words }: Context,
): Picture['behind'] {
  return new Map(
    years.flatMap((year, index) => {
      const row = rowOf.get(year)
      if (!row || row.count === 0) return []
      const { reports } = row
      const marks = OUTCOME_MEASURES.map((measure, series): readonly [string, Behind] => {
        const outcome = OUTCOMES.find(({ id }) => id === measure.id)
        const name = outcome ? shortLabel(outcome.label, words.lang) : words.charts.closed
        return [`${series}:${index}`, { label: words.charts.ofYear(year, name), year, reports, cells: measure.cells }]
      })
      const all = { label: words.charts.ofYear(year, words.charts.closed), year, reports, cells: CLOSED }
      return [...marks, [`*:${index}`, all] as const]
    }),
  )
}

const CLOSED = OUTCOME_MEASURES.flatMap(measure => (measure.id === 'total' ? measure.cells : []))
