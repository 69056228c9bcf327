import { isBalanced } from '../domain/checks/balance.ts'
import type { Choice } from '../summaries/choice.ts'
import type { Held } from './held.ts'

const KEPT = new WeakMap<Held, Held>()

/** What charts, tables, ranks and totals stand on: all that is held, or only the reports that balance, if so chosen. */
export function countedHeld(held: Held, { balanced }: Pick<Choice, 'balanced'>): Held {
  if (!balanced) return held
  const known = KEPT.get(held)
  if (known) return known
  const kept = { ...held, reports: held.reports.filter(isBalanced) }
  KEPT.set(held, kept)
  return kept
}
