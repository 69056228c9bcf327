/** Two medians in milliseconds, of the same run, and what was measured. */
export interface Pair {
  readonly ours: number
  readonly bare: number
  readonly reports: number
  readonly note: string
}

/** The middle of the times. */
export function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** The quarter of the times that was the quickest: what a busy machine adds is not in it. */
export function quartile(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 4)] ?? Number.NaN
}

/** Milliseconds of one call, as the median over many, after some to warm up. */
export function warm(run: () => unknown, times: number): number {
  const took: number[] = []
  for (let turn = 0; turn < 50; turn += 1) {
    const from = performance.now()
    for (let again = 0; again < times; again += 1) run()
    took.push((performance.now() - from) / times)
  }
  return median(took.slice(20))
}
