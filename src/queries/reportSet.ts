import { reportSetOf, type ReportSet } from '../domain/checks/reportSet.ts'
import type { Held } from './held.ts'

const KEPT = new WeakMap<Held, ReportSet>()

/** Who stands beside whom among all that is held; made once. */
export function setOfHeld(held: Held): ReportSet {
  const known = KEPT.get(held)
  if (known) return known
  const set = reportSetOf(held.reports, held.units)
  KEPT.set(held, set)
  return set
}
