import { shareOf } from '../summaries/amounts.ts'
import { APPLICANT_KINDS, applicantMix, type ApplicantMix } from '../summaries/applicantMix.ts'
import { chart, type Context, type Picture } from './chart.ts'
import { shortLabel } from './labels.ts'
import { behindBars, namedBars } from './namedBars.ts'
import { numberColumn, shown } from './twin.ts'

/** A bar an applicant kind, in the order of the form. */
export const applicantsChart = chart(applicantMix, (rows, context): Picture => {
  const { words } = context
  const names = APPLICANT_KINDS.map(kind => shortLabel(kind, words.lang))
  return {
    title: titleOf(rows, names, context),
    base: words.charts.applicantsBase(words.charts.period(rows.period), rows.period.count),
    notes: kindsOver(rows) ? [words.charts.partOverWhole] : [],
    key: [],
    columns: [
      { id: 'kind', title: words.charts.applicant, kind: 'text' },
      numberColumn('count', words.charts.intake.received),
      { id: 'share', title: words.charts.share, kind: 'percent' },
    ],
    rows: rows.kinds.map(({ amount }, index) => ({
      kind: names[index] ?? '',
      count: shown(amount),
      share: shareOf(amount, rows.total),
    })),
    behind: behindBars(
      rows.kinds.map(({ id }, index) => ({
        label: names[index] ?? '',
        reports: rows.period.reports,
        cells: [`3/new_received/${id}`],
      })),
    ),
    ...namedBars({
      series: words.charts.intake.received,
      names,
      data: rows.kinds.map(({ amount }) => amount.value),
      colour: 'picked',
      said: at => barLabel(rows, at, context),
      room: 130,
      numbers: words.numbers.exact,
    }),
  }
})

function barLabel({ kinds, total }: ApplicantMix, index: number, { words }: Context): string {
  const amount = kinds[index]?.amount
  if (!amount || amount.value === null) return ''
  const share = shareOf(amount, total)
  return words.charts.countAndShare(
    words.numbers.exact(amount.value),
    share === null ? '' : words.numbers.percent(share),
  )
}

/** Of a report that does not balance, a kind can be more than the total. */
function kindsOver({ kinds, total }: Pick<ApplicantMix, 'kinds' | 'total'>): boolean {
  return total.value !== null && kinds.some(({ amount }) => (amount.value ?? 0) > (total.value ?? 0))
}

function titleOf({ kinds, total }: ApplicantMix, names: readonly string[], { words }: Context): string {
  if (kindsOver({ kinds, total })) return words.charts.applicantsTitle.plain
  const known = kinds.map(({ amount }, index) => ({ name: names[index] ?? '', share: shareOf(amount, total) }))
  const [first] = known
    .flatMap(({ name, share }) => (share === null ? [] : [{ name, share }]))
    .toSorted((a, b) => b.share - a.share)
  if (!first) return words.charts.applicantsTitle.plain
  return words.charts.applicantsTitle.most(first.name, words.numbers.percent(first.share))
}
