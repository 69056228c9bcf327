import type { Crossed, Group } from '../summaries/adhoc/grouped.ts'
import { frameOf, named, notesOf, type AdhocAbout } from './adhoc.ts'
import type { Picture } from './chart.ts'
import { HEAT, ink } from './colours.ts'
import { heatMapping } from './compare/heatCells.ts'
import { baseSpec } from './layout.ts'

/** So many rows and columns are drawn. */
const DRAWN = { rows: 30, columns: 20 } as const
const ROW = 26
/** A square this wide has room for its number, in px, on a page about this wide. */
const ROOM = 44
const WIDTH = { wide: 480, narrow: 230 } as const

/** Two columns of any table against each other: the more, the darker; what states no number stays blank. */
export function adhocHeatPicture(crossed: Crossed, about: AdhocAbout): Picture {
  const { said, words } = about
  const rows = largest(crossed.first, DRAWN.rows)
  const columns = largest(crossed.second, DRAWN.columns)
  const cells = crossed.cells.filter(
    ({ keys: [row = '', column = ''] }) => rows.includes(row) && columns.includes(column),
  )
  const bounds = fifthsOf(cells.flatMap(({ value }) => value ?? []))
  const squares = { cells, rows, columns, bounds, about }
  const left = [
    ...(crossed.of.first > rows.length ? [said.first(rows.length, crossed.of.first)] : []),
    ...(crossed.of.second > columns.length ? [said.first(columns.length, crossed.of.second)] : []),
  ]
  const height = rows.length * ROW + 40
  const steps = new Set(cells.flatMap(({ value }) => (value === null ? [] : [stepOf(value, bounds)])))
  const say = (at: number): string => (bounds[at] === undefined ? '' : words.numbers.short(bounds[at]))
  return {
    ...frameOf(crossed, about),
    title: said.heat(about.measure, about.by),
    notes: [...notesOf(crossed, about), said.heatNote, ...left],
    key: HEAT.flatMap((id, step) =>
      steps.has(step) ? [{ ink: id, label: said.heatKey(say(step - 1), say(step)) }] : [],
    ),
    spec: specOf(squares, 'wide'),
    height,
    narrow: { spec: specOf(squares, 'narrow'), height, behind: new Map() },
  }
}

/** The keys of the groups of the largest values, in the order of the file. */
function largest(groups: readonly Group[], most: number): readonly string[] {
  const ranked = groups.toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity))
  const kept = new Set(ranked.slice(0, most))
  return groups.flatMap(group => (kept.has(group) ? [group.keys[0] ?? ''] : []))
}

/** Four bounds that part the values into fifths; values alike stay together. */
function fifthsOf(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b)
  return [1, 2, 3, 4].map(step => sorted[Math.ceil((step / 5) * sorted.length) - 1] ?? 0)
}

function stepOf(value: number, bounds: readonly number[]): number {
  return bounds.filter(bound => value > bound).length
}

interface Squares {
  readonly cells: readonly Group[]
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly bounds: readonly number[]
  readonly about: AdhocAbout
}

function specOf(squares: Squares, width: keyof typeof WIDTH): Picture['spec'] {
  const { rows, columns, about } = squares
  const axis = { type: 'category', axisLine: { show: false }, axisTick: { show: false } } as const
  const room = WIDTH[width] / Math.max(1, columns.length)
  const names = width === 'wide' ? 130 : 84
  const base = baseSpec('item', about.words.numbers.exact)
  return {
    ...base,
    tooltip: { ...base.tooltip, formatter: '{b}' },
    grid: { left: names + 8, right: 4, top: 30, bottom: 4 },
    xAxis: {
      ...axis,
      position: 'top',
      data: columns.map(key => named(key, about.said)),
      axisLabel: {
        color: ink('quiet'),
        fontSize: 12,
        hideOverlap: true,
        width: Math.max(40, room),
        overflow: 'truncate',
      },
    },
    yAxis: {
      ...axis,
      inverse: true,
      data: rows.map(key => named(key, about.said)),
      axisLabel: { color: ink('text'), fontSize: 12, interval: 0, width: names, overflow: 'truncate' },
    },
    visualMap: heatMapping(0),
    series: [
      {
        type: 'heatmap',
        data: squaresOf(squares, room >= ROOM),
        itemStyle: { borderColor: ink('ground'), borderWidth: 1 },
      },
    ],
  }
}

function squaresOf({ cells, rows, columns, bounds, about: { said, words, measure } }: Squares, hasRoom: boolean) {
  return cells.map(({ keys: [row = '', column = ''], value }) => {
    const step = value === null ? -1 : stepOf(value, bounds)
    const exact = value === null ? '—' : words.numbers.exact(value)
    return {
      name: `${named(row, said)} · ${named(column, said)}\n${measure} ${exact}`,
      value: [columns.indexOf(column), rows.indexOf(row), step, value],
      label: {
        show: hasRoom || value === null,
        fontSize: 11,
        color: step > 2 ? ink('onHeat') : ink('text'),
        formatter: () => (value === null ? '—' : words.numbers.short(value)),
      },
    }
  })
}
