import type { CellId } from '../forms/form.ts'
import type { Report } from '../report.ts'
import type { Check, CheckResult } from './check.ts'
import { notAssessable } from './notAssessable.ts'
import { sumOf } from './values.ts'

interface Cap {
  readonly check: string
  readonly cell: CellId
  readonly leftCells: readonly CellId[]
  readonly rightCells: readonly CellId[]
}

/** Left is at most right of this year and the last: one report decides it only where this year is enough. */
function capResult(report: Report, { check, cell, leftCells, rightCells }: Cap): CheckResult {
  const left = sumOf(report, leftCells)
  const right = sumOf(report, rightCells)
  if (left === null || right === null || left > right) return notAssessable(check, cell)
  return { check, cell, result: 'PASS', left, right, leftCells, rightCells, values: { found: `${left} ≤ ${right}` } }
}

/** The two sides of each rule. */
export const CAPS = {
  'X-APPEAL-CAP': {
    check: 'X-APPEAL-CAP',
    cell: '4/reconsideration/total',
    leftCells: ['4/reconsideration/total', '4/litigation_direct/total'],
    rightCells: ['3/total_processed/total'],
  },
  'X-AFTER': {
    check: 'X-AFTER',
    cell: '4/litigation_after_reconsideration/total',
    leftCells: ['4/litigation_after_reconsideration/total'],
    rightCells: ['4/reconsideration/upheld', '4/reconsideration/other'],
  },
} as const satisfies Readonly<Record<string, Cap>>

/** Appeals of a year come from applications closed in it or the year before. */
export const X_APPEAL_CAP: Check = {
  id: 'X-APPEAL-CAP',
  run: report => [capResult(report, CAPS['X-APPEAL-CAP'])],
}

/** Litigation after reconsideration follows reconsiderations that were upheld or ended otherwise, this year or last. */
export const X_AFTER: Check = {
  id: 'X-AFTER',
  run: report => [capResult(report, CAPS['X-AFTER'])],
}
