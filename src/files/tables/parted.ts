import type { Fragment } from '../blocks.ts'
import { isSum, type Candidates, type Numbers } from './glued.ts'

/** So many ways to join are looked at. */
const MOST = 2000

/**
 * All ways to read more numbers than are due as `count`, where a space may part the thousands of one (`1 234`); none
 * where no neighbours look so.
 */
export function joinedThousands(tokens: readonly Fragment[], count: number): Candidates {
  if (!tokens.every(({ text }) => /^\d{1,9}$/u.test(text)) || tokens.length > count * 3) return []
  const found: Numbers[] = []
  const walk = (at: number, numbers: Numbers): void => {
    if (found.length >= MOST || numbers.length > count) return
    if (at === tokens.length && numbers.length === count) found.push(numbers)
    for (const end of endsFrom(tokens, at)) {
      const digits = tokens.slice(at, end).map(({ text }) => text)
      walk(end, [...numbers, Number(digits.join(''))])
    }
  }
  if (tokens.length > count) walk(0, [])
  return found.length >= MOST ? [] : found
}

/** Behind which tokens a number that begins at `at` may end: a group of thousands has three digits, one space before it. */
function endsFrom(tokens: readonly Fragment[], at: number): readonly number[] {
  const ends = at < tokens.length ? [at + 1] : []
  if (!/^[1-9]\d{0,2}$/u.test(tokens[at]?.text ?? '')) return ends
  for (let next = at + 1; next < tokens.length && next < at + 3 && isNext(tokens[next - 1], tokens[next]); next += 1) {
    ends.push(next + 1)
  }
  return ends
}

function isNext(before: Fragment | undefined, token: Fragment | undefined): boolean {
  if (!before || token?.text.length !== 3) return false
  return token.line === before.line && token.column === before.column + before.text.length + 1
}

/** Readings of a line in which every group of `size` has its sum last, by group. */
export function groupsWithSums(readings: Candidates, size: number): readonly Candidates[] {
  const lines = readings.map(each =>
    Array.from({ length: each.length / size }, (_, at) => each.slice(at * size, at * size + size)),
  )
  const held = lines.filter(groups => groups.every(isSum))
  return Array.from({ length: (readings[0]?.length ?? 0) / size }, (_, at) =>
    held.flatMap(each => (each[at] ? [each[at]] : [])),
  )
}
