import type { Claim, NtCheckId } from '../narrative/claim.ts'
import { claimsFor } from '../narrative/claimsIn.ts'
import type { Report } from '../report.ts'
import type { Check, CheckResult } from './check.ts'
import { statedField } from './statedField.ts'
import type { Stated } from './stated.ts'

/** A rule with one verdict for each of its claims. */
export function claimCheck(id: NtCheckId, verdict: (claim: Claim, report: Report) => CheckResult): Check {
  return { id, run: report => claimsFor(report, id).map(claim => verdict(claim, report)) }
}

/** A rule that compares a claim's number with what the tables state for its field. */
export function fieldCheck(id: NtCheckId): Check {
  return claimCheck(id, (claim, report) => equalTo(claim, [['', statedField(report, claim.field)]]))
}

/** A reading of a claim: what it may mean (N, N+Ci, P), and what the tables state for that. */
export type Reading = readonly [basis: string, stated: Stated]

/** PASS where the claim equals one of its readings; FAIL against the first where the tables state all for sure. */
export function equalTo(claim: Claim, readings: readonly Reading[]): CheckResult {
  const equal = readings.find(([, { value }]) => value === claim.value)
  if (equal) return verdictOf(claim, 'PASS', equal)
  const first = readings[0]
  const known = readings.every(([, { value, sure }]) => value !== null && sure)
  if (!first || !known) return verdictOf(claim, 'NOT_ASSESSABLE', first ?? null)
  return verdictOf(claim, 'FAIL', first)
}

/** One verdict on a claim, with its sentence and the cells of the reading it was held against. */
export function verdictOf(claim: Claim, result: CheckResult['result'], reading: Reading | null): CheckResult {
  const [basis, stated] = reading ?? ['', null]
  const known = result !== 'NOT_ASSESSABLE'
  return {
    check: claim.check,
    cell: stated?.cell ?? '',
    result,
    left: known ? claim.value : null,
    right: known ? (stated?.value ?? null) : null,
    ...(stated ? { rightCells: stated.cells } : {}),
    sentence: claim.sentence,
    values: {
      claim: claim.text,
      section: claim.section,
      ...(basis === '' ? {} : { basis }),
      ...(claim.share === undefined ? {} : { share: claim.share }),
    },
  }
}
