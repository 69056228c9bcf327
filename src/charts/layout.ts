import type { BarSeriesOption, EChartsOption, YAXisComponentOption } from 'echarts'
import { ink } from './colours.ts'

/** What every picture shares: stillness, a quiet tooltip in plain text, and room for labels. */
export function baseSpec(trigger: 'axis' | 'item', numbers: (value: number) => string) {
  return {
    animation: false,
    tooltip: {
      trigger,
      renderMode: 'richText',
      confine: true,
      backgroundColor: ink('ground'),
      borderColor: ink('rule'),
      borderWidth: 1,
      padding: 9,
      textStyle: { color: ink('text'), fontSize: 13 },
      axisPointer: { type: 'shadow', shadowStyle: { color: ink('hair'), opacity: 0.35 } },
      valueFormatter: (value: unknown) => (typeof value === 'number' ? numbers(value) : '—'),
    },
  } as const satisfies EChartsOption
}

/** A value axis of hairlines with quiet numbers. */
export function valueAxis(numbers: (value: number) => string) {
  return {
    type: 'value',
    boundaryGap: [0, '10%'] satisfies [number, string],
    splitNumber: 3,
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: ink('hair'), width: 1 } },
    axisLabel: { color: ink('quiet'), fontSize: 12, formatter: (value: number) => numbers(value) },
  } as const
}

/** A hidden value axis: the numbers stand at the bars. */
export const HIDDEN_VALUE_AXIS = { type: 'value', show: false, min: 0 } as const

/** A category axis whose names stand above their bars, so that a long official label is never cut. */
export function namesAbove(names: readonly string[], gap = 9): YAXisComponentOption {
  return {
    type: 'category',
    inverse: true,
    data: [...names],
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: {
      inside: true,
      interval: 0,
      align: 'left',
      verticalAlign: 'bottom',
      margin: 0,
      padding: [0, 0, gap, 0],
      color: ink('text'),
      textBorderColor: ink('ground'),
      textBorderWidth: 3,
      fontSize: 13,
      lineHeight: 17,
    },
    z: 3,
  }
}

/** About how wide a text is: Han takes its size, other letters three fifths of it. */
export function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + size * (/[\u2E80-\uFFEF]/.test(letter) ? 1 : 0.6), 0)
}

/** Height of one name-above-bar row, and of a whole chart of them. */
export const ROW_HEIGHT = 44
export function rowsHeight(count: number): number {
  return Math.max(1, count) * ROW_HEIGHT + 12
}

type Decal = NonNullable<NonNullable<BarSeriesOption['itemStyle']>['decal']>

/** The hatching of what is not decided yet. */
export const HATCH: Decal = {
  symbol: 'rect',
  dashArrayX: [1, 0],
  dashArrayY: [2, 4],
  rotation: -Math.PI / 4,
  color: ink('ground'),
}
