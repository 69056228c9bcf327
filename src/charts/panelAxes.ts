import type { GridComponentOption, XAXisComponentOption, YAXisComponentOption } from 'echarts'
import type { Context } from './chart.ts'
import { ink } from './colours.ts'
import { valueAxis } from './layout.ts'
import { yearAxis } from './years.ts'

/** Height of one panel, its name included. */
export const PANEL_HEIGHT = 150
const NAME = 46

/** The grids and axes of small charts above each other: one row of years, below the last. */
export function panelAxes(
  years: readonly number[],
  rows: readonly { readonly year: number; readonly reports: readonly string[] }[],
  { labels, context }: { readonly labels: readonly string[]; readonly context: Context },
) {
  const last = labels.length - 1
  const axis = yearAxis(years, rows, context)
  const grid = labels.map((_, at): GridComponentOption => ({
    left: 48,
    right: 4,
    top: at * PANEL_HEIGHT + NAME,
    height: PANEL_HEIGHT - NAME - 14,
  }))
  const xAxis = labels.map((_, at): XAXisComponentOption => ({
    ...axis,
    gridIndex: at,
    axisLabel: { ...axis.axisLabel, show: at === last },
  }))
  const yAxis = labels.map((label, at): YAXisComponentOption => ({
    ...valueAxis(context.words.numbers.short),
    splitNumber: 2,
    minInterval: 1,
    gridIndex: at,
    name: label,
    nameGap: 22,
    nameTextStyle: { align: 'left', padding: [0, 0, 0, -48], color: ink('text'), fontSize: 13, fontWeight: 'bold' },
  }))
  return { grid, xAxis, yAxis }
}
