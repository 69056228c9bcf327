import type { Place } from '../domain/place.ts'

/** One line of a source, as shown around a place; a long one is cut to the part that matters. */
export interface SourceLine {
  readonly line: number
  readonly text: string
  readonly here: boolean
  readonly cutBefore: boolean
  readonly cutAfter: boolean
  /** Where in `text` the place's column is; null on other lines, or where the place names no column. */
  readonly at: number | null
}

const LONGEST = 240

/** The lines of a decoded source around a place (on its page), its own marked; empty where the place names no line. */
export function sourceLines(text: string, place: Place, around = 3): readonly SourceLine[] {
  const { line, column = 1 } = place
  if (line === undefined) return []
  const page = place.page === undefined ? text : (text.split('\f')[place.page - 1] ?? '')
  const lines = page.split(/\r\n|\n|\r/)
  const from = Math.max(1, line - around)
  return lines.slice(from - 1, line + around).map((each, index) => {
    const here = from + index === line
    const start = here ? Math.max(0, Math.min(column - 1 - LONGEST / 2, each.length - LONGEST)) : 0
    return {
      line: from + index,
      text: each.slice(start, start + LONGEST),
      here,
      cutBefore: start > 0,
      cutAfter: start + LONGEST < each.length,
      at: here && place.column !== undefined ? place.column - 1 - start : null,
    }
  })
}
