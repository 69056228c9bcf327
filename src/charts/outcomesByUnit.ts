import type { BarSeriesOption } from 'echarts'
import { OUTCOMES } from '../domain/outcomes.ts'
import { shareOf } from '../summaries/amounts.ts'
import { OUTCOME_MEASURES } from '../summaries/outcomesByYear.ts'
import { outcomesByUnit, type OutcomesByUnit, type OutcomesOfUnit } from '../summaries/outcomesByUnit.ts'
import { chart, type Behind, type Context, type Picture } from './chart.ts'
import { ink } from './colours.ts'
import { shortLabel } from './labels.ts'
import { baseSpec, HIDDEN_VALUE_AXIS, namesAbove, rowsHeight } from './layout.ts'
import { numberColumn, shown } from './twin.ts'

/** So many bars are drawn; all bodies are in the table. */
const DRAWN = 24

/** A stacked bar a body: how the applications it closed in one year came out. */
export const outcomesByUnitChart = chart(outcomesByUnit, (rows, context): Picture => {
  const { words } = context
  const drawn = rows.units.filter(row => row.total.value !== null && row.total.value > 0).slice(0, DRAWN)
  const bands = OUTCOMES.map(({ id, label }): BarSeriesOption => ({
    type: 'bar',
    stack: 'outcomes',
    name: shortLabel(label, words.lang),
    color: ink(id),
    barWidth: 14,
    data: drawn.map(row => row.outcomes[id].value),
  }))
  return {
    title: titleOf(rows, context),
    base: words.charts.byUnitBase,
    notes: notesOf(rows, drawn.length, context),
    key: OUTCOMES.map(({ id, label }) => ({ ink: id, label: shortLabel(label, words.lang) })),
    columns: columnsOf(context),
    rows: rows.units.map(row => ({
      unit: nameOf(row, context),
      ...Object.fromEntries(OUTCOMES.map(({ id }) => [id, shown(row.outcomes[id])])),
      total: shown(row.total),
      share: shareOf(row.disclosed, row.total),
    })),
    behind: behindOf(drawn, context),
    spec: {
      ...baseSpec('axis', words.numbers.exact),
      grid: { left: 0, right: 96, top: 12, bottom: 0 },
      xAxis: HIDDEN_VALUE_AXIS,
      yAxis: namesAbove(drawn.map(row => nameOf(row, context))),
      series: [...bands, totalsOf(drawn, context)],
    },
    height: rowsHeight(drawn.length),
  }
})

/** The total and the disclosed share, written at the end of each bar. */
function totalsOf(drawn: readonly OutcomesOfUnit[], { words }: Context): BarSeriesOption {
  return {
    type: 'bar',
    name: words.charts.closed,
    color: ink('none'),
    barGap: '-100%',
    barWidth: 14,
    silent: true,
    label: {
      show: true,
      position: 'right',
      color: ink('text'),
      fontSize: 13,
      formatter: ({ dataIndex }) => words.numbers.exact(drawn[dataIndex]?.total.value ?? 0),
    },
    data: drawn.map(row => row.total.value),
  }
}

function nameOf({ unit, reports }: OutcomesOfUnit, { words, failed }: Context): string {
  const mark = reports.some(id => failed.has(id)) ? words.charts.failedMark : ''
  return (unit || words.shared.organUnknown) + mark
}

function titleOf({ year, units }: OutcomesByUnit, { words }: Context): string {
  const [first] = units
  if (year === null || !first || first.total.value === null) return words.charts.byUnitTitle.plain
  return words.charts.byUnitTitle.most({
    year,
    units: units.length,
    unit: first.unit,
    total: words.numbers.exact(first.total.value),
  })
}

function notesOf({ units }: OutcomesByUnit, drawn: number, { words, failed }: Context): readonly string[] {
  const none = units.filter(row => row.total.value === 0).length
  const blank = units.filter(row => row.total.value === null).length
  const rest = units.length - drawn - none - blank
  return [
    ...(rest > 0 ? [words.charts.restNote(rest)] : []),
    ...(none > 0 ? [words.charts.noneClosedNote(none)] : []),
    ...(blank > 0 ? [words.charts.blankUnitsNote(blank)] : []),
    ...(units.some(row => row.reports.some(id => failed.has(id))) ? [words.charts.failedNote] : []),
  ]
}

function columnsOf({ words }: Context): Picture['columns'] {
  return [
    { id: 'unit', title: words.charts.unit, kind: 'text' },
    ...OUTCOMES.map(({ id, label }) => numberColumn(id, shortLabel(label, words.lang))),
    numberColumn('total', words.charts.closed),
    { id: 'share', title: words.charts.disclosedShare, kind: 'percent' },
  ]
}

function behindOf(drawn: readonly OutcomesOfUnit[], { words }: Context): Picture['behind'] {
  return new Map(
    drawn.flatMap((row, index) => {
      const marks = OUTCOME_MEASURES.map((measure, series): readonly [string, Behind] => {
        const outcome = OUTCOMES.find(({ id }) => id === measure.id)
        const name = outcome ? shortLabel(outcome.label, words.lang) : words.charts.closed
        const label = words.shared.of(row.unit, name)
        const mark = outcome ? `${series}:${index}` : `*:${index}`
        return [mark, { label, reports: row.reports, cells: measure.cells }]
      })
      return marks
    }),
  )
}
