import type { CellId } from '../forms/form.ts'
import { identitiesFor, type Shape } from '../forms/index.ts'

/** The cells of a report, however they are kept; what has no number is null, undefined or NaN. */
export type ValueAt = (cell: CellId) => number | null | undefined

/** The rules of which a report breaks an equation of the form, as one word each, in the order of the form; empty for none. */
export function brokenRules(shape: Shape, valueAt: ValueAt): string {
  let broken = ''
  for (const { check, left, right } of identitiesFor(shape)) {
    const [one, other] = [added(left, valueAt), added(right, valueAt)]
    if (Number.isNaN(one) || Number.isNaN(other) || one === other || broken.includes(check)) continue
    broken += `${broken === '' ? '' : ' '}${check}`
  }
  return broken
}

/** NaN as soon as a cell has no number. */
function added(cells: readonly CellId[], valueAt: ValueAt): number {
  let sum = 0
  for (const cell of cells) sum += valueAt(cell) ?? Number.NaN
  return sum
}
