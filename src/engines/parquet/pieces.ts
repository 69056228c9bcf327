/** From, and to before which, bytes are wanted. */
export type Range = readonly [from: number, to: number]

/** Gives bytes of a file below the data set. */
export type ReadRange = (path: string, range: Range, signal?: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>

/** Between two wanted ranges so many bytes are read for nothing rather than asked for apart. */
const GAP = 2048

/** Ranges → the fewer ranges to ask for: close neighbours as one, never more than twice what is wanted. */
export function joined(ranges: readonly Range[]): readonly Range[] {
  const made: { from: number; to: number; wanted: number }[] = []
  for (const [from, to] of ranges.toSorted((one, other) => one[0] - other[0])) {
    const last = made.at(-1)
    const wanted = (last?.wanted ?? 0) + to - from
    if (last && from - last.to <= GAP && to - last.from <= wanted * 1.5) {
      last.to = Math.max(last.to, to)
      last.wanted = wanted
    } else made.push({ from, to, wanted: to - from })
  }
  return made.map(({ from, to }) => [from, to])
}

/** From this share of a file on it is read whole, for then its hash can be looked at. */
const WHOLE = 0.7

/** The ranges to ask for of a file: the whole of it where most of it is wanted. */
export function rangesOf(byteLength: number, wanted: readonly Range[]): readonly Range[] {
  const bytes = wanted.reduce((sum, [from, to]) => sum + to - from, 0)
  return bytes >= byteLength * WHOLE ? [[0, byteLength]] : joined(wanted)
}

/** A file of which some pieces are there; what was not fetched reads as zeros, and nobody looks at it. */
export function fileOfPieces(
  byteLength: number,
  pieces: readonly { readonly from: number; readonly bytes: Uint8Array }[],
): { readonly byteLength: number; readonly slice: (start: number, end?: number) => ArrayBuffer } {
  return {
    byteLength,
    slice: (start, end = byteLength) => {
      const out = new Uint8Array(end - start)
      for (const { from, bytes } of pieces) {
        const first = Math.max(start, from)
        const last = Math.min(end, from + bytes.length)
        if (first < last) out.set(bytes.subarray(first - from, last - from), first - start)
      }
      return out.buffer
    },
  }
}
