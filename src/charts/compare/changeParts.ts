import type { BarSeriesOption } from 'echarts'
import { ALL_CELLS } from '../../domain/forms/index.ts'
import { SMALLEST_BASE } from '../../domain/indicators/indicator.ts'
import { changeParts, type RateChange } from '../../summaries/changeParts.ts'
import type { ClassParts } from '../../summaries/partChange.ts'
import { chart, type Behind, type Context, type Picture, type TwinRow } from '../chart.ts'
import { ink } from '../colours.ts'
import { shortLabel } from '../labels.ts'
import { baseSpec, namesAbove } from '../layout.ts'
import { numberColumn } from '../twin.ts'
import { breakNotesOf } from './breaks.ts'
import { textOfCompare } from './say.ts'

const DRAWN = 20
const ROW = 54

/** What changed a rate: for each class of cases, how far its share did, and how far its treatment did. */
export const changePartsChart = chart(changeParts, (rows, context): Picture => {
  const text = textOfCompare(context).change
  const { words } = context
  const all = linesOf(rows, context)
  const drawn = all.slice(0, DRAWN)
  const bar = (what: 'mix' | 'treatment', name: string): BarSeriesOption => ({
    type: 'bar',
    name,
    color: ink(what === 'mix' ? 'second' : 'first'),
    barWidth: 10,
    barGap: '20%',
    label: {
      show: true,
      position: 'right',
      color: ink('text'),
      fontSize: 12,
      formatter: ({ value }) => (typeof value === 'number' ? words.numbers.signed(value) : ''),
    },
    data: drawn.map(each => each[what]),
  })
  return {
    title: titleOf(rows, context),
    base: text.base(textOfCompare(context).parts[rows.by]),
    notes: notesOf(rows, context),
    key: [
      { ink: 'second', label: text.mix },
      { ink: 'first', label: text.treatment },
    ],
    columns: columnsOf(rows, context),
    rows: all.map(each => each.twin),
    behind: behindOf(drawn, rows),
    spec: {
      ...baseSpec('axis', words.numbers.signed),
      grid: { left: 0, right: 56, top: 12, bottom: 24, outerBoundsMode: 'none' },
      xAxis: {
        type: 'value',
        splitNumber: 4,
        axisLabel: {
          color: ink('quiet'),
          fontSize: 12,
          hideOverlap: true,
          alignMinLabel: 'left',
          formatter: (value: number) => words.numbers.signed(value),
        },
        splitLine: { lineStyle: { color: ink('hair') } },
      },
      yAxis: {
        ...namesAbove(
          drawn.map(each => each.name),
          16,
        ),
        axisLine: { show: true, onZero: true, lineStyle: { color: ink('rule') } },
      },
      series: [bar('mix', text.mixOf), bar('treatment', text.treatmentOf)],
    },
    height: drawn.length * ROW + 36,
  }
})

interface Line {
  readonly name: string
  readonly mix: number
  readonly treatment: number
  readonly twin: TwinRow
}

function linesOf(rows: RateChange, context: Context): readonly Line[] {
  const { parts } = rows
  if (!parts) return []
  const text = textOfCompare(context).change
  const order = rows.by === 'unit' ? parts.classes.toSorted((a, b) => size(b) - size(a)) : parts.classes
  const shown = order.filter(each => each.before.cases + each.after.cases > 0)
  const whole = {
    name: text.whole,
    weights: [1, 1] as const,
    rates: [parts.before, parts.after] as const,
    before: { cases: parts.classes.reduce((sum, each) => sum + each.before.cases, 0) },
    after: { cases: parts.classes.reduce((sum, each) => sum + each.after.cases, 0) },
    mix: parts.mix,
    treatment: parts.treatment,
  }
  return [whole, ...shown.map(each => ({ ...each, name: classNameOf(each.id, rows, context) }))].map(each => ({
    name: each.name,
    mix: points(each.mix),
    treatment: points(each.treatment),
    twin: {
      name: each.name,
      beforeCases: each.before.cases,
      afterCases: each.after.cases,
      beforeWeight: each.weights[0],
      afterWeight: each.weights[1],
      beforeRate: each.rates[0] ?? { gap: 'noCases' },
      afterRate: each.rates[1] ?? { gap: 'noCases' },
      mix: points(each.mix),
      treatment: points(each.treatment),
    },
  }))
}

function size({ mix, treatment }: ClassParts): number {
  return Math.abs(mix) + Math.abs(treatment)
}

/** A difference of ratios in percentage points, with two decimals. */
function points(difference: number): number {
  return Math.round(difference * 10_000) / 100
}

function classNameOf(id: string, { by }: RateChange, context: Context): string {
  const text = textOfCompare(context).change
  if (by === 'merits') return id === 'decided' ? text.classes.decided : text.classes.undecided
  if (by === 'unit') return id || context.words.shared.organUnknown
  const column = [...ALL_CELLS.values()].find(cell => cell.column.id === id)?.column
  return column ? shortLabel(column, context.words.lang) : id
}

function titleOf({ indicator, pair, parts }: RateChange, context: Context): string {
  const { words } = context
  const text = textOfCompare(context).change
  const name = indicator[words.lang]
  if (!pair || !parts) return text.plain(name)
  const whole = text.title({
    name,
    from: pair[0],
    to: pair[1],
    before: words.numbers.percent(parts.before),
    after: words.numbers.percent(parts.after),
    points: words.numbers.points(parts.after - parts.before),
  })
  return `${whole}${words.lang === 'zh' ? '，' : ': '}${text.parts(words.numbers.points(parts.mix), words.numbers.points(parts.treatment))}`
}

function columnsOf({ pair }: RateChange, context: Context): Picture['columns'] {
  const text = textOfCompare(context).change
  const [from, to] = pair ?? [0, 0]
  return [
    { id: 'name', title: '', kind: 'text' },
    numberColumn('mix', text.mixOf),
    numberColumn('treatment', text.treatmentOf),
    numberColumn('beforeCases', text.cases(from)),
    numberColumn('afterCases', text.cases(to)),
    { id: 'beforeWeight', title: text.weight(from), kind: 'percent' },
    { id: 'afterWeight', title: text.weight(to), kind: 'percent' },
    { id: 'beforeRate', title: text.rate(from), kind: 'percent' },
    { id: 'afterRate', title: text.rate(to), kind: 'percent' },
  ]
}

function notesOf({ parts, addsUp, by, units, pair, indicator }: RateChange, context: Context): readonly string[] {
  const text = textOfCompare(context).change
  const few = parts?.classes.filter(each => isFew(each.before) || isFew(each.after)).length ?? 0
  return [
    text.method,
    ...(few > 0 ? [text.small(few)] : []),
    ...(addsUp ? [] : [text.notWhole]),
    ...(by === 'unit' || units > 1 ? [text.byUnit(units)] : []),
    ...(pair ? breakNotesOf([pair[0], pair[1]], indicator, context) : []),
  ]
}

function isFew({ cases }: { readonly cases: number }): boolean {
  return cases > 0 && cases < SMALLEST_BASE
}

function behindOf(drawn: readonly Line[], { indicator, reports }: RateChange): Picture['behind'] {
  return new Map(
    drawn.map(({ name }, at): readonly [string, Behind] => [
      `*:${at}`,
      { label: name, reports, cells: indicator.numerator },
    ]),
  )
}
