import { TRACKS } from '../domain/forms/appeals.ts'
import type { CellsOfYear } from '../summaries/cellsByYear.ts'
import { RESULT_BANDS, resultLabel, trackLabel } from './appealsByResult.ts'
import type { Context } from './chart.ts'
import { panelsByYear } from './panelsByYear.ts'

/** Appeals of each track by year, by result, pending hatched; the line of 2024 says why years differ. */
export const appealsByYearChart = panelsByYear(
  { cells: TRACKS.flatMap(track => RESULT_BANDS.map(({ id }) => `4/${track.id}/${id}` as const)) },
  context => ({
    panels: TRACKS.map(track => ({
      label: trackLabel(track.id, context),
      bands: RESULT_BANDS.map(({ id, ink }) => ({
        cell: `4/${track.id}/${id}` as const,
        ink,
        label: resultLabel(id, context),
        ...(id === 'pending' ? { hatched: true as const } : {}),
      })),
    })),
    title: rows => titleOf(rows, context),
    base: context.words.charts.appealsByYearBase,
    notes: [context.words.charts.appealsNote, context.words.charts.ownScaleNote],
    breaks: ['review2024'],
  }),
)

function titleOf(rows: readonly CellsOfYear[], { words }: Context): string {
  const last = rows.at(-1)
  if (!last) return words.charts.appealsTitle.plain
  const of = (track: string): number | null => {
    const values = RESULT_BANDS.map(({ id }) => last.amounts[`4/${track}/${id}`]?.value ?? null)
    return values.some(value => value === null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
  }
  const review = of('reconsideration')
  const direct = of('litigation_direct')
  if (review === null || direct === null) return words.charts.appealsTitle.plain
  return words.charts.appealsByYearTitle(last.year, words.numbers.exact(review), words.numbers.exact(direct))
}
