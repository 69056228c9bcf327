import type { CellId } from '../forms/form.ts'
import type { Check, CheckResult } from './check.ts'
import { perForm } from './perForm.ts'
import { brokenIn, isEnough, mendedBy } from './repairs.ts'
import { valueOf } from './values.ts'

type Pair = readonly [CellId, CellId]

const neighboursIn = perForm(({ tables: [, applications, appeals] }): readonly Pair[] => {
  const grid = applications.rows.map(row => row.columns.map(column => `3/${row.id}/${column.id}` as const))
  const down = grid[0]?.map((_, at) => grid.flatMap(cells => cells[at] ?? [])) ?? []
  const line = appeals.rows.flatMap(row => row.columns.map(column => `4/${row.id}/${column.id}` as const))
  return [...grid, ...down, line].flatMap(pairsOf)
})

/** Two neighbouring cells, beside or below each other, would satisfy every identity around them if they changed places. */
export const P_SWAP: Check = {
  id: 'P-SWAP',
  run: report => {
    const broken = brokenIn(report)
    if (broken === null) return []
    const cells = new Set(broken.failing.flatMap(({ left, right }) => [...left, ...right]))
    const pairs = neighboursIn(report).filter(pair => pair.some(cell => cells.has(cell)))
    return pairs.flatMap(([cell, other]): readonly CheckResult[] => {
      const left = valueOf(report, cell)
      const right = valueOf(report, other)
      if (left === null || right === null || left === right) return []
      const mended = mendedBy(report, broken, [
        [cell, right],
        [other, left],
      ])
      if (!isEnough(mended)) return []
      const values = { other, found: `${left} ⇄ ${right}` }
      return [{ check: 'P-SWAP', cell, result: 'WARN', left, right, leftCells: [cell], rightCells: [other], values }]
    })
  },
}

function pairsOf(cells: readonly CellId[]): readonly Pair[] {
  return cells.flatMap((cell, at): readonly Pair[] => {
    const next = cells[at + 1]
    return next === undefined ? [] : [[cell, next]]
  })
}
