/** One reading of a run of digits: its numbers in order. */
export type Numbers = readonly number[]
/** All readings that are left of one run. */
export type Candidates = readonly Numbers[]

/** Digits run together, and the places in them that are borders for certain. */
interface Digits {
  readonly text: string
  readonly borders: ReadonlySet<number>
}

/** A number has at most so many digits. */
const LONGEST = 9
/** So many readings, or steps towards them, of one run are looked at before it is called ambiguous. */
const MOST = 6000
const STEPS = 400_000

function digitsOf(chunks: readonly string[]): Digits {
  const borders = new Set<number>()
  let at = 0
  for (const chunk of chunks) borders.add((at += chunk.length))
  return { text: chunks.join(''), borders }
}

/** A row of table 3: all ways to read `chunks` as `count` numbers whose last is the sum of the others; null: too many. */
export function sumSplits(chunks: readonly string[], count: number): Candidates | null {
  const digits = digitsOf(chunks)
  return withSums(digits, { from: 0, to: digits.text.length, count, steps: { left: STEPS } })
}

/** All ways to read `chunks` as `count` numbers, whatever their sum; null where there are too many. */
export function freeSplits(chunks: readonly string[], count: number): Candidates | null {
  const digits = digitsOf(chunks)
  const part = { from: 0, to: digits.text.length, count, steps: { left: STEPS } }
  return walked(digits, part, Number.POSITIVE_INFINITY)
}

interface Part {
  readonly from: number
  readonly to: number
  readonly count: number
  /** Shared between the walks of one run, so that none takes for ever. */
  readonly steps: { left: number }
}

/** Readings of one part of the digits whose last number is the sum of those before it. */
function withSums(digits: Digits, part: Part): Candidates | null {
  const found: Numbers[] = []
  for (let start = part.to - 1; start >= part.from + part.count - 1; start -= 1) {
    if (!isNumber(digits, start, part.to)) continue
    const total = Number(digits.text.slice(start, part.to))
    const before = walked(digits, { ...part, to: start, count: part.count - 1 }, total)
    if (before === null) return null
    for (const numbers of before) found.push([...numbers, total])
    if (found.length > MOST) return null
  }
  return found
}

/** A number has no leading zero and no border inside it. */
function isNumber({ text, borders }: Digits, from: number, to: number): boolean {
  if (to - from > LONGEST || (text[from] === '0' && to - from > 1)) return false
  for (let at = from + 1; at < to; at += 1) if (borders.has(at)) return false
  return true
}

/** All ways to read a part as `count` numbers of the sum `sum` (any sum, where it is infinite). */
function walked(digits: Digits, { from, to, count, steps }: Part, sum: number): Candidates | null {
  const found: Numbers[] = []
  const width = Number.isFinite(sum) ? String(sum).length : LONGEST
  const walk = (start: number, numbers: Numbers, rest: number): boolean => {
    const left = count - numbers.length
    if (left === 0) {
      if (start === to && (rest === 0 || !Number.isFinite(sum))) found.push(numbers)
      return found.length <= MOST
    }
    if (to - start < left || to - start > left * width) return true
    for (let end = start + 1; end <= Math.min(to, start + width) && isNumber(digits, start, end); end += 1) {
      steps.left -= 1
      if (steps.left < 0) return false
      const value = Number(digits.text.slice(start, end))
      if (value > rest) break
      if (!walk(end, [...numbers, value], rest - value)) return false
    }
    return true
  }
  return walk(from, [], sum) ? found : null
}

/** Numbers in a group of table 4. */
const FIVE = 5
/** Steps that the whole line may take. */
const LINE_STEPS = 4_000_000

/**
 * The line of table 4: three groups of five, each with its sum last. For each group the readings that stand in some
 * reading of the whole line; none where no reading has all three sums, null where there are too many.
 */
export function fifthsSplits(chunks: readonly string[]): readonly Candidates[] | null {
  const digits = digitsOf(chunks)
  const { length } = digits.text
  const steps = { left: LINE_STEPS }
  const first = groupsFrom(digits, { from: 0, ends: endsOf(0, length, 2), steps })
  if (first === null) return null
  const found: Candidates[][] = [[], [], []]
  for (const [border, one] of first) {
    const second = groupsFrom(digits, { from: border, ends: endsOf(border, length, 1), steps })
    if (second === null) return null
    for (const [start, two] of second) {
      const three = withSums(digits, { from: start, to: length, count: FIVE, steps })
      if (three === null) return null
      if (three.length > 0) [one, two, three].forEach((group, at) => found[at]?.push(group))
    }
  }
  return found.map(groups => [...new Set(groups.flat())])
}

/** Where a group may end that so many groups follow. */
function endsOf(from: number, length: number, following: number): readonly number[] {
  const last = Math.min(from + FIVE * LONGEST, length - following * FIVE)
  return Array.from({ length: Math.max(0, last - from - FIVE + 1) }, (_, at) => from + FIVE + at)
}

interface Start {
  readonly from: number
  readonly ends: readonly number[]
  readonly steps: Part['steps']
}

/** The readings of a group that begins at `from`, by where it ends. */
function groupsFrom(digits: Digits, { from, ends, steps }: Start): readonly (readonly [number, Candidates])[] | null {
  const groups: (readonly [number, Candidates])[] = []
  for (const to of ends) {
    const found = withSums(digits, { from, to, count: FIVE, steps })
    if (found === null) return null
    if (found.length > 0) groups.push([to, found])
  }
  return groups
}

/** What all readings say of each of `count` numbers; undefined where they differ or there are none. */
export function agreedOf(candidates: Candidates, count: number): readonly (number | undefined)[] {
  const [first, ...others] = candidates
  return Array.from({ length: count }, (_, at) =>
    others.every(other => other[at] === first?.[at]) ? first?.[at] : undefined,
  )
}

/** True where all numbers are told and the last is the sum of the others. */
export function isSum(numbers: readonly (number | undefined)[]): boolean {
  const parts = numbers.slice(0, -1)
  return parts.reduce<number>((sum, each) => sum + (each ?? Number.NaN), 0) === numbers.at(-1)
}
