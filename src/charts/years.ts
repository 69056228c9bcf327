import type { BarSeriesOption } from 'echarts'
import { ink } from './colours.ts'
import type { Context } from './chart.ts'

/** The years from the first to the last one there is a report of, none left out: a year without reports is a gap. */
export function yearsBetween(rows: readonly { readonly year: number }[]): readonly number[] {
  const years = rows.map(row => row.year)
  if (years.length === 0) return []
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index)
}

/** From these years on a series is not the same thing any more: the forms of 2019 and 2021, review first in 2024. */
export const BREAKS = { form2019: 2019, form2021: 2021, review2024: 2024 } as const
export type BreakId = keyof typeof BREAKS

/** A year axis with the number of reports below each year; a sign where one of them fails a check. */
export function yearAxis(
  years: readonly number[],
  rows: readonly { readonly year: number; readonly reports: readonly string[]; readonly count?: number }[],
  { words, failed }: Context,
) {
  const names = years.map(year => {
    const row = rows.find(each => each.year === year)
    const mark = row?.reports.some(id => failed.has(id)) ? `\n${words.charts.failedMark}` : ''
    return `${year}\n${words.charts.reportsShort(row?.count ?? row?.reports.length ?? 0)}${mark}`
  })
  return {
    type: 'category',
    data: names,
    axisLine: { lineStyle: { color: ink('rule') } },
    axisTick: { show: false },
    axisLabel: { color: ink('quiet'), fontSize: 12, lineHeight: 17, interval: 0 },
  } as const
}

/** A hidden axis that places lines between the years, and the labelled lines of the breaks; `at` of `of` panels. */
export function breakLines(
  years: readonly number[],
  breaks: readonly BreakId[],
  { words, at = 0, of = 1 }: { readonly words: Context['words']; readonly at?: number; readonly of?: number },
) {
  const [first = 0] = years
  const shown = breaks.filter(id => years.includes(BREAKS[id]) && BREAKS[id] > first)
  const axis = { type: 'value', min: 0, max: Math.max(1, years.length), show: false, gridIndex: at } as const
  const series: BarSeriesOption = {
    type: 'bar',
    name: '',
    xAxisIndex: of + at,
    yAxisIndex: at,
    data: [],
    silent: true,
    tooltip: { show: false },
    markLine: {
      silent: true,
      symbol: 'none',
      lineStyle: { color: ink('rule'), type: [3, 3], width: 1 },
      label: { color: ink('quiet'), fontSize: 12, distance: of > 1 ? 8 : 4, position: 'end' },
      data: shown.map(id => ({
        xAxis: BREAKS[id] - first,
        label: { show: at === 0, formatter: words.charts.breakLabel[id] },
      })),
    },
  }
  return { axis, series, notes: shown.map(id => words.charts.breakNote[id]) }
}

/** The notes of a picture by year: breaks, blanks, failed checks. */
export function yearNotes(
  years: readonly number[],
  rows: readonly { readonly year: number; readonly reports: readonly string[]; readonly count?: number }[],
  { words, failed }: Context,
): readonly string[] {
  const missing = years.filter(year => !rows.some(row => row.year === year))
  const anyFailed = rows.some(row => row.reports.some(id => failed.has(id)))
  const counts = new Set(rows.map(row => row.count ?? row.reports.length))
  return [
    ...(missing.length > 0 ? [words.charts.noReportNote(missing)] : []),
    ...(counts.size > 1 ? [words.charts.coverageNote] : []),
    ...(anyFailed ? [words.charts.failedNote] : []),
  ]
}
