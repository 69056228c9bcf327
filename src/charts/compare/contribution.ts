import { contribution, type Contribution } from '../../summaries/contribution.ts'
import { chart, type Context, type Picture } from '../chart.ts'
import { ink } from '../colours.ts'
import { baseSpec, HIDDEN_VALUE_AXIS, namesAbove, rowsHeight } from '../layout.ts'
import { numberColumn } from '../twin.ts'
import { textOfCompare } from './say.ts'

const DRAWN = 24

/** Bars from most to least, with their share and the running share: who makes up a total. */
export const contributionChart = chart(contribution, (rows, context): Picture => {
  const { words } = context
  const text = textOfCompare(context).contribution
  const drawn = rows.contributors.slice(0, DRAWN)
  const { exact, percent } = words.numbers
  return {
    title: titleOf(rows, context),
    base: text.base(exact(rows.total)),
    notes: [
      ...(rows.contributors.length > DRAWN ? [words.charts.restNote(rows.contributors.length - DRAWN)] : []),
      ...(rows.unknown > 0 ? [text.unknown(rows.unknown)] : []),
    ],
    key: [],
    columns: columnsOf(context),
    rows: rows.contributors.map(({ unit, count, share, running }) => {
      return { unit: unit || words.shared.organUnknown, count, share, running }
    }),
    behind: new Map(
      drawn.flatMap(({ unit, reports }, at) => {
        const behind = { label: unit, reports, cells: rows.indicator.numerator }
        return [[`0:${at}`, behind] as const, [`*:${at}`, behind] as const]
      }),
    ),
    spec: {
      ...baseSpec('item', exact),
      grid: { left: 0, right: 190, top: 12, bottom: 0 },
      xAxis: HIDDEN_VALUE_AXIS,
      yAxis: namesAbove(drawn.map(each => each.unit || words.shared.organUnknown)),
      series: [
        {
          type: 'bar',
          name: words.charts.count,
          barWidth: 12,
          label: {
            show: true,
            position: 'right',
            color: ink('text'),
            fontSize: 12,
            formatter: ({ dataIndex }) => {
              const each = drawn[dataIndex]
              return each ? text.label(exact(each.count), percent(each.share), percent(each.running)) : ''
            },
          },
          data: drawn.map((each, at) => ({
            value: each.count,
            itemStyle: { color: ink(at < rows.half ? 'picked' : 'context') },
          })),
        },
      ],
    },
    height: rowsHeight(drawn.length),
  }
})

function columnsOf(context: Context): Picture['columns'] {
  const text = textOfCompare(context).contribution
  return [
    { id: 'unit', title: context.words.charts.unit, kind: 'text' },
    numberColumn('count', context.words.charts.count),
    { id: 'share', title: text.own, kind: 'percent' },
    { id: 'running', title: text.running, kind: 'percent' },
  ]
}

function titleOf({ indicator, year, contributors, half }: Contribution, context: Context): string {
  const text = textOfCompare(context).contribution
  const name = indicator[context.words.lang]
  const last = contributors[half - 1]
  if (year === null || !last) return text.plain(name)
  const share = context.words.numbers.percent(last.running)
  return text.title({
    year,
    some: half,
    units: contributors.length,
    share,
    name: indicator.denominator.length > 0 ? text.cases(name) : name,
  })
}
