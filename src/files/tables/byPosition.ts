import type { Fragment } from '../blocks.ts'
import { readValue } from './value.ts'

/** From where to where the numbers of one column of a print-out stand. */
interface Span {
  readonly from: number
  readonly to: number
}

/** So many whole rows must agree on where the columns stand, and so wide apart they must be. */
const FEWEST = 3
const APART = 3

/** Where the columns of a print-out stand, as its whole rows show it, else all its rows; null where they do not agree. */
export function spansOf(rows: readonly (readonly Fragment[])[], count: number): readonly Span[] | null {
  const lines = rows.filter(row => row.length > 0 && row.length <= count && isOneLine(row))
  const whole = lines.filter(row => row.length === count)
  const spans = whole.length < FEWEST ? clustersOf(lines) : columnsOf(whole, count)
  const apart = spans.every((span, at) => at === 0 || span.from - (spans[at - 1]?.to ?? 0) >= APART)
  return spans.length === count && lines.length >= FEWEST && apart ? spans : null
}

function columnsOf(whole: readonly (readonly Fragment[])[], count: number): readonly Span[] {
  return Array.from({ length: count }, (_, at): Span => {
    const cells = whole.flatMap(row => row[at] ?? [])
    return { from: Math.min(...cells.map(({ column }) => column)), to: Math.max(...cells.map(lastOf)) }
  })
}

/** Numbers that stand below each other, in whatever rows. */
function clustersOf(rows: readonly (readonly Fragment[])[]): readonly Span[] {
  const clusters: Span[] = []
  for (const token of rows.flat().toSorted((a, b) => a.column - b.column)) {
    const last = clusters.at(-1)
    const to = lastOf(token)
    if (last && token.column <= last.to + 1) clusters[clusters.length - 1] = { ...last, to: Math.max(last.to, to) }
    else clusters.push({ from: token.column, to })
  }
  return clusters
}

/**
 * The cells of a row with fewer numbers than columns: each number in the column in which it stands, the others blank.
 * Null where a number stands between two columns, or where its parts are more than the total that it states.
 */
export function cellsByPosition(row: readonly Fragment[], spans: readonly Span[]): readonly Fragment[] | null {
  const [first] = row
  if (!first || row.length >= spans.length || !isOneLine(row)) return null
  const places = row.map(token => placesOf(token, spans))
  const taken = new Set(places.flat())
  if (places.some(each => each.length !== 1) || taken.size !== row.length) return null
  const cells = spans.map(({ from }, at): Fragment => {
    const index = places.findIndex(([place]) => place === at)
    return row[index] ?? { text: '', line: first.line, column: from }
  })
  return addsUp(cells) ? cells : null
}

function isOneLine(row: readonly Fragment[]): boolean {
  return row.every(({ line }) => line === row[0]?.line)
}

function lastOf({ text, column }: Fragment): number {
  return column + text.length - 1
}

/** The columns that a number may stand in: over its numbers, or nearer to them than a third of the way to the next. */
function placesOf(token: Fragment, spans: readonly Span[]): readonly number[] {
  return spans.flatMap(({ from, to }, at) => {
    const before = from - (spans[at - 1]?.to ?? from - APART)
    const behind = (spans[at + 1]?.from ?? to + APART) - to
    const inside = lastOf(token) > from - before / 3 && token.column < to + behind / 3
    return inside ? [at] : []
  })
}

function addsUp(cells: readonly Fragment[]): boolean {
  const values = cells.map(cell => readValue(cell.text, '件')?.value ?? null)
  const total = values.at(-1) ?? null
  return total === null || values.slice(0, -1).reduce<number>((sum, value) => sum + (value ?? 0), 0) === total
}
