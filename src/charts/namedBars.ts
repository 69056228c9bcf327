import type { BarSeriesOption, XAXisComponentOption } from 'echarts'
import type { Behind, Picture } from './chart.ts'
import { ink, type InkId } from './colours.ts'
import { baseSpec, HIDDEN_VALUE_AXIS, namesAbove, rowsHeight } from './layout.ts'

interface NamedBars {
  /** What the bars count, for the tooltip. */
  readonly series: string
  readonly names: readonly string[]
  readonly data: BarSeriesOption['data'] & object
  readonly colour?: InkId
  /** What stands at the end of a bar. */
  readonly said: (at: number) => string
  /** px kept free for it. */
  readonly room: number
  readonly numbers: (value: number) => string
  readonly axis?: XAXisComponentOption
}

/** Bars below their names, with what they come to at their ends: how a short list of amounts is drawn. */
export function namedBars(bars: NamedBars): Pick<Picture, 'spec' | 'height'> {
  const { series, names, data, colour, said, room, numbers, axis = HIDDEN_VALUE_AXIS } = bars
  return {
    spec: {
      ...baseSpec('item', numbers),
      grid: { left: 0, right: room, top: 12, bottom: 0 },
      xAxis: axis,
      yAxis: namesAbove(names),
      series: {
        type: 'bar',
        name: series,
        ...(colour ? { color: ink(colour) } : {}),
        barWidth: 12,
        label: {
          show: true,
          position: 'right',
          color: ink('text'),
          fontSize: 13,
          formatter: ({ dataIndex }) => said(dataIndex),
        },
        data,
      },
    },
    height: rowsHeight(names.length),
  }
}

/** What the bars are made of: a bar and the rest of its row open the same. */
export function behindBars(all: readonly Behind[]): Picture['behind'] {
  return new Map(
    all.flatMap(
      (behind, at) =>
        [
          [`0:${at}`, behind],
          [`*:${at}`, behind],
        ] as const,
    ),
  )
}
