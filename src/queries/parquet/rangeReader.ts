import { engineError } from '../../engines/engine.ts'
import type { PartEntry } from '../../engines/parquet/layout.ts'
import type { Range, ReadRange } from '../../engines/parquet/pieces.ts'
import { sha256Of } from '../sha256.ts'

/** What a file must be to belong to the index that was opened. */
export type Expected = Pick<PartEntry, 'path' | 'bytes' | 'sha256'>

/** Not there, or not so long: not the file that the index names. */
const GONE: readonly number[] = [404, 410, 416]

/**
 * Reads ranges of the parts below an address. A file that is not the one that the index names (gone, of another size,
 * or with another tag than when it was first read) ends the reading of the whole set: numbers of two versions are never
 * mixed. A file that is read whole must have its hash; a server that knows no ranges sends it whole, and it is kept.
 */
export function rangeReader(base: string, parts: readonly Expected[]): ReadRange {
  const expected = new Map(parts.map(part => [part.path, part]))
  const wholes = new Map<string, Uint8Array<ArrayBuffer>>()
  const tags = new Map<string, string>()
  const underWay = new Map<string, number>()
  let changed: Error | null = null
  const refuse = (detail: string): never => {
    changed ??= engineError('changed', detail)
    throw changed
  }
  const sameTag = (path: string, answer: Response): void => {
    const tag = tagOf(answer)
    const before = tags.get(path) ?? tag
    tags.set(path, before)
    if (tag !== before) refuse(path)
  }
  const bytesOf = async (answer: Response, { part, range }: Asked): Promise<Uint8Array<ArrayBuffer>> => {
    const { path } = part
    if (GONE.includes(answer.status)) return refuse(path)
    if (!answer.ok) throw engineError('unreachable', `${path}: ${answer.status}`)
    sameTag(path, answer)
    const bytes = await bodyOf(answer)
    if (answer.status === 206) return isRange(answer, { part, range }, bytes) ? bytes : refuse(path)
    if (bytes.length !== part.bytes) return refuse(path)
    if (!(await hasHash(part, bytes))) throw engineError('damaged', path)
    if (!isWhole({ part, range })) wholes.set(path, bytes)
    return bytes.slice(...range)
  }
  return async (path, range, signal) => {
    if (changed) throw changed
    const part = expected.get(path)
    if (!part) throw engineError('damaged', path)
    const kept = wholes.get(path)
    if (kept) return kept.slice(...range)
    const busy = underWay.get(path) ?? 0
    underWay.set(path, busy + 1)
    try {
      return await bytesOf(await ask(base, { part, range, isBeside: busy > 0 }, signal), { part, range })
    } finally {
      underWay.set(path, (underWay.get(path) ?? 1) - 1)
    }
  }
}

interface Asked {
  readonly part: Expected
  readonly range: Range
}

interface Asking extends Asked {
  /** Other ranges of the file are on their way. */
  readonly isBeside: boolean
}

function isWhole({ part, range: [from, to] }: Asked): boolean {
  return from === 0 && to === part.bytes
}

function isRange(answer: Response, { part, range: [from, to] }: Asked, { length }: Uint8Array): boolean {
  const said = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(answer.headers.get('content-range') ?? '')
  if (!said) return length === to - from
  return length === to - from && Number(said[1]) === from && Number(said[3]) === part.bytes
}

/** A weak tag says as much as a strong one here: that the server holds the same file. */
function tagOf({ headers }: Response): string {
  return (headers.get('etag') ?? headers.get('last-modified') ?? '').replace(/^W\//, '')
}

async function hasHash({ sha256 }: Expected, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const found = await sha256Of(bytes)
  return found === null || found === sha256
}

async function bodyOf(answer: Response): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await answer.arrayBuffer())
  } catch (error) {
    throw failure('cut', error)
  }
}

async function ask(base: string, asked: Asking, signal: AbortSignal | undefined): Promise<Response> {
  const [from, to] = asked.range
  const headers: Readonly<Record<string, string>> = isWhole(asked) ? {} : { Range: `bytes=${from}-${to - 1}` }
  // A browser writes one range of an address at a time into what it keeps, and lets the others wait for it.
  const keep = asked.isBeside ? ({ cache: 'no-store' } as const) : {}
  const wish = { headers, ...keep, ...(signal ? { signal } : {}) }
  const first = await fetch(`${base}${asked.part.path}`, wish).catch(() => null)
  signal?.throwIfAborted()
  if (first && first.status < 500) return first
  return fetch(`${base}${asked.part.path}`, wish).catch((error: unknown) => {
    throw failure('unreachable', error)
  })
}

function failure(fault: 'cut' | 'unreachable', error: unknown): Error {
  return engineError(fault, error instanceof Error ? error.message : String(error))
}
