import type { EChartsOption, LineSeriesOption } from 'echarts'
import { LEAST_PEERS, peersByYear, type PeersByYear, type PeerStat } from '../../summaries/peers.ts'
import { chart, type Behind, type Context, type Picture } from '../chart.ts'
import { ink } from '../colours.ts'
import { baseSpec, valueAxis } from '../layout.ts'
import { NO_REPORT, numberColumn } from '../twin.ts'
import { yearAxis } from '../years.ts'
import { indicatorBreaks, segmentsOf } from './breaks.ts'
import { isPercent, orTooFew, sayer, textOfCompare, twinOf, valueColumn } from './say.ts'

/** One body over the years, with the median and the middle half of its peers behind it. */
export const peersByYearChart = chart(peersByYear, (rows, context): Picture => {
  const { words } = context
  const text = textOfCompare(context).peerChart
  const { indicator, years, stats } = rows
  const breaks = indicatorBreaks(years, indicator, { context })
  return {
    title: titleOf(rows, context),
    base: text.base(textOfCompare(context).peers[context.choice.peers], LEAST_PEERS),
    notes: [...(rows.peers.length > 0 ? [text.who(rows.peers)] : []), ...breaks.notes],
    key: [
      { ink: 'first', label: rows.focus || textOfCompare(context).spine.own },
      { ink: 'second', label: text.median },
      { ink: 'context', label: text.band },
    ],
    columns: [
      { id: 'year', title: words.charts.year, kind: 'year' },
      valueColumn(indicator, 'own', rows.focus || textOfCompare(context).spine.own),
      valueColumn(indicator, 'median', text.median),
      valueColumn(indicator, 'low', text.low),
      valueColumn(indicator, 'high', text.high),
      numberColumn('peers', text.peers),
    ],
    rows: rows.focus === '' || rows.peers.length === 0 ? [] : years.map(year => twinRow(year, stats.get(year))),
    behind: behindOf(rows),
    marks: new Map(years.map((_, row) => [`0:${row}`, `0:${row}`] as const)),
    spec: specOf(rows, context),
    height: 320,
  }
})

function specOf(rows: PeersByYear, context: Context): EChartsOption {
  const { indicator, years, stats } = rows
  const { words } = context
  const say = isPercent(indicator) ? sayer(indicator, words) : words.numbers.short
  const breaks = indicatorBreaks(years, indicator, { context })
  const text = textOfCompare(context).peerChart
  const pieces = segmentsOf(years, indicator)
  const line = (of: (stat: PeerStat) => number | null, look: LineSeriesOption): readonly LineSeriesOption[] =>
    pieces.map(piece => ({
      type: 'line',
      connectNulls: false,
      symbol: 'circle',
      symbolSize: 7,
      ...look,
      data: piece.map(year => valueOf(year, stats, of)),
    }))
  const band = { silent: true, symbol: 'none', lineStyle: { width: 0 }, tooltip: { show: false }, z: 1 } as const
  const low = line(stat => stat.low, { ...band, color: ink('none') })
  const width = line(widthOf, { ...band, color: ink('context'), areaStyle: { color: ink('context'), opacity: 0.45 } })
  return {
    ...baseSpec('item', say),
    grid: { left: 4, right: 12, top: 40, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: [yearAxis(years, yearRows(rows), { ...context, failed: new Set() }), breaks.axis],
    yAxis: valueAxis(say),
    series: [
      ...line(ownOf, { name: rows.focus, color: ink('first'), lineStyle: { width: 3 }, z: 4 }),
      ...line(stat => stat.median, { name: text.median, color: ink('second'), lineStyle: { width: 1.5 }, z: 3 }),
      ...[...low, ...width].map((each, at) => ({ ...each, stack: `band ${at % pieces.length}` })),
      breaks.series,
    ],
  }
}

function ownOf({ own }: PeerStat): number | null {
  const value = own ? twinOf(own.indicated) : null
  return typeof value === 'number' ? value : null
}

function widthOf({ low, high }: PeerStat): number | null {
  return low === null || high === null ? null : high - low
}

function valueOf(
  year: number | null,
  stats: PeersByYear['stats'],
  of: (stat: PeerStat) => number | null,
): number | null {
  const stat = year === null ? undefined : stats.get(year)
  return stat ? of(stat) : null
}

function twinRow(year: number, stat: PeerStat | undefined) {
  return {
    year,
    own: stat?.own ? twinOf(stat.own.indicated) : NO_REPORT,
    median: orTooFew(stat?.median),
    low: orTooFew(stat?.low),
    high: orTooFew(stat?.high),
    peers: stat?.count ?? 0,
  }
}

function titleOf({ focus, indicator, years, stats }: PeersByYear, context: Context): string {
  const { words } = context
  const text = textOfCompare(context).peerChart
  const name = indicator[words.lang]
  const year = years.findLast(each => {
    const stat = stats.get(each)
    return stat !== undefined && ownOf(stat) !== null && stat.median !== null
  })
  const stat = year === undefined ? undefined : stats.get(year)
  const say = sayer(indicator, words)
  if (year === undefined || !stat) return text.plain(focus, name)
  const [value, median] = [say(ownOf(stat) ?? 0), say(stat.median ?? 0)]
  return text.title({ unit: focus, name, year, value, median, peers: stat.count })
}

function yearRows({ years, stats }: PeersByYear) {
  return years.map(year => ({ year, reports: stats.get(year)?.reports ?? [] }))
}

function behindOf({ years, stats, focus, indicator }: PeersByYear): Picture['behind'] {
  return new Map(
    years.flatMap((year, at): readonly (readonly [string, Behind])[] => {
      const own = stats.get(year)?.own
      const behind = { label: `${focus} ${year}`, reports: own?.reports ?? [], cells: indicator.numerator }
      return own
        ? [
            [`0:${at}`, behind],
            [`*:${at}`, behind],
          ]
        : []
    }),
  )
}
