import { REVIEW_FIRST, SMALLEST_BASE, type Indicator, type IndicatorId } from './indicator.ts'

const COURTS = ['litigation_direct', 'litigation_after_reconsideration'] as const
const DECIDED = COURTS.flatMap(id => [`4/${id}/upheld`, `4/${id}/corrected`, `4/${id}/other`] as const)

/** Court cases that corrected the body, among those decided; pending ones are left out. */
export const litigationCorrectionRate: Indicator<IndicatorId> = {
  id: 'litigation_correction_rate',
  zh: '诉讼纠错率',
  en: 'Corrected in court',
  kind: 'share',
  numerator: COURTS.map(id => `4/${id}/corrected` as const),
  denominator: DECIDED,
  direction: null,
  smallestBase: SMALLEST_BASE,
  breaks: [REVIEW_FIRST],
}
