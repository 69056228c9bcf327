import type { EChartsOption, LineSeriesOption, ScatterSeriesOption } from 'echarts'
import { ranking, type Ranked, type Ranking } from '../../summaries/ranking.ts'
import { chart, type Context, type Picture } from '../chart.ts'
import { ink, type InkId } from '../colours.ts'
import { baseSpec } from '../layout.ts'
import { numberColumn } from '../twin.ts'
import { fraction, isOwn, markNotes, nameWithMarks, sayer, textOfCompare } from './say.ts'

const LIMITS = [1.959964, 3.090232] as const
const STEPS = 60

type PlaceId = 'inside' | 'outer' | 'far'
const PLACES = ['inside', 'outer', 'far'] as const
const LOOK: Readonly<Record<PlaceId, { readonly ink: InkId; readonly size: number }>> = {
  inside: { ink: 'context', size: 8 },
  outer: { ink: 'second', size: 10 },
  far: { ink: 'first', size: 12 },
}

/** Rates against their bases, with the limits that chance alone would keep to around the rate of all together. */
export const funnelChart = chart(ranking, (rows, context): Picture => {
  const { words } = context
  const text = textOfCompare(context).funnel
  const centre = rows.overall.denominator > 0 ? rows.overall.numerator / rows.overall.denominator : null
  const drawn = rows.indicator.kind === 'share' && centre !== null ? rows.ranked : []
  const places = drawn.map(each => placeOf(each, centre ?? 0))
  const outside = places.filter(place => place !== 'inside').length
  return {
    title: drawn.length < 2 || rows.year === null ? text.plain : text.title(rows.year, outside, drawn.length),
    base: text.base(rows.indicator[words.lang], centre === null ? '–' : words.numbers.percent(centre)),
    notes: [text.note, ...markNotes(drawn, context)],
    key: PLACES.map(id => ({ ink: LOOK[id].ink, label: text.key[id] })),
    columns: [
      { id: 'unit', title: words.charts.unit, kind: 'text' },
      { id: 'value', title: words.charts.rate, kind: 'percent' },
      numberColumn('size', text.size),
      { id: 'where', title: text.where, kind: 'text' },
    ],
    rows: drawn.map((each, at) => ({
      unit: nameWithMarks(each, context),
      value: each.indicated.value,
      size: each.indicated.denominator,
      where: text.places[places[at] ?? 'inside'],
    })),
    marks: new Map(drawn.map((_, row) => [`0:${row}`, markOf(row, places)] as const)),
    ...drawing(drawn, rows, { context, places, centre: centre ?? 0 }),
  }
})

function markOf(row: number, places: readonly PlaceId[]): string {
  const place = places[row] ?? 'inside'
  return `${PLACES.indexOf(place)}:${places.slice(0, row).filter(each => each === place).length}`
}

/** Where a rate stands against the limits of its base. */
function placeOf({ indicated }: Ranked, centre: number): PlaceId {
  const spread = Math.sqrt((centre * (1 - centre)) / (indicated.denominator ?? 1))
  const off = Math.abs((indicated.value ?? 0) - centre)
  if (off <= LIMITS[0] * spread) return 'inside'
  return off <= LIMITS[1] * spread ? 'outer' : 'far'
}

interface Style {
  readonly context: Context
  readonly places: readonly PlaceId[]
  readonly centre: number
}

/** Where names stand: left of a point from this part of the width on, and how wide they may be. */
interface Names {
  readonly leftFrom: number
  readonly width: number
  readonly overflow: 'truncate' | 'break'
}

const WIDE: Names = { leftFrom: 0.8, width: 130, overflow: 'truncate' }
const NARROW: Names = { leftFrom: 0.5, width: 104, overflow: 'break' }
const HEIGHT = 380

function drawing(
  drawn: readonly Ranked[],
  rows: Ranking,
  style: Style,
): Pick<Picture, 'behind' | 'spec' | 'height' | 'narrow'> {
  const behind = new Map(
    PLACES.flatMap((place, series) =>
      drawn
        .filter((_, at) => style.places[at] === place)
        .map(
          ({ unit, reports }, at) =>
            [`${series}:${at}`, { label: unit, reports, cells: rows.indicator.numerator }] as const,
        ),
    ),
  )
  if (drawn.length === 0) return { behind, spec: {}, height: HEIGHT }
  return {
    behind,
    spec: specOf(drawn, rows, { ...style, names: WIDE }),
    height: HEIGHT,
    narrow: { behind, spec: specOf(drawn, rows, { ...style, names: NARROW }), height: HEIGHT },
  }
}

function specOf(
  drawn: readonly Ranked[],
  { indicator }: Ranking,
  { context, places, centre, names }: Style & { readonly names: Names },
): EChartsOption {
  const { words } = context
  const bases = drawn.map(each => each.indicated.denominator ?? 1)
  const [least, most] = [Math.min(...bases) * 0.8, Math.max(...bases) * 1.25]
  const across = (base: number): number => Math.log(base / least) / Math.log(most / least)
  const say = sayer(indicator, words)
  const highest = Math.max(...drawn.map(each => each.indicated.value ?? 0))
  const points = PLACES.map((place): ScatterSeriesOption => ({
    type: 'scatter',
    name: textOfCompare(context).funnel.places[place],
    color: ink(LOOK[place].ink),
    symbolSize: LOOK[place].size,
    z: 4,
    label: {
      show: place === 'far',
      formatter: '{b}',
      color: ink('text'),
      textBorderColor: ink('ground'),
      textBorderWidth: 2,
      fontSize: 12,
      width: names.width,
      overflow: names.overflow,
    },
    labelLayout: { hideOverlap: true },
    data: drawn
      .filter((_, at) => places[at] === place)
      .map(each => ({
        name: each.unit,
        value: [each.indicated.denominator ?? 1, each.indicated.value ?? 0],
        label: {
          position: across(each.indicated.denominator ?? 1) < names.leftFrom ? 'right' : 'left',
          // One's own is always told apart, also among the others.
          ...(isOwn(each, context)
            ? { show: true, formatter: `{b}${words.charts.ownMark}`, width: names.width * 1.6 }
            : {}),
        },
        tooltip: {
          formatter: () => `${each.unit}\n${say(each.indicated.value ?? 0)} (${fraction(each.indicated, words)})`,
        },
      })),
  }))
  return {
    ...baseSpec('item', say),
    grid: { left: 4, right: 28, top: 20, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    ...axesOf({ least, most, highest }, context, say),
    series: [...points, ...limitLines([least, most], centre)],
  }
}

interface Reach {
  readonly least: number
  readonly most: number
  readonly highest: number
}

function axesOf(
  { least, most, highest }: Reach,
  { words }: Context,
  say: (value: number) => string,
): Pick<EChartsOption, 'xAxis' | 'yAxis'> {
  return {
    xAxis: {
      type: 'log',
      min: least,
      max: most,
      axisLabel: {
        color: ink('quiet'),
        fontSize: 12,
        formatter: (value: number) => words.numbers.short(Math.round(value)),
      },
      axisLine: { lineStyle: { color: ink('rule') } },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: Math.min(1, Math.ceil((highest + 0.02) * 10) / 10),
      axisLabel: { color: ink('quiet'), fontSize: 12, formatter: (value: number) => say(value) },
      splitLine: { lineStyle: { color: ink('hair') } },
    },
  }
}

function limitLines([least, most]: readonly [number, number], centre: number): readonly LineSeriesOption[] {
  const bases = Array.from({ length: STEPS + 1 }, (_, at) => least * (most / least) ** (at / STEPS))
  const line = (shift: number, type: 'solid' | 'dashed'): LineSeriesOption => ({
    type: 'line',
    silent: true,
    symbol: 'none',
    tooltip: { show: false },
    color: ink('rule'),
    lineStyle: { width: 1, type },
    z: 2,
    data: bases.map(base => [
      base,
      Math.min(1, Math.max(0, centre + shift * Math.sqrt((centre * (1 - centre)) / base))),
    ]),
  })
  return [line(0, 'solid'), ...LIMITS.flatMap(z => [line(-z, 'dashed'), line(z, 'dashed')])]
}
