/** A file as the directory of a zip lists it; the sizes are only what the zip says. */
export interface Listed {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  readonly packed: number
  readonly size: number
  /** Where its own head stands. */
  readonly at: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const HEAD = 0x04034b50
/** The end of a zip, its comment included, is not longer. */
const TAIL = 65_557

/** The files that a zip lists; null where it has no directory, or one that leads out of it. */
export function directoryOf(bytes: Uint8Array): readonly Listed[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  const least = Math.max(0, bytes.length - TAIL)
  while (end >= least && view.getUint32(end, true) !== END) end -= 1
  if (end < least) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const listed: Listed[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null
    const entry = entryAt(bytes, view, at)
    listed.push(entry)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return listed
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): Listed {
  const flags = view.getUint16(at + 8, true)
  const nameEnd = at + 46 + view.getUint16(at + 28, true)
  return {
    name: nameOf(bytes.subarray(at + 46, nameEnd)),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 1) === 1,
    crc: view.getUint32(at + 16, true),
    ...sizesOf(view, at, nameEnd),
  }
}

/** Sizes and place; where one is too large for its field (or a program always writes so) it stands further behind. */
function sizesOf(view: DataView, at: number, nameEnd: number): Pick<Listed, 'packed' | 'size' | 'at'> {
  const short = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]
  const extraEnd = Math.min(nameEnd + view.getUint16(at + 30, true), view.byteLength)
  let field = nameEnd
  while (field + 4 <= extraEnd && view.getUint16(field, true) !== 1) field += 4 + view.getUint16(field + 2, true)
  let long = field + 4
  const [size = 0, packed = 0, place = 0] = short.map(value => {
    if (value !== 0xffffffff || long + 8 > extraEnd) return value
    long += 8
    return Number(view.getBigUint64(long - 8, true))
  })
  return { packed, size, at: place }
}

/** Names are in UTF-8, or in the code of a Chinese Windows. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** The packed bytes of a file in a zip; null where its head is not where the directory says. */
export function packedBytes(bytes: Uint8Array, { at, packed }: Listed): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (at + 30 > bytes.length || view.getUint32(at, true) !== HEAD) return null
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  return start + packed <= bytes.length ? bytes.subarray(start, start + packed) : null
}
