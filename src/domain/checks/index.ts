import type { Report } from '../report.ts'
import type { Check, CheckResult } from './check.ts'
import { D_DEADLINE } from './d-deadline.ts'
import { N_DIGIT } from './n-digit.ts'
import { N_FEE } from './n-fee.ts'
import { N_INT } from './n-int.ts'
import { NT_CHECKS } from './ntChecks.ts'
import { P_NOTHELD } from './p-notheld.ts'
import { P_OTHER } from './p-other.ts'
import { P_PARSE } from './p-parse.ts'
import { P_PARTIAL0 } from './p-partial0.ts'
import { P_SECRET } from './p-secret.ts'
import { P_SWAP } from './p-swap.ts'
import { S_BLANK } from './s-blank.ts'
import { S_CELLS } from './s-cells.ts'
import { S_GOV_BLOCK } from './s-gov-block.ts'
import { S_PERIOD } from './s-period.ts'
import { S_SECTIONS } from './s-sections.ts'
import { S_UNIT } from './s-unit.ts'
import { S_VERSION } from './s-version.ts'
import { S_YEAR } from './s-year.ts'
import { T2_COMPETENCE } from './t2-competence.ts'
import { T2_DEPT } from './t2-dept.ts'
import { T2_STOCK } from './t2-stock.ts'
import { T3_CARRY } from './t3-carry.ts'
import { T3_ROW } from './t3-row.ts'
import { T3_TOTAL } from './t3-total.ts'
import { T4_SUM } from './t4-sum.ts'
import { X_AFTER } from './x-after.ts'
import { X_APPEAL_CAP } from './x-appeal-cap.ts'
import { X_DIRECT_2024 } from './x-direct-2024.ts'
import { X_EXCESS } from './x-excess.ts'
import { X_FEE } from './x-fee.ts'

export { equationOf, problemsOfChecks } from './problems.ts'

/** Every rule that one report alone can keep or break, in the order it is shown. */
export const CHECKS: readonly Check[] = [
  S_CELLS,
  S_VERSION,
  S_SECTIONS,
  S_GOV_BLOCK,
  S_YEAR,
  S_PERIOD,
  S_BLANK,
  S_UNIT,
  N_INT,
  N_FEE,
  N_DIGIT,
  T3_CARRY,
  T3_TOTAL,
  T3_ROW,
  T4_SUM,
  T2_STOCK,
  T2_COMPETENCE,
  T2_DEPT,
  X_FEE,
  X_EXCESS,
  X_APPEAL_CAP,
  X_AFTER,
  X_DIRECT_2024,
  ...NT_CHECKS,
  D_DEADLINE,
  P_OTHER,
  P_PARTIAL0,
  P_SECRET,
  P_NOTHELD,
  P_PARSE,
  P_SWAP,
]

/** What every rule says of one report; a rule that does not apply to it says nothing. */
export function checkReport(report: Report): readonly CheckResult[] {
  return CHECKS.flatMap(check => check.run(report))
}
