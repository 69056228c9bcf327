/** Numbers that look random and are the same for the same seed, on every machine. */
export interface Random {
  /** In [0, 1). */
  readonly unit: () => number
  /** Around `middle`, between middle ÷ spread and middle × spread; small numbers are the more frequent. */
  readonly skewed: (middle: number, spread: number) => number
  /** How many of `count` tries succeed at this chance. */
  readonly hits: (count: number, chance: number) => number
  /** `count` things dealt over weighted places; the counts add up to `count`. */
  readonly dealt: (count: number, weights: readonly number[]) => readonly number[]
}

/** A generator (mulberry32) from a seed. Only additions, multiplications and powers: no machine's own arithmetic. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const hits = (count: number, chance: number) => {
    let sum = 0
    for (let index = 0; index < count; index += 1) sum += unit() < chance ? 1 : 0
    return sum
  }
  const dealt = (count: number, weights: readonly number[]) => {
    let left = count
    let weight = weights.reduce((sum, each) => sum + each, 0)
    return weights.map((each, index) => {
      const share = index === weights.length - 1 ? left : hits(left, weight > 0 ? each / weight : 0)
      left -= share
      weight -= each
      return share
    })
  }
  return { unit, skewed: (middle, spread) => middle * skew(unit(), spread), hits, dealt }
}

/** 0 → 1 ÷ spread, ½ → 1, 1 → spread, along a straight line on each side: exact on every machine. */
function skew(unit: number, spread: number): number {
  const low = 1 / spread
  return unit < 0.5 ? low + (1 - low) * unit * 2 : 1 + (spread - 1) * (unit - 0.5) * 2
}
