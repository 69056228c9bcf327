import { expect, test } from 'vitest'
import { PAPER_SCALE, paperBands, rowsOnPaper } from '../../src/views/table/paperBands.ts'

const sizes = (leaves: readonly number[]) => ({ dimensions: [248, 68, 148], check: 84, leaves, whole: 0 })

test('every column is printed once, beside the names, in bands that a sheet holds', () => {
  const leaves = Array.from({ length: 77 }, (_, at) => 88 + (at % 5) * 20)
  const bands = paperBands(sizes(leaves))
  expect(bands.flatMap(({ from, to }) => leaves.slice(from, to))).toEqual(leaves)
  expect(bands.length).toBeGreaterThan(5)
  for (const { from, to } of bands) {
    const width = leaves.slice(from, to).reduce((sum, each) => sum + each, 248 + 68 + 148 + 84)
    expect(width * PAPER_SCALE).toBeLessThanOrEqual(1010)
  }
})

test('a column wider than the sheet has a band of its own; no column is one band of names', () => {
  expect(paperBands(sizes([2000, 2000]))).toEqual([
    { from: 0, to: 1 },
    { from: 1, to: 2 },
  ])
  expect(paperBands(sizes([]))).toEqual([{ from: 0, to: 0 }])
})

test('all rows are printed up to a bound, fewer where there are many columns', () => {
  expect(rowsOnPaper(64, 8)).toBe(64)
  expect(rowsOnPaper(40_000, 8)).toBe(2000)
  expect(rowsOnPaper(40_000, 200)).toBe(500)
})
