/** First and last lead byte of the rows where a Chinese double-byte code keeps its everyday characters and punctuation. */
const EVERYDAY = {
  gb18030: { from: 0xa1, to: 0xd7, trail: 0xa1 },
  big5: { from: 0xa1, to: 0xc6, trail: 0x40 },
} as const

/**
 * Whether text that decoded without a fault is Chinese text in that code, not another code that happens to fit:
 * no private-use or control characters, and at least half of its pairs are everyday ones.
 */
export function isPlausibleChinese(text: string, bytes: Uint8Array, encoding: string): boolean {
  if (/[\uE000-\uF8FF\u0080-\u009F\uFFFD]/u.test(text)) return false
  return (encoding !== 'gb18030' && encoding !== 'big5') || everydayShare(bytes, encoding) >= 0.5
}

/** The part of a text's byte pairs that lie in the everyday rows; four-byte characters are not counted. */
function everydayShare(bytes: Uint8Array, encoding: keyof typeof EVERYDAY): number {
  const { from, to, trail } = EVERYDAY[encoding]
  const end = Math.min(bytes.length, 1_000_000)
  let [pairs, everyday] = [0, 0]
  for (let index = 0; index < end;) {
    const [lead, next] = [bytes[index] ?? 0, bytes[index + 1] ?? 0]
    const length = lead < 0x80 ? 1 : next >= 0x30 && next <= 0x39 ? 4 : 2
    if (length === 2) {
      pairs += 1
      if (lead >= from && lead <= to && next >= trail) everyday += 1
    }
    index += length
  }
  return pairs === 0 ? 1 : everyday / pairs
}
