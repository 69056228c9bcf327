const DIGITS: ReadonlyMap<string, number> = new Map([
  ['零', 0],
  ['〇', 0],
  ['一', 1],
  ['二', 2],
  ['两', 2],
  ['三', 3],
  ['四', 4],
  ['五', 5],
  ['六', 6],
  ['七', 7],
  ['八', 8],
  ['九', 9],
])
const UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])

/** A number written in Chinese numerals, up to 万; null where the signs make none (一二, 三五). */
export function numeral(text: string): number | null {
  if (text.length === 0 || text.length > 9) return null
  const [high = '', low, rest] = text.split('万')
  if (rest !== undefined) return null
  if (low === undefined) return below(high)
  const top = below(high)
  const bottom = low === '' ? 0 : below(low)
  return top === null || bottom === null ? null : top * 10_000 + bottom
}

function below(text: string): number | null {
  let sum = 0
  let digit: number | null = null
  let last = 10_000
  for (const each of text) {
    const unit = UNITS.get(each)
    const value = DIGITS.get(each)
    if (unit !== undefined) {
      if (unit >= last) return null
      sum += (digit ?? 1) * unit
      digit = null
      last = unit
    } else if (value === undefined || (digit !== null && digit !== 0)) return null
    else digit = value
  }
  return sum + (digit ?? 0)
}
