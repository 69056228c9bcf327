import { LIMITS } from '../limits.ts'

/** What came of a work, and which limit the unpacked bytes went beyond, if any. */
export interface Counted<Value> {
  readonly value: Value
  readonly excess: Excess | null
}

type Excess = 'unpacked' | 'bytes'

let last: Promise<unknown> = Promise.resolve()

/**
 * Reads a PDF while the bytes that really come out of its packed streams are counted, whatever packs them and how often:
 * pdf.js has no limit of its own. Beyond the limit it meets an error wherever it wants more room. One after another.
 */
export function counted<Value>(work: () => Promise<Value>): Promise<Counted<Value>> {
  const done = last.then(() => watched(work))
  last = done.catch(() => undefined)
  return done
}

/** pdf.js unpacks through `DecompressionStream`, or into a `Uint8Array` that it makes larger by `set`: both are watched. */
async function watched<Value>(work: () => Promise<Value>): Promise<Counted<Value>> {
  const tally = newTally()
  const restore = [
    standIn(Uint8Array.prototype, 'set', countingSet(tally)),
    ...('DecompressionStream' in globalThis
      ? [standIn(globalThis, 'DecompressionStream', countingUnpacker(tally, globalThis.DecompressionStream))]
      : []),
  ]
  try {
    return { value: await work(), excess: tally.excess() }
  } finally {
    for (const each of restore) each()
  }
}

interface Tally {
  /** Counts bytes of a stream that has so many by now; throws where that, or all together, is too much. */
  readonly count: (bytes: number, ofStream: number) => void
  readonly excess: () => Excess | null
}

function newTally(): Tally {
  let all = 0
  let excess: Excess | null = null
  return {
    count: (bytes, ofStream) => {
      all += bytes
      if (ofStream > LIMITS.unpacked) excess = 'unpacked'
      else if (all > LIMITS.bytes) excess ??= 'bytes'
      if (excess) throw new RangeError('More is unpacked than a report holds.')
    },
    excess: () => excess,
  }
}

function countingSet({ count }: Tally): Uint8Array['set'] {
  const plain = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), 'set')
  return function set(this: Uint8Array, from: ArrayLike<number>, at?: number): void {
    count(from.length, this.length)
    Reflect.apply(plain?.value, this, [from, at])
  }
}

function countingUnpacker({ count }: Tally, Plain: typeof DecompressionStream) {
  return function Unpacker(format: CompressionFormat): Pick<DecompressionStream, 'readable' | 'writable'> {
    const { readable, writable } = new Plain(format)
    let own = 0
    const counting = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (chunk, controller) => {
        own += chunk.length
        count(chunk.length, own)
        controller.enqueue(chunk)
      },
    })
    return { writable, readable: readable.pipeThrough(counting) }
  }
}

/** Puts something else in the place of a property; gives what undoes it. */
function standIn(owner: object, name: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name)
  Object.defineProperty(owner, name, { value, configurable: true, writable: true })
  return () => {
    if (before) Object.defineProperty(owner, name, before)
    else Reflect.deleteProperty(owner, name)
  }
}
