import type { BarSeriesOption } from 'echarts'
import { RESULTS, TRACKS, type ResultId } from '../domain/forms/appeals.ts'
import { sumOfAmounts } from '../summaries/amounts.ts'
import { appealsOfYear, type AppealsOfYear, type TrackResults } from '../summaries/appealsOfYear.ts'
import { chart, type Behind, type Context, type Picture } from './chart.ts'
import { ink, type InkId } from './colours.ts'
import { shortLabel } from './labels.ts'
import { baseSpec, HATCH, HIDDEN_VALUE_AXIS, namesAbove } from './layout.ts'
import { numberColumn, shown } from './twin.ts'

/** The bands of an appeal: the decided ones in one bar, the pending ones in a bar of their own. */
export const RESULT_BANDS = [
  { id: 'upheld', ink: 'upheld', stack: 'decided' },
  { id: 'corrected', ink: 'corrected', stack: 'decided' },
  { id: 'other', ink: 'otherResult', stack: 'decided' },
  { id: 'pending', ink: 'pending', stack: 'pending' },
] as const satisfies readonly { readonly id: ResultId; readonly ink: InkId; readonly stack: string }[]

/** Three tracks, four results; what is pending stands apart and is never part of a share. */
export const appealsByResultChart = chart(appealsOfYear, (rows, context): Picture => {
  const { words } = context
  const names = rows.tracks.map(track => trackName(track, context))
  const series = RESULT_BANDS.map(({ id, ink: colour, stack }): BarSeriesOption => ({
    type: 'bar',
    stack,
    name: resultLabel(id, context),
    color: ink(colour),
    barWidth: stack === 'decided' ? 16 : 8,
    barGap: '25%',
    itemStyle: { borderColor: ink('ground'), borderWidth: 1, ...(id === 'pending' ? { decal: HATCH } : {}) },
    label: {
      show: id === 'pending',
      position: 'right',
      color: ink('quiet'),
      fontSize: 12,
      formatter: ({ value }) =>
        typeof value === 'number' && value > 0 ? words.charts.pendingLabel(words.numbers.exact(value)) : '',
    },
    data: rows.tracks.map(track => track.results[id].value),
  }))
  return {
    title: titleOf(rows, context),
    base: words.charts.appealsBase(rows.count),
    notes: [words.charts.appealsNote, ...failedNote(rows, context)],
    key: RESULT_BANDS.map(({ id, ink: colour }) => ({
      ink: colour,
      label: resultLabel(id, context),
      ...(id === 'pending' ? { hatched: true as const } : {}),
    })),
    columns: [
      { id: 'track', title: words.charts.track, kind: 'text' },
      ...RESULTS.map(({ id }) => numberColumn(id, resultLabel(id, context))),
    ],
    rows: rows.tracks.map(({ track, results }) => ({
      track: trackLabel(track, context),
      ...Object.fromEntries(RESULTS.map(({ id }) => [id, shown(results[id])])),
    })),
    allZero: rows.tracks.every(({ results }) => results.total.value === 0),
    behind: behindOf(rows, context),
    spec: {
      ...baseSpec('axis', words.numbers.exact),
      grid: { left: 0, right: 64, top: 24, bottom: 0 },
      xAxis: HIDDEN_VALUE_AXIS,
      yAxis: namesAbove(names, 22),
      series,
    },
    height: rows.tracks.length * 76 + 24,
  }
})

/** The label of a track. */
export function trackLabel(id: string, { words }: Context): string {
  const found = TRACKS.find(track => track.id === id)
  return found ? shortLabel(found, words.lang) : id
}

/** The label of a result. */
export function resultLabel(id: ResultId, { words }: Context): string {
  const found = RESULTS.find(result => result.id === id)
  return found ? shortLabel(found, words.lang) : id
}

function trackName({ track, results }: TrackResults, context: Context): string {
  const { words } = context
  const { value } = results.total
  const count =
    value === null ? words.charts.gaps.blank : value === 0 ? words.charts.gaps.noCases : words.numbers.exact(value)
  return words.charts.nameAndCount(trackLabel(track, context), count)
}

function titleOf({ year, tracks }: AppealsOfYear, { words }: Context): string {
  const total = sumOfAmounts(tracks.map(track => track.results.total))
  const corrected = sumOfAmounts(tracks.map(track => track.results.corrected))
  if (year === null || total.value === null || corrected.value === null) return words.charts.appealsTitle.plain
  if (total.value === 0) return words.charts.appealsTitle.none(year)
  return words.charts.appealsTitle.of({
    year,
    total: words.numbers.exact(total.value),
    corrected: words.numbers.exact(corrected.value),
  })
}

function failedNote({ reports }: AppealsOfYear, { words, failed }: Context): readonly string[] {
  return reports.some(id => failed.has(id)) ? [words.charts.failedInside] : []
}

function behindOf({ year, tracks, reports }: AppealsOfYear, context: Context): Picture['behind'] {
  const of = year === null ? { reports } : { year, reports }
  return new Map(
    tracks.flatMap(({ track }, index): readonly (readonly [string, Behind])[] => {
      const name = trackLabel(track, context)
      const bands = RESULT_BANDS.map(({ id }, series) => {
        const label = context.words.shared.of(name, resultLabel(id, context))
        return [`${series}:${index}`, { label, ...of, cells: [`4/${track}/${id}` as const] }] as const
      })
      const all = { label: name, ...of, cells: RESULT_BANDS.map(({ id }) => `4/${track}/${id}` as const) }
      return [...bands, [`*:${index}`, all] as const]
    }),
  )
}
