import type { CheckResult } from '../../domain/checks/check.ts'
import type { CellId } from '../../domain/forms/form.ts'

/** Whether a verdict is about a cell, or has it in its equation. */
export function isAbout(result: CheckResult, cell: CellId): boolean {
  return result.cell === cell || (result.leftCells ?? []).includes(cell) || (result.rightCells ?? []).includes(cell)
}
