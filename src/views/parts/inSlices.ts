/** The page is not held up for longer than this, in ms. */
const SLICE = 12

/** Who may stop it, and who is told how many are made. */
interface Slicing {
  readonly signal?: AbortSignal
  readonly onStep?: (done: number) => void
}

/** Makes something of each of very many, and lets the page have its turn in between. */
export async function inSlices<In, Out>(
  list: Iterable<In>,
  make: (each: In) => Out,
  { signal, onStep }: Slicing = {},
): Promise<readonly Out[]> {
  const made: Out[] = []
  let from = performance.now()
  for (const each of list) {
    made.push(make(each))
    if (performance.now() - from < SLICE) continue
    onStep?.(made.length)
    // oxlint-disable-next-line no-await-in-loop -- that the page has its turn is the point
    await new Promise(resolve => setTimeout(resolve))
    signal?.throwIfAborted()
    from = performance.now()
  }
  return made
}
