import type { GridComponentOption, XAXisComponentOption, YAXisComponentOption } from 'echarts'
import type { Context } from './chart.ts'
import { ink } from './colours.ts'
import { valueAxis } from './layout.ts'
import { yearAxis } from './years.ts'

/** Height of one panel, its name included. */
export const PANEL_HEIGHT = 150
const NAME = 46
const LEFT = 56

interface PanelAxis {
  readonly label: string
  readonly inFull?: true
}

/** The grids and axes of small charts above each other: one row of years, below the last. */
export function panelAxes(
  years: readonly number[],
  rows: readonly { readonly year: number; readonly reports: readonly string[]; readonly count?: number }[],
  { panels, context }: { readonly panels: readonly PanelAxis[]; readonly context: Context },
) {
  const last = panels.length - 1
  const axis = yearAxis(years, rows, context)
  const grid = panels.map((_, at): GridComponentOption => ({
    left: LEFT,
    right: 4,
    top: at * PANEL_HEIGHT + NAME,
    height: PANEL_HEIGHT - NAME - 14,
  }))
  const xAxis = panels.map((_, at): XAXisComponentOption => ({
    ...axis,
    gridIndex: at,
    axisLabel: { ...axis.axisLabel, show: at === last },
  }))
  const yAxis = panels.map(({ label, inFull }, at): YAXisComponentOption => ({
    ...valueAxis(inFull ? context.words.numbers.exact : context.words.numbers.short),
    splitNumber: 2,
    minInterval: 1,
    gridIndex: at,
    name: label,
    nameGap: 22,
    nameTextStyle: { align: 'left', padding: [0, 0, 0, -LEFT], color: ink('text'), fontSize: 13, fontWeight: 'bold' },
  }))
  return { grid, xAxis, yAxis }
}
