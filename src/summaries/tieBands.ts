/** Rates with their intervals, one place a body. */
export interface Rates {
  readonly rate: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
}

/** The places, from 1, that a body may hold: it is surely below `best − 1` others and above `count − worst`. */
export interface Bands {
  readonly best: Int32Array
  readonly worst: Int32Array
}

/**
 * Bands of ranks from high to low. Two bodies are told apart where the interval of their difference leaves out 0:
 * Newcombe's hybrid score interval, made of the two Wilson intervals. Each pair is judged by itself at 95 %. Pairs are
 * counted in a tree over rates and spreads that takes or leaves whole branches, never one by one.
 */
export function tieBands({ rate, low, high }: Rates): Bands {
  const below = spreadOf(rate, low)
  const above = spreadOf(high, rate)
  const lower = countBeaten({ rate, own: below, other: above })
  const higher = countBeaten({ rate: rate.map(each => -each), own: above, other: below })
  return { best: higher.map(count => 1 + count), worst: lower.map(count => rate.length - count) }
}

/** Whether one rate is surely above another: the interval of their difference lies above 0. */
export function isSurelyAbove(
  a: readonly [rate: number, low: number],
  b: readonly [rate: number, high: number],
): boolean {
  const gap = a[0] - b[0]
  const [own, other] = [a[0] - a[1], b[1] - b[0]]
  return gap > 0 && gap * gap > own * own + other * other
}

function spreadOf(top: Float64Array, bottom: Float64Array): Float64Array {
  return top.map((each, at) => each - (bottom[at] ?? 0))
}

interface Field {
  readonly rate: Float64Array
  /** How far a body's own rate reaches towards a lower one, and how far the lower one reaches up. */
  readonly own: Float64Array
  readonly other: Float64Array
}

/** A branch: where its bodies stand in `order`, and the box around their rates and spreads. */
interface Branch {
  readonly from: number
  readonly to: number
  readonly rates: readonly [number, number]
  readonly spreads: readonly [number, number]
  readonly halves: readonly [Branch, Branch] | null
}

const LEAF = 8

/** For each body, how many others it is surely above. */
function countBeaten(field: Field): Int32Array {
  const order = Int32Array.from(field.rate, (_, at) => at)
  if (order.length === 0) return order
  const tree = branchOf(field, order, [0, order.length])
  return Int32Array.from(order.keys(), at =>
    beatenIn(tree, field, { order, rate: field.rate[at] ?? 0, own: field.own[at] ?? 0 }),
  )
}

interface Asked {
  readonly order: Int32Array
  readonly rate: number
  readonly own: number
}

function beatenIn(branch: Branch, field: Field, asked: Asked): number {
  const { rate, own } = asked
  const [least, most] = branch.rates
  const nearest = rate - most
  const widest = branch.spreads[1]
  if (nearest > 0 && nearest * nearest > own * own + widest * widest) return branch.to - branch.from
  const furthest = rate - least
  const narrowest = branch.spreads[0]
  if (furthest <= 0 || furthest * furthest <= own * own + narrowest * narrowest) return 0
  if (branch.halves) return beatenIn(branch.halves[0], field, asked) + beatenIn(branch.halves[1], field, asked)
  let count = 0
  for (let at = branch.from; at < branch.to; at += 1) {
    const other = asked.order[at] ?? 0
    const gap = rate - (field.rate[other] ?? 0)
    const spread = field.other[other] ?? 0
    if (gap > 0 && gap * gap > own * own + spread * spread) count += 1
  }
  return count
}

function branchOf(field: Field, order: Int32Array, [from, to]: readonly [number, number]): Branch {
  const rates = extentOf(field.rate, order.subarray(from, to))
  const spreads = extentOf(field.other, order.subarray(from, to))
  if (to - from <= LEAF) return { from, to, rates, spreads, halves: null }
  const middle = (from + to) >> 1
  const keys = rates[1] - rates[0] >= spreads[1] - spreads[0] ? field.rate : field.other
  partWay(order.subarray(from, to), keys, middle - from)
  const halves = [branchOf(field, order, [from, middle]), branchOf(field, order, [middle, to])] as const
  return { from, to, rates, spreads, halves }
}

function extentOf(values: Float64Array, places: Int32Array): readonly [number, number] {
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (const place of places) {
    const value = values[place] ?? 0
    if (value < least) least = value
    if (value > most) most = value
  }
  return [least, most]
}

/** Moves the `count` places with the least keys to the front (quickselect). */
function partWay(places: Int32Array, keys: Float64Array, count: number): void {
  const keyAt = (at: number): number => keys[places[at] ?? 0] ?? 0
  let left = 0
  let right = places.length - 1
  while (left < right) {
    const pivot = keyAt((left + right) >> 1)
    let low = left
    let high = right
    while (low <= high) {
      while (keyAt(low) < pivot) low += 1
      while (keyAt(high) > pivot) high -= 1
      if (low <= high) {
        const kept = places[low] ?? 0
        places[low] = places[high] ?? 0
        places[high] = kept
        low += 1
        high -= 1
      }
    }
    if (count <= high) right = high
    else if (count >= low) left = low
    else return
  }
}
