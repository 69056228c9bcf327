import type { EChartsOption } from 'echarts'
import type { Crossed, Group } from '../summaries/adhoc/grouped.ts'
import type { AdhocWords } from '../words/adhocWords.ts'
import type { ChartWords } from '../words/words.ts'
import type { Picture, TwinColumn, TwinRow } from './chart.ts'
import { ink, type InkId } from './colours.ts'
import { baseSpec, HIDDEN_VALUE_AXIS, namesAbove, rowsHeight, valueAxis } from './layout.ts'

/** What an ad-hoc chart is about, in the words of the file. */
export interface AdhocAbout {
  readonly measure: string
  /** The names of the columns it is grouped by; `isTime` where the first is a time. */
  readonly by: readonly string[]
  readonly isTime: boolean
  readonly words: ChartWords
  readonly said: AdhocWords
}

const LINES: readonly InkId[] = ['first', 'second', 'line', 'denied', 'unable', 'refused', 'granted', 'corrected']
const BARS = 30

/** Groups of any table as a chart by their shape: bars of one column, a line over time, a line each of two. */
export function adhocPicture(crossed: Crossed, about: AdhocAbout): Picture {
  const { cells } = crossed
  const drawn = about.isTime ? overTime(cells, about) : bars(cells, about)
  return { ...frameOf(crossed, about), ...drawn, notes: [...notesOf(crossed, about), ...drawn.notes] }
}

/** What every picture of a table has: its title, its base, its twin. */
export function frameOf(
  { cells, whole }: Crossed,
  about: AdhocAbout,
): Pick<Picture, 'title' | 'base' | 'behind' | 'columns' | 'rows'> {
  const { said, measure, by, words } = about
  const base = said.base(words.numbers.exact(whole.rows))
  return { title: said.title(measure, by), base, behind: new Map(), ...twinOf(cells, about) }
}

/** What is missing, and what of very many groups is not here. */
export function notesOf({ whole, of, cells, isTooMany }: Crossed, { said, words }: AdhocAbout): readonly string[] {
  const { exact } = words.numbers
  return [
    ...(isTooMany ? [said.tooMany] : []),
    ...(whole.missing > 0 ? [said.missing(exact(whole.missing))] : []),
    ...(of.cells > cells.length ? [said.largest(exact(cells.length), exact(of.cells))] : []),
  ]
}

function twinOf(groups: readonly Group[], { by, measure, said }: AdhocAbout): Pick<Picture, 'columns' | 'rows'> {
  const columns: TwinColumn[] = [
    ...by.map((title, index) => ({ id: `by${index}`, title, kind: 'text' as const })),
    { id: 'value', title: measure, kind: 'number' },
    { id: 'rows', title: said.rows, kind: 'number' },
    { id: 'missing', title: said.missingRows, kind: 'number' },
  ]
  const rows = groups.map(({ keys, value, rows: count, missing }): TwinRow => ({
    ...Object.fromEntries(keys.map((key, index) => [`by${index}`, named(key, said)])),
    value: value ?? { gap: 'blank' },
    rows: count,
    missing,
  }))
  return { columns, rows }
}

/** A text of the file, or what stands for an empty one. */
export function named(key: string, said: AdhocWords): string {
  return key.trim() === '' ? said.noText : key
}

interface Drawn extends Pick<Picture, 'spec' | 'height' | 'notes' | 'key'> {}

function bars(groups: readonly Group[], { words, said }: AdhocAbout): Drawn {
  const ranked = groups.toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity))
  const shown = ranked.slice(0, BARS)
  const spec: EChartsOption = {
    ...baseSpec('axis', words.numbers.exact),
    grid: { left: 0, right: 64, top: 12, bottom: 0 },
    xAxis: HIDDEN_VALUE_AXIS,
    yAxis: namesAbove(shown.map(({ keys }) => keys.map(key => named(key, said)).join(' · '))),
    series: [
      {
        type: 'bar',
        color: ink('first'),
        barWidth: 10,
        label: {
          show: true,
          position: 'right',
          color: ink('text'),
          formatter: ({ value }) => (typeof value === 'number' ? words.numbers.short(value) : '—'),
        },
        data: shown.map(({ value }) => value),
      },
    ],
  }
  const notes = ranked.length > shown.length ? [said.first(shown.length, ranked.length)] : []
  return { spec, height: rowsHeight(shown.length), notes, key: [] }
}

function overTime(groups: readonly Group[], { by, words, said }: AdhocAbout): Drawn {
  const times = [...new Set(groups.map(({ keys }) => keys[0] ?? ''))]
    .filter(each => each.trim() !== '')
    .toSorted(inOrder)
  const totals = new Map<string, number>()
  for (const { keys, value } of groups) totals.set(keys[1] ?? '', (totals.get(keys[1] ?? '') ?? 0) + (value ?? 0))
  const names = [...totals.keys()].toSorted((a, b) => (totals.get(b) ?? 0) - (totals.get(a) ?? 0))
  const shown = names.slice(0, LINES.length)
  const at = new Map(groups.map(({ keys, value }) => [`${keys[0] ?? ''}\u0001${keys[1] ?? ''}`, value]))
  const spec: EChartsOption = {
    ...baseSpec('axis', words.numbers.exact),
    grid: { left: 4, right: 12, top: 16, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: { type: 'category', data: times, axisLabel: { color: ink('quiet') } },
    yAxis: valueAxis(words.numbers.short),
    series: shown.map((name, index) => ({
      type: 'line',
      name: name === '' ? '' : named(name, said),
      color: ink(LINES[index] ?? 'first'),
      symbolSize: 5,
      data: times.map(time => at.get(`${time}\u0001${name}`) ?? null),
    })),
  }
  const notes = names.length > shown.length ? [said.first(shown.length, names.length)] : []
  const key =
    by.length < 2 ? [] : shown.map((name, index) => ({ ink: LINES[index] ?? 'first', label: named(name, said) }))
  return { spec, height: 320, notes, key }
}

function inOrder(a: string, b: string): number {
  return Number(a) - Number(b) || (a < b ? -1 : 1)
}
