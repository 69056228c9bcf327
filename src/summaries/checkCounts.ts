import { RESULTS, type CheckResult, type Result } from '../domain/checks/check.ts'
import { CHECK_IDS, isIdentityCheck } from '../domain/checks/ids.ts'

/** What the verdicts on one report come to. */
export interface CheckCounts {
  /** How many of each rule and result: at `CHECK_IDS` place × 4 + `RESULTS` place. */
  readonly byRule: Uint16Array
  /** Equations of the form that fail, and those that cannot be told. */
  readonly unbalanced: number
  readonly notAssessable: number
  /** Other rules that fail, and those that are doubtful. */
  readonly failed: number
  readonly doubtful: number
  /** The verdicts that are trouble. */
  readonly troubles: readonly CheckResult[]
}

const KEPT = new WeakMap<readonly CheckResult[], CheckCounts>()
const PLACES: ReadonlyMap<string, number> = new Map(CHECK_IDS.map((id, place) => [id, place * RESULTS.length]))
const OFFSETS: Readonly<Record<Result, number>> = {
  PASS: RESULTS.indexOf('PASS'),
  FAIL: RESULTS.indexOf('FAIL'),
  WARN: RESULTS.indexOf('WARN'),
  NOT_ASSESSABLE: RESULTS.indexOf('NOT_ASSESSABLE'),
}

/** The verdicts on one report counted; once, kept with them. */
export function countsOf(results: readonly CheckResult[]): CheckCounts {
  const known = KEPT.get(results)
  if (known) return known
  const byRule = new Uint16Array(CHECK_IDS.length * RESULTS.length)
  for (const { check, result } of results) {
    const place = (PLACES.get(check) ?? byRule.length) + OFFSETS[result]
    if (place < byRule.length) byRule[place] = (byRule[place] ?? 0) + 1
  }
  const counts = { byRule, ...standing(results), troubles: results.filter(isTrouble) }
  KEPT.set(results, counts)
  return counts
}

/** A verdict that somebody should look at: a failure, or a doubt that is more than a remark. */
export function isTrouble({ result, remark }: CheckResult): boolean {
  return result === 'FAIL' || (result === 'WARN' && !remark)
}

function standing(results: readonly CheckResult[]): Omit<CheckCounts, 'byRule' | 'troubles'> {
  const counts = { unbalanced: 0, notAssessable: 0, failed: 0, doubtful: 0 }
  for (const { check, result, remark } of results) {
    if (result === 'PASS') continue
    const isIdentity = isIdentityCheck(check)
    if (result === 'FAIL') counts[isIdentity ? 'unbalanced' : 'failed'] += 1
    else if (result === 'NOT_ASSESSABLE' && isIdentity) counts.notAssessable += 1
    else if (result === 'WARN' && !isIdentity && !remark) counts.doubtful += 1
  }
  return counts
}
