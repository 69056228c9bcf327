import type { BarSeriesOption, SankeySeriesOption } from 'echarts'
import { OUTCOMES, type OutcomeId } from '../domain/outcomes.ts'
import { APPLICANT_KINDS } from '../summaries/applicantMix.ts'
import { applicantFlow, type Flow } from '../summaries/applicantFlow.ts'
import { chart, type Behind, type Context, type Picture } from './chart.ts'
import { ink } from './colours.ts'
import { kindLabel, nodeLabels, outcomeLabel } from './flowLabels.ts'
import { groundLabel, shortLabel } from './labels.ts'
import { baseSpec, HIDDEN_VALUE_AXIS, namesAbove, rowsHeight, widthOf } from './layout.ts'
import { shown } from './twin.ts'

const FONT = 13

/** One band of the flow: from a node to a node, as many as `value`. */
interface Link {
  readonly source: string
  readonly target: string
  readonly value: number
  readonly behind: Behind
}

/** Who asked → what came of it → on which ground: bands as wide as the applications; bars on a narrow screen. */
export const flowChart = chart(applicantFlow, (rows, context): Picture => {
  const { words } = context
  const links = [...firstLinks(rows, context), ...secondLinks(rows, context)]
  const labels = nodeLabels(context)
  const nodes = [...new Set(links.flatMap(link => [link.source, link.target]))]
  return {
    title: titleOf(rows, context),
    base: words.charts.flowBase(words.charts.period(rows.period), rows.period.count),
    notes: [words.charts.flowNote],
    key: OUTCOMES.map(({ id, label }) => ({ ink: id, label: shortLabel(label, words.lang) })),
    columns: [
      { id: 'from', title: words.charts.from, kind: 'text' },
      { id: 'to', title: words.charts.to, kind: 'text' },
      { id: 'count', title: words.charts.count, kind: 'number' },
    ],
    rows: twinRows(rows, labels),
    behind: new Map(links.map((link, index) => [`0:edge:${index}`, link.behind] as const)),
    marks: marksOf(rows, links),
    spec: {
      ...baseSpec('item', words.numbers.exact),
      series: sankey(nodes, links, { labels, numbers: words.numbers.exact }),
    },
    height: Math.max(420, new Set(links.map(link => link.target)).size * 32),
    narrow: narrowOf(rows, context),
  }
})

function firstLinks({ first, period }: Flow, { words }: Context): readonly Link[] {
  return first.flatMap(({ kind, outcome, cells, amount }) => {
    if (amount.value === null || amount.value === 0) return []
    const label = words.shared.of(kindLabel(kind, words.lang), outcomeLabel(outcome, words.lang))
    return [{ source: kind, target: outcome, value: amount.value, behind: { label, reports: period.reports, cells } }]
  })
}

function secondLinks({ second, period }: Flow, { words }: Context): readonly Link[] {
  return second.flatMap(({ outcome, row, cells, amount }) => {
    if (amount.value === null || amount.value === 0) return []
    const label = groundLabel(row, words)
    return [{ source: outcome, target: row.id, value: amount.value, behind: { label, reports: period.reports, cells } }]
  })
}

/** How nodes and numbers are said. */
interface Said {
  readonly labels: ReadonlyMap<string, string>
  readonly numbers: (value: number) => string
}

function sankey(nodes: readonly string[], links: readonly Link[], { labels, numbers }: Said): SankeySeriesOption {
  const outcomes: ReadonlyMap<string, OutcomeId> = new Map(OUTCOMES.map(({ id }) => [id, id]))
  const inkOf = (name: string): string => ink(outcomes.get(name) ?? 'context')
  return {
    type: 'sankey',
    left: 0,
    right: marginOf(nodes, links, { labels, numbers }),
    top: 8,
    bottom: 8,
    nodeWidth: 10,
    nodeGap: 18,
    draggable: false,
    layoutIterations: 0,
    nodeAlign: 'left',
    emphasis: { focus: 'adjacency' },
    label: {
      color: ink('text'),
      fontSize: FONT,
      textBorderColor: ink('ground'),
      textBorderWidth: 3,
      formatter: ({ name, value }) => `${labels.get(name) ?? ''} ${typeof value === 'number' ? numbers(value) : ''}`,
    },
    data: nodes.map(name => ({ name, itemStyle: { color: inkOf(name), borderColor: ink('none') } })),
    links: links.map(({ source, target, value }) => ({
      source,
      target,
      value,
      lineStyle: { color: inkOf(outcomes.has(source) ? source : target), opacity: 0.35 },
    })),
    tooltip: { formatter: flowTooltip({ labels, numbers }) },
  }
}

// Room for the longest name at the right end, with its number.
function marginOf(nodes: readonly string[], links: readonly Link[], { labels, numbers }: Said): number {
  const isLast = (name: string): boolean => links.every(link => link.source !== name)
  const names = nodes.filter(isLast).map(name => {
    const value = links.reduce((sum, link) => (link.target === name ? sum + link.value : sum), 0)
    return widthOf(`${labels.get(name) ?? ''} ${numbers(value)}`, FONT)
  })
  return Math.max(120, ...names) + 20
}

function flowTooltip({ labels, numbers }: Said) {
  return (given: unknown): string => {
    const { data, value } = partsOfEvent(given)
    const names = [data.source, data.target, data.name].flatMap(name => labels.get(String(name)) ?? [])
    return `${names.join(' → ')}  ${typeof value === 'number' ? numbers(value) : ''}`
  }
}

function partsOfEvent(given: unknown) {
  const event: object = typeof given === 'object' && given !== null ? given : {}
  const inner = 'data' in event && typeof event.data === 'object' && event.data !== null ? event.data : {}
  return {
    value: 'value' in event ? event.value : '',
    data: {
      source: 'source' in inner ? inner.source : undefined,
      target: 'target' in inner ? inner.target : undefined,
      name: 'name' in inner ? inner.name : undefined,
    },
  }
}

/** The same links as stacked bars: a bar an outcome, a band an applicant kind. */
function narrowOf(rows: Flow, context: Context): NonNullable<Picture['narrow']> {
  const { words } = context
  const kinds = APPLICANT_KINDS.filter(({ id }) => rows.first.some(each => each.kind === id && each.amount.value))
  const marks: [string, Behind][] = []
  const series = kinds.map((kind, at): BarSeriesOption => {
    const own = OUTCOMES.map(({ id }) => rows.first.find(each => each.kind === kind.id && each.outcome === id))
    own.forEach((each, index) => {
      if (!each) return
      const label = words.shared.of(kindLabel(each.kind, words.lang), outcomeLabel(each.outcome, words.lang))
      marks.push([`${at}:${index}`, { label, reports: rows.period.reports, cells: each.cells }])
    })
    return {
      type: 'bar',
      stack: 'kinds',
      name: shortLabel(kind, words.lang),
      barWidth: 14,
      itemStyle: { borderColor: ink('ground'), borderWidth: 1 },
      data: own.map((each, index) => ({
        value: each?.amount.value ?? null,
        itemStyle: { color: ink(OUTCOMES[index]?.id ?? 'context'), opacity: Math.max(0.4, 1 - at * 0.15) },
      })),
    }
  })
  return {
    spec: {
      ...baseSpec('axis', words.numbers.exact),
      grid: { left: 0, right: 8, top: 12, bottom: 0 },
      xAxis: HIDDEN_VALUE_AXIS,
      yAxis: namesAbove(OUTCOMES.map(outcome => nameAndTotal(outcome, rows, words))),
      series,
    },
    height: rowsHeight(OUTCOMES.length),
    behind: new Map(marks),
  }
}

// An outcome of which a part is blank goes without a total.
function nameAndTotal({ id, label }: (typeof OUTCOMES)[number], { first }: Flow, words: Context['words']): string {
  const name = shortLabel(label, words.lang)
  const parts = first.filter(({ outcome }) => outcome === id).map(({ amount }) => amount.value)
  if (parts.length === 0 || parts.includes(null)) return name
  const total = parts.reduce<number>((sum, value) => sum + (value ?? 0), 0)
  return words.charts.nameAndCount(name, words.numbers.exact(total))
}

// The rows of the twin hold links that are 0 too: which of the drawn ones is it?
function marksOf({ first, second }: Flow, links: readonly Link[]): NonNullable<Picture['marks']> {
  const rows = [
    ...first.map(({ kind, outcome }) => ({ source: kind, target: outcome })),
    ...second.filter(isStated).map(({ outcome, row }) => ({ source: outcome, target: row.id })),
  ]
  return new Map(
    rows.flatMap(({ source, target }, row): readonly (readonly [string, string])[] => {
      const index = links.findIndex(link => link.source === source && link.target === target)
      return index < 0 ? [] : [[`0:${row}`, `0:edge:${index}`]]
    }),
  )
}

function isStated({ amount }: Flow['second'][number]): boolean {
  return amount.stated + amount.missing > 0
}

function twinRows({ first, second }: Flow, labels: ReadonlyMap<string, string>): Picture['rows'] {
  const nameOf = (id: string): string => labels.get(id) ?? ''
  return [
    ...first.map(({ kind, outcome, amount }) => ({ from: nameOf(kind), to: nameOf(outcome), count: shown(amount) })),
    ...second
      .filter(isStated)
      .map(({ outcome, row, amount }) => ({ from: nameOf(outcome), to: nameOf(row.id), count: shown(amount) })),
  ]
}

function titleOf({ first }: Flow, { words }: Context): string {
  const [most] = first
    .flatMap(each => (each.amount.value ? [{ ...each, value: each.amount.value }] : []))
    .toSorted((a, b) => b.value - a.value)
  const { none, unknown } = words.charts.flowTitle
  if (!most) return first.some(({ amount }) => amount.value === null) ? unknown : none
  return words.charts.flowTitle.most({
    kind: kindLabel(most.kind, words.lang),
    outcome: outcomeLabel(most.outcome, words.lang),
    count: words.numbers.exact(most.value),
  })
}
