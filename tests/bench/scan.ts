/** The bare baseline of reading a delimited file: how many commas and line ends its bytes hold. */
export function scan(bytes: Uint8Array): number {
  let marks = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]
    if (byte === 44 || byte === 10) marks += 1
  }
  return marks
}
