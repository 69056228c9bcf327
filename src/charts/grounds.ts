import { GROUND_OUTCOMES } from '../domain/outcomes.ts'
import { shareOf } from '../summaries/amounts.ts'
import { groundsOfRefusal, type Ground, type Grounds } from '../summaries/groundsOfRefusal.ts'
import { chart, type Context, type Picture } from './chart.ts'
import { ink } from './colours.ts'
import { groundLabel, shortLabel } from './labels.ts'
import { behindBars, namedBars } from './namedBars.ts'
import { numberColumn, shown } from './twin.ts'

/** Ranked bars: a bar a ground, in the colour of its outcome. */
export const groundsChart = chart(groundsOfRefusal, (rows, context): Picture => {
  const { words } = context
  const drawn = rows.grounds.filter(({ amount }) => (amount.value ?? 0) > 0)
  const names = drawn.map(each => groundLabel(each.row, words))
  return {
    title: titleOf(drawn, rows, context),
    base: words.charts.groundsBase(words.charts.period(rows.period), rows.period.count),
    notes: notesOf(rows, drawn, context),
    key: GROUND_OUTCOMES.filter(({ id }) => drawn.some(each => each.outcome === id)).map(({ id, label }) => ({
      ink: id,
      label: shortLabel(label, words.lang),
    })),
    columns: [
      { id: 'ground', title: words.charts.ground, kind: 'text' },
      { id: 'outcome', title: words.charts.outcome, kind: 'text' },
      numberColumn('count', words.charts.count),
      { id: 'share', title: words.charts.share, kind: 'percent' },
    ],
    rows: rows.grounds.map(each => ({
      ground: groundLabel(each.row, words),
      outcome: outcomeLabel(each, context),
      count: shown(each.amount),
      share: shareOf(each.amount, rows.total),
    })),
    behind: behindBars(
      drawn.map((each, index) => ({
        label: names[index] ?? '',
        reports: rows.period.reports,
        cells: [each.cell],
      })),
    ),
    ...namedBars({
      series: words.charts.count,
      names,
      data: drawn.map(({ amount, outcome }) => ({ value: amount.value, itemStyle: { color: ink(outcome) } })),
      said: at => barLabel(drawn[at], rows, context),
      room: 120,
      numbers: words.numbers.exact,
    }),
  }
})

function outcomeLabel({ outcome }: Ground, { words }: Context): string {
  const found = GROUND_OUTCOMES.find(({ id }) => id === outcome)
  return found ? shortLabel(found.label, words.lang) : ''
}

function barLabel(ground: Ground | undefined, { total }: Grounds, { words }: Context): string {
  if (!ground || ground.amount.value === null) return ''
  const share = shareOf(ground.amount, total)
  return words.charts.countAndShare(
    words.numbers.exact(ground.amount.value),
    share === null ? '' : words.numbers.percent(share),
  )
}

function titleOf(drawn: readonly Ground[], { grounds, total }: Grounds, { words }: Context): string {
  const [first] = drawn
  const { none, unknown } = words.charts.groundsTitle
  if (!first || first.amount.value === null) return grounds.some(each => each.amount.value === null) ? unknown : none
  const share = shareOf(first.amount, total)
  return words.charts.groundsTitle.most({
    ground: groundLabel(first.row, words),
    count: words.numbers.exact(first.amount.value),
    share: share === null ? '' : words.numbers.percent(share),
  })
}

function notesOf({ grounds }: Grounds, drawn: readonly Ground[], { words }: Context): readonly string[] {
  const zero = grounds.filter(({ amount }) => amount.value === 0).length
  const blank = grounds.length - drawn.length - zero
  return [...(zero > 0 ? [words.charts.zeroNote(zero)] : []), ...(blank > 0 ? [words.charts.blankNote(blank)] : [])]
}
