import type { Report } from '../report.ts'
import type { Check, CheckResult } from './check.ts'
import type { ReportSet } from './reportSet.ts'
import { L_OFFICE } from './l-office.ts'
import { L_PART } from './l-part.ts'
import { L_SUM } from './l-sum.ts'
import type { SetCheck } from './setCheck.ts'
import { Y_CARRY } from './y-carry.ts'

const RULES = [Y_CARRY, L_SUM, L_PART, L_OFFICE]

/** The rules that read text (`textChecks.ts`); none are needed where no report has any. */
export interface TextChecks {
  readonly alone: readonly Check[]
  readonly beside: readonly SetCheck[]
}

const KEPT = new WeakMap<ReportSet, WeakMap<Report, readonly CheckResult[]>>()

/** What fails about a report beside its own text, its year before, and the bodies above and below; kept with the set. */
export function failingAcross(report: Report, set: ReportSet, text: TextChecks): readonly CheckResult[] {
  const kept = KEPT.get(set) ?? new WeakMap<Report, readonly CheckResult[]>()
  KEPT.set(set, kept)
  const known = kept.get(report)
  if (known) return known
  const failures = failuresAcross(report, set, text)
  kept.set(report, failures)
  return failures
}

/** Whether that is known already. */
export function isAcrossKnown(report: Report, set: ReportSet): boolean {
  return KEPT.get(set)?.has(report) ?? false
}

function failuresAcross(report: Report, set: ReportSet, text: TextChecks): readonly CheckResult[] {
  const told = report.sections.length === 0 ? [] : text.alone.flatMap(rule => rule.run(report))
  const beside = [...text.beside, ...RULES].flatMap(rule => rule.run(report, set))
  return [...told, ...beside].filter(({ result }) => result === 'FAIL')
}
