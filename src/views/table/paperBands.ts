import type { Sizes } from './useSizes.ts'

/** Leaves that stand side by side on one sheet. */
export interface Band {
  readonly from: number
  readonly to: number
}

/** Writing on paper is so much smaller than on the screen, and columns as much narrower. */
export const PAPER_SCALE = 0.76
/** px across an A4 sheet on its side, within its margins. */
const ROOM = 1010
/** So many rows, and so many squares, are printed at most. */
const MOST_ROWS = 2000
const MOST_SQUARES = 100_000

/** The leaves of a table in bands that fit on a sheet beside the names of the rows; each leaf is in one of them. */
export function paperBands({ dimensions, check, leaves }: Sizes): readonly Band[] {
  const heads = dimensions.reduce((sum, each) => sum + each, check)
  const bands: Band[] = []
  let from = 0
  let taken = heads
  leaves.forEach((width, at) => {
    if (at > from && (taken + width) * PAPER_SCALE > ROOM) {
      bands.push({ from, to: at })
      from = at
      taken = heads
    }
    taken += width
  })
  return [...bands, { from, to: leaves.length }]
}

/** How many of the rows are printed: all, up to a bound that a browser lays out in a few seconds. */
export function rowsOnPaper(rows: number, leaves: number): number {
  return Math.min(rows, MOST_ROWS, Math.floor(MOST_SQUARES / Math.max(1, leaves)))
}
