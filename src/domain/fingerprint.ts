/** A short name for bytes that tells them apart from others by accident, not from a forger's; there without https, too. */
export function fingerprint(bytes: Uint8Array): string {
  let one = 0x811c9dc5
  let two = 0x9e3779b9
  for (const byte of bytes) {
    one = Math.imul(one ^ byte, 0x01000193)
    two = Math.imul(two ^ byte, 0x5bd1e995) ^ (two >>> 15)
  }
  return [bytes.length, one >>> 0, two >>> 0].map(each => each.toString(36)).join('-')
}
