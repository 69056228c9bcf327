import type { BarSeriesOption, EChartsOption, ScatterSeriesOption } from 'echarts'
import { spine, type PeerStat, type Spine } from '../../summaries/peers.ts'
import { chart, type Behind, type Context, type Picture, type TwinColumn } from '../chart.ts'
import { ink } from '../colours.ts'
import { baseSpec, namesAbove } from '../layout.ts'
import { numberColumn } from '../twin.ts'
import { orTooFew, said, sayer, textOfCompare, twinOf } from './say.ts'

const ROW = 46
const NARROW_ROW = 64

type Line = Spine['rows'][number]

/** One body among its peers: a row an indicator, from the lowest peer to the highest. */
export const spineChart = chart(spine, (rows, context): Picture => {
  const { words } = context
  const text = textOfCompare(context).spine
  const drawn = rows.rows.filter(each => valueOf(each) !== null && each.stat.median !== null)
  const outside = drawn.filter(each => isOutside(valueOf(each) ?? 0, each.stat)).length
  return {
    title:
      rows.year === null || drawn.length === 0
        ? text.plain(rows.focus)
        : text.title({ unit: rows.focus, year: rows.year, outside, of: drawn.length }),
    base: text.base(textOfCompare(context).peers[context.choice.peers]),
    notes: [text.note, ...(rows.peers.length > 0 ? [textOfCompare(context).peerChart.who(rows.peers)] : [])],
    key: [],
    columns: columnsOf(context),
    rows:
      rows.year === null
        ? []
        : [...drawn, ...rows.rows.filter(each => !drawn.includes(each))].map(each => twinRow(each, words)),
    behind: behindOf(drawn, context),
    spec: specOf(drawn, context, '　'),
    height: drawn.length * ROW + 16,
    narrow: {
      spec: specOf(drawn, context, '\n'),
      height: drawn.length * NARROW_ROW + 28,
      behind: behindOf(drawn, context),
    },
  }
})

function behindOf(drawn: readonly Line[], { words }: Context): Picture['behind'] {
  return new Map(
    drawn.flatMap(({ indicator, stat }, at): readonly (readonly [string, Behind])[] => {
      const behind = { label: indicator[words.lang], reports: stat.own?.reports ?? [], cells: indicator.numerator }
      return [
        [`0:${at}`, behind],
        [`*:${at}`, behind],
      ]
    }),
  )
}

// On a narrow screen the numbers stand below the name.
function specOf(drawn: readonly Line[], context: Context, joined: string): EChartsOption {
  const { words } = context
  const bar = { type: 'bar', silent: true, tooltip: { show: false }, barWidth: 8, barGap: '-100%' } as const
  const part = (stack: string, colour: 'none' | 'hair' | 'context', of: (each: Line) => number): BarSeriesOption => ({
    ...bar,
    stack,
    color: ink(colour),
    data: drawn.map(of),
  })
  const at = (each: Line, value: number | null): number => placeOf(value ?? 0, each.stat)
  const dots: ScatterSeriesOption = {
    type: 'scatter',
    name: textOfCompare(context).spine.own,
    color: ink('first'),
    symbolSize: 13,
    z: 5,
    data: drawn.map((each, row) => ({
      name: each.indicator[words.lang],
      value: [at(each, valueOf(each)), row, valueOf(each) ?? 0],
      tooltip: { formatter: () => labelOf(each, context, '\n') },
    })),
  }
  const medians: ScatterSeriesOption = {
    type: 'scatter',
    silent: true,
    symbol: 'rect',
    symbolSize: [2, 18],
    color: ink('text'),
    z: 4,
    data: drawn.map((each, row) => [at(each, each.stat.median), row]),
  }
  return {
    ...baseSpec('item', words.numbers.exact),
    grid: { left: 8, right: 12, top: joined === '\n' ? 30 : 12, bottom: 0, outerBoundsMode: 'none' },
    xAxis: { type: 'value', show: false, min: -0.02, max: 1.02 },
    yAxis: namesAbove(drawn.map(each => labelOf(each, context, joined))),
    series: [
      dots,
      part('interval', 'none', each => at(each, each.stat.least)),
      part('interval', 'hair', each => at(each, each.stat.low) - at(each, each.stat.least)),
      part('interval', 'context', each => at(each, each.stat.high) - at(each, each.stat.low)),
      part('interval', 'hair', each => at(each, each.stat.most) - at(each, each.stat.high)),
      medians,
    ],
  }
}

/** Where a value stands between the ends of a row: those of the peers, and the body's own where it lies beyond. */
function placeOf(value: number, { least, most, own }: PeerStat): number {
  const mine = own?.indicated.value ?? value
  const [low, high] = [Math.min(least ?? mine, mine), Math.max(most ?? mine, mine)]
  return high === low ? 0.5 : (value - low) / (high - low)
}

function isOutside(value: number, { low, high }: PeerStat): boolean {
  return low !== null && high !== null && (value < low || value > high)
}

function valueOf({ stat }: Line): number | null {
  const value = stat.own ? twinOf(stat.own.indicated) : null
  return typeof value === 'number' ? value : null
}

function labelOf({ indicator, stat }: Line, context: Context, joined: string): string {
  const say = sayer(indicator, context.words)
  const text = textOfCompare(context).peerChart
  const own = stat.own ? said(indicator, stat.own.indicated, context.words) : ''
  return `${indicator[context.words.lang]}${joined}${own}　${text.median} ${say(stat.median ?? 0)}`
}

function columnsOf(context: Context): Picture['columns'] {
  const text = textOfCompare(context)
  return [
    { id: 'name', title: text.controls.indicator, kind: 'text' },
    percentColumn('own', text.spine.own),
    percentColumn('least', text.spine.least),
    percentColumn('low', text.peerChart.low),
    percentColumn('median', text.peerChart.median),
    percentColumn('high', text.peerChart.high),
    percentColumn('most', text.spine.most),
    numberColumn('peers', text.peerChart.peers),
  ]
}

function percentColumn(id: string, title: string): TwinColumn {
  return { id, title, kind: 'percent' }
}

function twinRow({ indicator, stat }: Line, { lang }: Context['words']) {
  return {
    name: indicator[lang],
    own: stat.own ? twinOf(stat.own.indicated) : ({ gap: 'noReport' } as const),
    least: orTooFew(stat.least),
    low: orTooFew(stat.low),
    median: orTooFew(stat.median),
    high: orTooFew(stat.high),
    most: orTooFew(stat.most),
    peers: stat.count,
  }
}
