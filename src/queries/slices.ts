/** So long a slice of work may hold up the page, in milliseconds. */
const SLICE = 20
/** So often the page is told how far it is. */
const TOLD = 250

/** Work on many things, one after another. */
export interface Sliced {
  readonly count: number
  readonly step: (place: number) => void
  readonly onTold?: (done: number) => void
  readonly onWhole: () => void
}

/** Does it a slice at a time, so that the page stays awake. Returns how to stop it. */
export function inSlices({ count, step, onTold, onWhole }: Sliced): () => void {
  let place = 0
  let told = performance.now()
  const slice = (): void => {
    const until = performance.now() + SLICE
    for (; place < count && performance.now() < until; place += 1) step(place)
    if (place === count) return onWhole()
    if (performance.now() > told + TOLD) {
      told = performance.now()
      onTold?.(place)
    }
    timer = setTimeout(slice)
    return undefined
  }
  let timer = setTimeout(slice)
  return () => clearTimeout(timer)
}
