/** How a text keeps to UTF-8: offset (from 0) and line of the first fault, and how many characters fit or do not. */
export interface Utf8Faults {
  readonly first: number
  readonly line: number
  readonly good: number
  readonly faults: number
}

/** Walks bytes as UTF-8; `good` counts whole characters of several bytes. */
export function utf8Faults(bytes: Uint8Array): Utf8Faults {
  let [first, firstLine, line, good, faults] = [-1, 1, 1, 0, 0]
  for (let index = 0; index < bytes.length;) {
    const byte = bytes[index] ?? 0
    if (byte === 0x0a || (byte === 0x0d && bytes[index + 1] !== 0x0a)) line += 1
    const length = byte < 0x80 ? 1 : sequenceLength(bytes, index)
    if (length === 0) {
      if (first === -1) [first, firstLine] = [index, line]
      faults += 1
    } else if (length > 1) good += 1
    index += length || 1
  }
  return { first: Math.max(first, 0), line: firstLine, good, faults }
}

/** First and last lead byte, length, and what the second byte may be: the well-formed sequences of the Unicode standard. */
const SEQUENCES: readonly (readonly [from: number, to: number, length: number, low: number, high: number])[] = [
  [0xc2, 0xdf, 2, 0x80, 0xbf],
  [0xe0, 0xe0, 3, 0xa0, 0xbf],
  [0xe1, 0xec, 3, 0x80, 0xbf],
  [0xed, 0xed, 3, 0x80, 0x9f],
  [0xee, 0xef, 3, 0x80, 0xbf],
  [0xf0, 0xf0, 4, 0x90, 0xbf],
  [0xf1, 0xf3, 4, 0x80, 0xbf],
  [0xf4, 0xf4, 4, 0x80, 0x8f],
]

/** Bytes of the character that starts here, or 0 where none does (overlong and surrogate forms included). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  const second = bytes[at + 1] ?? 0
  const fit = SEQUENCES.find(([from, to, , low, high]) => lead >= from && lead <= to && second >= low && second <= high)
  if (fit === undefined) return 0
  const length = fit[2]
  for (let index = 2; index < length; index += 1) if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}
