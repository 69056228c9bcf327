import type { CellId } from '../../domain/forms/form.ts'
import { MISSING } from '../../engines/cellColumn.ts'
import type { Amount } from '../../engines/question.ts'
import type { Facts } from './groups.ts'

/** The sum of some cells over some reports, with what is missing in it: one square, looked at closely. */
export function amountAt({ columns }: Facts, reports: readonly number[], cells: readonly CellId[]): Amount {
  let sum = 0
  let stated = 0
  let missing = 0
  for (const cell of cells) {
    const { values, floor } = columns.cell(cell)
    for (const row of reports) {
      const value = values[row] ?? 0
      if (value < floor) {
        sum += value
        stated += 1
      } else if (value < floor + MISSING) missing += 1
    }
  }
  return { value: missing > 0 || stated === 0 ? null : sum, sum, stated, missing }
}
