import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Part } from '../../src/data/parquet/part.ts'
import { CODEC, writePart } from '../../src/data/parquet/writePart.ts'
import { COLUMNS, nameOfColumn, REPORT_COLUMNS } from '../../src/engines/parquet/layout.ts'
import { readPart, readRows } from '../../src/engines/parquet/readPart.ts'

const ROWS = 7000

function texts(at: (row: number) => string): readonly string[] {
  return Array.from({ length: ROWS }, (_, row) => at(row))
}

/** So many reports that a column has several pages; some cells blank, all different. */
const PART: Part = {
  year: 2024,
  province: '37',
  rows: ROWS,
  who: Int32Array.from({ length: ROWS }, (_, row) => row * 7),
  scope: texts(() => 'own'),
  format: texts(() => 'gb-2021-30'),
  oneOther: new Uint8Array(ROWS),
  inside: Uint8Array.from({ length: ROWS }, (_, row) => row % 2),
  broken: texts(row => (row % 5 === 0 ? 't3-row' : '')),
  states: texts(() => ''),
  published: texts(row => `2025-01-${10 + (row % 20)}`),
  source: texts(row => `file-${row}`),
  cells: new Map([
    ['3/granted/total', Float64Array.from({ length: ROWS }, (_, row) => (row % 3 === 0 ? Number.NaN : row))],
    ['3/partial/total', Float64Array.from({ length: ROWS }, (_, row) => (row < 5000 ? Number.NaN : row * 2))],
  ]),
}

const { bytes, entry } = writePart(PART, 'one.parquet')
const wanted = {
  index: { columns: COLUMNS.map(nameOfColumn), codec: CODEC },
  part: entry,
  columns: REPORT_COLUMNS,
  read: (_: string, [from, to]: readonly [number, number]) => Promise.resolve(new Uint8Array(bytes.slice(from, to))),
}

function valueAt(cell: '3/granted/total' | '3/partial/total', row: number): number | null {
  const value = PART.cells.get(cell)?.[row] ?? null
  return value === null || Number.isNaN(value) ? null : value
}

test('a column of several pages is read whole', async () => {
  const found = await readPart(wanted)
  for (const cell of ['3/granted/total', '3/partial/total'] as const)
    expect(Array.from(found.get(cell) ?? [], value => (value as number | undefined) ?? null)).toEqual(
      Array.from({ length: ROWS }, (_, row) => valueAt(cell, row)),
    )
  expect(Array.from(found.get('source') ?? [])).toEqual(PART.source)
})

test('rows in the middle of a part are those rows', async () => {
  const anyRange = fc.tuple(fc.nat(ROWS - 1), fc.integer({ min: 1, max: 40 }))
  await fc.assert(
    fc.asyncProperty(anyRange, async ([from, count]) => {
      const to = Math.min(ROWS, from + count)
      const rows = await readRows({ ...wanted, from, to })
      expect(
        rows.map(row => [row['who'], row['source'], row['3_granted_total'] ?? null, row['3_partial_total'] ?? null]),
      ).toEqual(
        Array.from({ length: to - from }, (_, at) => [
          PART.who[from + at],
          PART.source[from + at],
          valueAt('3/granted/total', from + at),
          valueAt('3/partial/total', from + at),
        ]),
      )
    }),
    { numRuns: 25 },
  )
})
