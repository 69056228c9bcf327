/** How many readings of one run are looked at before it is called ambiguous. */
const MOST = 4000

/**
 * All ways to read `chunks` (digits whose own borders are certain) as `count` whole numbers without leading zeros that
 * `holds` accepts. Returns null where there are more than can be looked at.
 */
export function splitsOf(
  chunks: readonly string[],
  count: number,
  holds: (numbers: readonly number[]) => boolean,
): readonly (readonly number[])[] | null {
  const found: (readonly number[])[] = []
  const text = chunks.join('')
  const borders = new Set<number>()
  let at = 0
  for (const chunk of chunks) borders.add((at += chunk.length))
  let looked = 0
  const walk = (start: number, numbers: readonly number[]): boolean => {
    if (numbers.length === count) {
      if (start !== text.length) return true
      if (holds(numbers)) found.push(numbers)
      return found.length <= MOST
    }
    for (const end of endsFrom(text, start, { borders, left: count - numbers.length - 1 })) {
      looked += 1
      if (looked > 200_000) return false
      if (!walk(end, [...numbers, Number(text.slice(start, end))])) return false
    }
    return true
  }
  return walk(0, []) ? found : null
}

interface Limits {
  readonly borders: ReadonlySet<number>
  readonly left: number
}

/** Where a number that starts at `start` may end: at most 9 digits, not over a border, `left` digits kept for the rest. */
function endsFrom(text: string, start: number, { borders, left }: Limits): readonly number[] {
  const ends: number[] = []
  const last = text[start] === '0' ? start + 1 : Math.min(start + 9, text.length)
  for (let end = start + 1; end <= last && text.length - end >= left; end += 1) {
    ends.push(end)
    if (borders.has(end)) break
  }
  return ends
}

/** A row of table 3: its last number is the sum of those before it. */
export function lastIsSum(numbers: readonly number[]): boolean {
  const total = numbers.at(-1) ?? 0
  return numbers.slice(0, -1).reduce((sum, each) => sum + each, 0) === total
}

/** The line of table 4: three groups of five, each with its sum last. */
export function fifthsAreSums(numbers: readonly number[]): boolean {
  return [0, 5, 10].every(start => lastIsSum(numbers.slice(start, start + 5)))
}
