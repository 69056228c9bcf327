import type { Report } from '../report.ts'
import type { Unit } from '../unit.ts'
import type { CheckResult } from './check.ts'
import type { SetCheck } from './setCheck.ts'
import { checkReport } from './index.ts'
import { L_OFFICE } from './l-office.ts'
import { L_PART } from './l-part.ts'
import { L_SUM } from './l-sum.ts'
import { NT_YOY_YEARS } from './nt-yoy.ts'
import { P_ALLZERO } from './p-allzero.ts'
import { P_PEER } from './p-peer.ts'
import { reportSetOf, type ReportSet } from './reportSet.ts'
import { S_UNIT_YEARS } from './s-unit.ts'
import { X_AFTER_YEARS } from './x-after.ts'
import { X_APPEAL_CAP_YEARS } from './x-appeal-cap.ts'
import { Y_BREAK } from './y-break.ts'
import { Y_CARRY } from './y-carry.ts'
import { Y_FROZEN } from './y-frozen.ts'
import { Y_JUMP } from './y-jump.ts'
import { Y_PENDING } from './y-pending.ts'
import { Y_STOCK } from './y-stock.ts'
import { Y_TEXT } from './y-text.ts'

/** Every rule that takes several reports; L-MIXED is a rule on a sum (`mixedScopes`). */
export const SET_CHECKS: readonly SetCheck[] = [
  S_UNIT_YEARS,
  X_APPEAL_CAP_YEARS,
  X_AFTER_YEARS,
  NT_YOY_YEARS,
  P_ALLZERO,
  P_PEER,
  Y_CARRY,
  Y_STOCK,
  Y_BREAK,
  Y_JUMP,
  Y_FROZEN,
  Y_TEXT,
  Y_PENDING,
  L_SUM,
  L_PART,
  L_OFFICE,
]

const SAID_ANEW: ReadonlySet<string> = new Set(
  [S_UNIT_YEARS, X_APPEAL_CAP_YEARS, X_AFTER_YEARS, NT_YOY_YEARS].map(({ id }) => id),
)

/** What every rule says of one report among others: what is said of it alone, and what the others add. */
export function checkAmong(
  report: Report,
  set: ReportSet,
  alone: readonly CheckResult[] = checkReport(report),
): readonly CheckResult[] {
  return [...alone.filter(({ check }) => !SAID_ANEW.has(check)), ...SET_CHECKS.flatMap(check => check.run(report, set))]
}

/** What every rule says of each of these reports, by report id. */
export function checkReports(
  reports: readonly Report[],
  units: ReadonlyMap<string, Unit> = new Map(),
): ReadonlyMap<string, readonly CheckResult[]> {
  const set = reportSetOf(reports, units)
  return new Map(reports.map(report => [report.id, checkAmong(report, set)]))
}
