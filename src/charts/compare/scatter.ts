import type { EChartsOption } from 'echarts'
import { twoIndicators, type TwoIndicators } from '../../summaries/twoIndicators.ts'
import { chart, type Context, type Picture } from '../chart.ts'
import { ink } from '../colours.ts'
import { baseSpec, valueAxis } from '../layout.ts'
import { markNotes, nameWithMarks, said, sayer, textOfCompare, valueColumn } from './say.ts'

/** Two indicators of the same bodies: a dot a body. */
export const scatterChart = chart(twoIndicators, (rows, context): Picture => {
  const { words } = context
  const text = textOfCompare(context).scatter
  const { x, y, pairs, rho, year } = rows
  const names = [x[words.lang], y[words.lang]] as const
  const shown = pairs.length < 3 ? [] : pairs
  const rounded = words.numbers.exact(Math.round((rho ?? 0) * 100) / 100)
  return {
    title:
      rho === null ? text.plain(...names) : text.title({ x: names[0], y: names[1], rho: rounded, units: pairs.length }),
    base: text.base(names[0], names[1], year ?? 0),
    notes: [
      text.note,
      ...markNotes(
        shown.map(pair => pair.x),
        context,
      ),
    ],
    key: [],
    columns: [
      { id: 'unit', title: words.charts.unit, kind: 'text' },
      valueColumn(x, 'x', names[0]),
      valueColumn(y, 'y', names[1]),
    ],
    rows: shown.map(pair => ({
      unit: nameWithMarks(pair.x, context),
      x: pair.x.indicated.value,
      y: pair.y.indicated.value,
    })),
    behind: new Map(
      shown.flatMap(({ unit, x: { reports } }, at) => {
        const behind = { label: unit, reports, cells: x.numerator }
        return [[`0:${at}`, behind] as const, [`*:${at}`, behind] as const]
      }),
    ),
    spec: shown.length === 0 ? {} : specOf({ ...rows, pairs: shown }, context),
    height: 420,
  }
})

function specOf({ x, y, pairs }: TwoIndicators, context: Context): EChartsOption {
  const { words } = context
  const { focus, units } = context.choice
  const say = (indicator: TwoIndicators['x']) => sayer(indicator, words)
  return {
    ...baseSpec('item', words.numbers.exact),
    grid: { left: 4, right: 28, top: 32, bottom: 28, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: {
      ...valueAxis(say(x)),
      name: x[words.lang],
      nameLocation: 'middle',
      nameGap: 28,
      nameTextStyle: { color: ink('text'), fontSize: 12 },
      scale: true,
    },
    yAxis: {
      ...valueAxis(say(y)),
      name: y[words.lang],
      nameTextStyle: { color: ink('text'), fontSize: 12, align: 'left' },
      scale: true,
    },
    series: [
      {
        type: 'scatter',
        name: x[words.lang],
        symbolSize: 10,
        label: {
          show: pairs.length <= 30,
          position: 'right',
          formatter: '{b}',
          color: ink('quiet'),
          textBorderColor: ink('ground'),
          textBorderWidth: 2,
          fontSize: 11,
          width: 120,
          overflow: 'truncate',
        },
        labelLayout: { hideOverlap: true },
        data: pairs.map(pair => ({
          name: pair.unit,
          value: [pair.x.indicated.value ?? 0, pair.y.indicated.value ?? 0],
          itemStyle: { color: ink(pair.unit === focus || units.includes(pair.unit) ? 'second' : 'picked') },
          tooltip: {
            formatter: () =>
              `${pair.unit}\n${x[words.lang]} ${said(x, pair.x.indicated, words)}\n${y[words.lang]} ${said(y, pair.y.indicated, words)}`,
          },
        })),
      },
    ],
  }
}
