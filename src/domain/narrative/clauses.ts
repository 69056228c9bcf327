import { countsOf, type Count } from './counts.ts'
import type { Plain, Sentence } from './plain.ts'

/** A number with the words around it, up to the marks and the numbers next to it. */
export interface Spot {
  readonly count: Count
  /** Words before the number in its piece, at most 60; after a number in the same piece, only what follows that. */
  readonly before: string
  /** Words after the number in its piece, at most 40, up to the next number. */
  readonly after: string
  /** The mark before the piece ('' at a sentence's start). */
  readonly mark: string
  /** Where `before` starts in the plain text. */
  readonly start: number
  /** Words from the last comma on, at most 80, up to the number. */
  readonly clause: string
  /** Depth of brackets. */
  readonly depth: number
  readonly sameAsLast: boolean
}

/** A piece of a sentence between two marks, with the numbers in it. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly mark: string
  readonly depth: number
  readonly spots: readonly Spot[]
}

const MARKS = /《[^《》]{0,80}》|[，；：、（）]/g
const MOST_COUNTS = 4000

/** The pieces of one sentence. Numbers inside 《》 are names, not counts. */
export function piecesOf(plain: Plain, sentence: Sentence): readonly Piece[] {
  const text = plain.text.slice(sentence.start, sentence.end)
  const counts = countsOf(text).slice(0, MOST_COUNTS)
  const pieces: Piece[] = []
  let next = 0
  for (const bounds of boundsOf(text, sentence.start)) {
    const { start, end, mark, depth, base } = bounds
    const inside: Count[] = []
    for (let count = counts[next]; count && count.start < end; count = counts[++next]) {
      if (count.start >= start) inside.push(count)
    }
    const spots = spotsOf(text, inside, bounds)
    pieces.push({ start: base + start, end: base + end, text: text.slice(start, end), mark, depth, spots })
  }
  return pieces
}

/** Where the pieces are: between two marks, titles in 《》 kept whole. */
function boundsOf(text: string, base: number): readonly Bounds[] {
  const found: Bounds[] = []
  let now: Bounds = { start: 0, end: 0, clauseStart: 0, mark: '', depth: 0, base }
  for (const { 0: mark, index } of `${text}，`.matchAll(MARKS)) {
    if (mark.startsWith('《')) continue
    if (index > now.start && found.length < MOST_COUNTS) found.push({ ...now, end: index })
    const turn = mark === '（' ? 1 : mark === '）' ? -1 : 0
    const clauseStart = mark === '、' ? now.clauseStart : index + 1
    now = { start: index + 1, end: index + 1, clauseStart, mark, depth: Math.max(0, now.depth + turn), base }
  }
  return found
}

interface Bounds {
  readonly start: number
  readonly end: number
  readonly clauseStart: number
  readonly mark: string
  readonly depth: number
  readonly base: number
}

function spotsOf(text: string, counts: readonly Count[], bounds: Bounds): readonly Spot[] {
  const real = counts.filter(count => !isNamed(text, count, bounds.start))
  return real.map((count, index) => {
    const from = Math.max(real[index - 1]?.end ?? bounds.start, count.start - 60)
    const to = Math.min(real[index + 1]?.start ?? bounds.end, count.end + 40)
    return {
      count: { ...count, start: count.start + bounds.base, end: count.end + bounds.base },
      before: text.slice(from, count.start),
      after: text.slice(count.end, to),
      mark: bounds.mark,
      start: from + bounds.base,
      clause: text.slice(Math.max(bounds.clauseStart, count.start - 80), count.start),
      depth: bounds.depth,
      sameAsLast: index > 0,
    }
  })
}

/** True where the number stands inside the marks of a title. */
function isNamed(text: string, count: Count, from: number): boolean {
  const before = text.slice(Math.max(from, count.start - 80), count.start)
  return before.lastIndexOf('《') > before.lastIndexOf('》')
}
