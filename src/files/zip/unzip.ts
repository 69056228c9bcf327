import { Inflate } from 'fflate'
import { LIMITS } from '../limits.ts'
import { crcOf } from './crc.ts'
import { directoryOf, packedBytes, type Listed } from './directory.ts'

/** A file unpacked from a zip. */
export interface Unpacked {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Why a zip is not unpacked. */
export type ZipRefusal = 'damaged' | 'encrypted' | 'entries' | 'unpacked' | 'ratio'

/** The files of a zip and how many bytes they are, or why it is refused and at which file. */
export type Unzipped =
  | { readonly files: readonly Unpacked[]; readonly bytes: number }
  | { readonly refused: ZipRefusal; readonly at: string }

/** What is wanted of a zip, and how many bytes may come out of it. */
export interface UnzipWish {
  readonly budget: number
  readonly wanted: (name: string) => boolean
}

/** So many packed bytes are unpacked before what came out is counted again. */
const STEP = 8192
/** Below this many bytes nobody minds how well a file was packed. */
const SMALL = 1024 * 1024

/**
 * Unpacks a zip, counting the bytes that really come out, whatever its directory says: it stops at the limit, at a ratio
 * that no document has, and at any file that is not what was listed.
 */
export function unzip(bytes: Uint8Array, { budget, wanted }: UnzipWish): Unzipped {
  const listed = directoryOf(bytes)
  if (listed === null) return { refused: 'damaged', at: '' }
  if (listed.length > LIMITS.entries) return { refused: 'entries', at: String(listed.length) }
  const files: Unpacked[] = []
  let left = budget
  for (const entry of listed) {
    if (entry.name.endsWith('/') || !wanted(entry.name)) continue
    const out = unpack(bytes, entry, left)
    if (!(out instanceof Uint8Array)) return { refused: out, at: entry.name }
    left -= out.length
    files.push({ name: entry.name, bytes: out })
  }
  return { files, bytes: budget - left }
}

/** The bytes of one listed file, or why it is refused. */
export function unpack(bytes: Uint8Array, entry: Listed, budget: number): Uint8Array | ZipRefusal {
  if (entry.encrypted) return 'encrypted'
  const packed = packedBytes(bytes, entry)
  if (packed === null || (entry.method !== 0 && entry.method !== 8)) return 'damaged'
  const out = entry.method === 8 ? inflated(packed, budget) : packed.length > budget ? 'unpacked' : packed.slice()
  if (!(out instanceof Uint8Array)) return out
  return out.length === entry.size && crcOf(out) === entry.crc ? out : 'damaged'
}

function inflated(packed: Uint8Array, budget: number): Uint8Array | ZipRefusal {
  const parts: Uint8Array[] = []
  let count = 0
  const inflate = new Inflate(part => {
    count += part.length
    if (count <= budget) parts.push(part)
  })
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
      if (count > SMALL && count > packed.length * LIMITS.ratio) return 'ratio'
      if (count > budget) return 'unpacked'
    }
  } catch {
    return 'damaged'
  }
  const out = new Uint8Array(count)
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}

const DOCTYPE = '<!DOCTYPE'
const WIDE = [...DOCTYPE].join('\0')

/** The first file among those of a document that declares a document type, where entities could be made; null if none. */
export function declaringType(files: readonly Unpacked[]): string | null {
  const latin = new TextDecoder('latin1')
  const found = files.find(({ name, bytes }) => {
    if (!/\.(?:xml|rels|vml)$/iu.test(name)) return false
    const text = latin.decode(bytes)
    return text.includes(DOCTYPE) || text.includes(WIDE)
  })
  return found?.name ?? null
}
