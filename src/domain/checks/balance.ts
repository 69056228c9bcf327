import { identitiesFor } from '../forms/index.ts'
import type { Report } from '../report.ts'
import type { CheckResult } from './check.ts'
import { identityResult, isBroken } from './identities.ts'

const KEPT = new WeakMap<Report, readonly CheckResult[]>()

/** The equations of the form that a report breaks; kept with it. */
export function brokenIdentities(report: Report): readonly CheckResult[] {
  const known = KEPT.get(report)
  if (known) return known
  const broken = identitiesFor(report)
    .filter(identity => isBroken(report, identity))
    .map(identity => identityResult(report, identity))
  KEPT.set(report, broken)
  return broken
}

/** Whether that is known already. */
export function isBalanceKnown(report: Report): boolean {
  return KEPT.has(report)
}

/** Whether no equation of the form fails. What cannot be told for a blank is no failure. */
export function isBalanced(report: Report): boolean {
  return brokenIdentities(report).length === 0
}
