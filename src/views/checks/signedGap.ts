import type { Words } from '../../words/words.ts'

/** How much more or less than expected, with its sign. */
export function signedGap(gap: number, { numbers }: Words): string {
  return `${gap > 0 ? '+' : '−'}${numbers.exact(Math.abs(gap))}`
}
