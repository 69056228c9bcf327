import type { BarSeriesOption } from 'echarts'
import { shareOf } from '../summaries/amounts.ts'
import { APPLICANT_KINDS, applicantMix, type ApplicantMix } from '../summaries/applicantMix.ts'
import { chart, type Context, type Picture } from './chart.ts'
import { ink } from './colours.ts'
import { shortLabel } from './labels.ts'
import { baseSpec, HIDDEN_VALUE_AXIS, namesAbove, rowsHeight } from './layout.ts'
import { numberColumn, shown } from './twin.ts'

/** A bar an applicant kind, in the order of the form. */
export const applicantsChart = chart(applicantMix, (rows, context): Picture => {
  const { words } = context
  const names = APPLICANT_KINDS.map(kind => shortLabel(kind, words.lang))
  const series: BarSeriesOption = {
    type: 'bar',
    name: words.charts.intake.received,
    color: ink('picked'),
    barWidth: 12,
    label: {
      show: true,
      position: 'right',
      color: ink('text'),
      fontSize: 13,
      formatter: ({ dataIndex }) => barLabel(rows, dataIndex, context),
    },
    data: rows.kinds.map(({ amount }) => amount.value),
  }
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
    behind: new Map(
      rows.kinds.flatMap(({ id }, index) => {
        const behind = {
          label: names[index] ?? '',
          reports: rows.period.reports,
          cells: [`3/new_received/${id}`] as const,
        }
        return [
          [`0:${index}`, behind],
          [`*:${index}`, behind],
        ] as const
      }),
    ),
    spec: {
      ...baseSpec('item', words.numbers.exact),
      grid: { left: 0, right: 130, top: 12, bottom: 0 },
      xAxis: HIDDEN_VALUE_AXIS,
      yAxis: namesAbove(names),
      series,
    },
    height: rowsHeight(names.length),
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
