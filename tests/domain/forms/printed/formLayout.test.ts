import { describe, expect, test } from 'vitest'
import { cellsOf, formOf } from '../../../../src/domain/forms/index.ts'
import { layoutOf } from '../../../../src/domain/forms/printed/formLayout.ts'
import type { TableLayout } from '../../../../src/domain/forms/printed/tableLayout.ts'

const SHAPES = [
  { format: 'gb-2021-30', otherAll: false },
  { format: 'gb-2021-30', otherAll: true },
  { format: 'gb-2019-60', otherAll: true },
] as const
const WIDTHS = ['wide', 'narrow'] as const
const CASES = SHAPES.flatMap(shape => WIDTHS.map(width => ({ ...shape, width })))

describe.each(CASES)('$format (one row for other: $otherAll), $width', ({ width, ...shape }) => {
  const layouts = layoutOf(formOf(shape), width)

  test('every cell of the form stands in it exactly once, in the order of the form', () => {
    const ids = layouts.flatMap(({ rows }) => rows.flat().flatMap(cell => (cell.kind === 'slot' ? [cell.id] : [])))
    expect(ids).toEqual(cellsOf(shape).map(cell => cell.id))
  })

  test('spans fill the grid: no hole, no overlap, nothing beyond the width', () => {
    for (const layout of layouts) expect(coverage(layout)).toEqual(layout.rows.map(() => layout.width))
  })
})

test('三、本年度办理结果 spans 22 rows of the form of 2021 and 20 of 2019', () => {
  const spans = SHAPES.map(shape => {
    const heads = layoutOf(formOf(shape), 'wide')[1]?.rows.flat() ?? []
    return heads.flatMap(cell => (cell.kind === 'head' && cell.label === 'outcomes' ? [cell.rowSpan] : []))
  })
  expect(spans).toEqual([[22], [20], [20]])
})

/** How many grid squares each row covers, counting spans from the rows above; an overlap counts as 1000. */
function coverage({ rows, width }: TableLayout): readonly number[] {
  const taken = rows.map(() => Array.from({ length: width }, () => 0))
  rows.forEach((row, y) => {
    for (const cell of row) {
      const x = taken[y]?.indexOf(0) ?? -1
      const height = cell.kind === 'head' ? cell.rowSpan : 1
      for (let dy = 0; dy < height; dy += 1)
        for (let dx = 0; dx < cell.colSpan; dx += 1) {
          const line = taken[y + dy]
          if (line) line[x + dx] = (line[x + dx] ?? 0) === 0 ? 1 : 1000
        }
    }
  })
  return taken.map(line => line.reduce((sum, each) => sum + each, 0))
}
