import { contribution, type Contribution } from '../../summaries/contribution.ts'
import { chart, type Context, type Picture } from '../chart.ts'
import { ink } from '../colours.ts'
import { behindBars, namedBars } from '../namedBars.ts'
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
    behind: behindBars(drawn.map(({ unit, reports }) => ({ label: unit, reports, cells: rows.indicator.numerator }))),
    ...namedBars({
      series: words.charts.count,
      names: drawn.map(each => each.unit || words.shared.organUnknown),
      data: drawn.map((each, at) => ({
        value: each.count,
        itemStyle: { color: ink(at < rows.half ? 'picked' : 'context') },
      })),
      said: at => {
        const each = drawn[at]
        return each ? text.label(exact(each.count), percent(each.share), percent(each.running)) : ''
      },
      room: 200,
      numbers: exact,
    }),
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
