import type { Indicator } from '../../domain/indicators/indicator.ts'
import type { Context } from '../chart.ts'
import { breakLines, type BreakId } from '../years.ts'
import { textOfCompare } from './say.ts'

/** The years in pieces that end before each break of an indicator; a year outside a piece is null in it. */
export function segmentsOf(
  years: readonly number[],
  { breaks }: Pick<Indicator, 'breaks'>,
): readonly (readonly (number | null)[])[] {
  const starts = [Number.NEGATIVE_INFINITY, ...breaks.map(each => each.from).toSorted((a, b) => a - b)]
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? Number.POSITIVE_INFINITY
    return years.map(year => (year >= start && year < end ? year : null))
  })
}

/** The labelled lines of the breaks within some years: new forms always, the law where it touches the indicator. */
export function indicatorBreaks(
  years: readonly number[],
  indicator: Indicator,
  { context, at = 0, of = 1 }: { readonly context: Context; readonly at?: number; readonly of?: number },
) {
  const has = (why: string): boolean => indicator.breaks.some(each => each.why === why)
  const ids: readonly BreakId[] = ['form2019', 'form2021', ...(has('reviewFirst') ? (['review2024'] as const) : [])]
  const { axis, series, notes } = breakLines(years, ids, { words: context.words, at, of })
  const own = has('form2021') ? [textOfCompare(context).documentsBreak] : []
  const kept = has('form2021') ? notes.filter(note => note !== context.words.charts.breakNote.form2021) : notes
  return { axis, series, notes: [...kept, ...own] }
}

/** The notes of the breaks within some years, for a chart that draws no line for them. */
export function breakNotesOf(years: readonly number[], indicator: Indicator, context: Context): readonly string[] {
  return indicatorBreaks(years, indicator, { context }).notes
}

/** Which mark stands for a place of a table of lines: each line is drawn in pieces, a series a piece. */
export function lineMarks(
  lines: number,
  pieces: readonly (readonly (number | string | boolean | null)[])[],
): ReadonlyMap<string, string> {
  return new Map(
    Array.from({ length: lines }, (_, row) =>
      pieces.flatMap((piece, part) =>
        piece.flatMap((each, column) =>
          each === null || each === false
            ? []
            : [[`${column}:${row}`, `${row * pieces.length + part}:${column}`] as const],
        ),
      ),
    ).flat(),
  )
}
