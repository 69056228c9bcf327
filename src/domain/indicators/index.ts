import { appealIntensity } from './appealIntensity.ts'
import { carryRate } from './carryRate.ts'
import { closureRate } from './closureRate.ts'
import { demand } from './demand.ts'
import { denialRate } from './denialRate.ts'
import { disclosureRate } from './disclosureRate.ts'
import { docStock, docTurnover } from './documents.ts'
import { fullRate } from './fullRate.ts'
import { litigationCorrectionRate } from './litigationCorrectionRate.ts'
import { meritsDisclosureRate } from './meritsDisclosureRate.ts'
import { notHeldShare } from './notHeldShare.ts'
import { otherRate } from './otherRate.ts'
import { partialRate } from './partialRate.ts'
import { refusedRate } from './refusedRate.ts'
import { reviewCorrectionRate } from './reviewCorrectionRate.ts'
import { unableRate } from './unableRate.ts'
import { workload } from './workload.ts'
import type { Indicator, IndicatorId } from './indicator.ts'

/** Every indicator that is a sum of cells of a report, in the order that lists and pickers show them. */
export const INDICATORS: readonly Indicator<IndicatorId>[] = [
  demand,
  workload,
  closureRate,
  carryRate,
  disclosureRate,
  fullRate,
  partialRate,
  denialRate,
  unableRate,
  notHeldShare,
  refusedRate,
  otherRate,
  meritsDisclosureRate,
  appealIntensity,
  reviewCorrectionRate,
  litigationCorrectionRate,
  docStock,
  docTurnover,
]

/** The indicator of such a sum by its id, or undefined. */
export function indicatorById(id: string): Indicator<IndicatorId> | undefined {
  return INDICATORS.find(indicator => indicator.id === id)
}
