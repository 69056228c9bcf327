import type { Cell } from '../domain/cell.ts'
import { cellsOf } from '../domain/forms/index.ts'
import type { CellId, FormCell } from '../domain/forms/form.ts'
import type { Report } from '../domain/report.ts'

/** One cell in which two versions of a report differ; a side without the cell is null. */
export interface CellDifference {
  readonly cell: FormCell
  readonly before: Cell | null
  readonly after: Cell | null
}

/** The cells in which two versions of a report differ, in the order of the form: in number, or in why there is none. */
export function reportDiff(before: Report, after: Report): readonly CellDifference[] {
  const order = new Map<CellId, FormCell>()
  for (const cell of [...cellsOf(after), ...cellsOf(before)]) if (!order.has(cell.id)) order.set(cell.id, cell)
  return [...order.values()].flatMap(cell => {
    const sides = { before: before.cells[cell.id] ?? null, after: after.cells[cell.id] ?? null }
    return isSame(sides.before, sides.after) ? [] : [{ cell, ...sides }]
  })
}

function isSame(one: Cell | null, other: Cell | null): boolean {
  if (one === null || other === null) return one === other
  return one.value === other.value && (one.value !== null || one.status === other.status)
}
