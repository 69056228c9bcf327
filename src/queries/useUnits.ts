import type { Unit } from '../domain/unit.ts'
import type { Choice } from '../summaries/choice.ts'
import { useHeld } from './useHeld.ts'

/** The units that the chosen data sets name, by organ. */
export function useUnits(choice: Pick<Choice, 'data'>): ReadonlyMap<string, Unit> {
  return useHeld(choice).units
}
