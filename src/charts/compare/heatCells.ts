import { heatStep, type HeatColumn } from '../../summaries/heat.ts'
import type { Point } from '../../summaries/points.ts'
import type { Context } from '../chart.ts'
import { HEAT, ink } from '../colours.ts'
import { said, sayer, textOfCompare } from './say.ts'

/** A colour for each step; -1 is not coloured. */
export function heatMapping(seriesIndex: number) {
  return {
    type: 'piecewise',
    show: false,
    seriesIndex,
    dimension: 2,
    pieces: [{ value: -1, color: ink('ground') }, ...HEAT.map((id, value) => ({ value, color: ink(id) }))],
  } as const
}

interface CellStyle {
  readonly column: Pick<HeatColumn, 'indicator' | 'bounds'>
  readonly context: Context
  /** Room for the number, in px; where it is too small, only colour speaks. */
  readonly room: number
}

/** One square: its place, its step of colour, its value; written on it the value, or the mark of why there is none. */
export function heatCell(
  [x, y]: readonly [number, number],
  point: Point | undefined,
  { column, context, room }: CellStyle,
) {
  const step = heatStep(point, column.bounds)
  const text = textOfCompare(context).heat
  const mark = point ? (point.indicated.small ? 'tooFew' : (point.indicated.reason ?? 'blank')) : 'noReport'
  const value = point?.indicated.value ?? null
  const say = sayer(column.indicator, context.words)
  const name = point
    ? `${point.unit} ${point.year}\n${column.indicator[context.words.lang]} ${said(column.indicator, point.indicated, context.words)}`
    : context.words.charts.gaps.noReport
  return {
    name,
    value: step === null || value === null ? [x, y, -1, null] : [x, y, step, value],
    label: {
      show: room >= 34,
      fontSize: room < 40 ? 10 : 11,
      color: step === null ? ink('quiet') : step > 2 ? ink('onHeat') : ink('text'),
      formatter: () => (step === null || value === null ? text.marks[mark] : say(value)),
    },
  }
}
