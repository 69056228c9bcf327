import { INDICATORS } from './index.ts'
import { perCapita, yearOnYear } from './growth.ts'
import type { Indicator } from './indicator.ts'
import { MIXES } from './mixes.ts'

/** Every indicator that bodies may be compared by: the sums, the parts of the mixes, and those that need more. */
export const COMPARED: readonly Indicator[] = [
  ...INDICATORS,
  yearOnYear,
  perCapita,
  ...MIXES.flatMap(({ parts }) => parts),
]

/** One of them by its id, or undefined. */
export function comparedById(id: string): Indicator | undefined {
  return COMPARED.find(indicator => indicator.id === id)
}
