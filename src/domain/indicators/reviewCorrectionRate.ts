import type { CellId } from '../forms/form.ts'
import { REVIEW_FIRST, SMALLEST_BASE, type Indicator, type IndicatorId } from './indicator.ts'

const DECIDED: readonly CellId[] = [
  '4/reconsideration/upheld',
  '4/reconsideration/corrected',
  '4/reconsideration/other',
]

/** Reconsiderations that corrected the body, among those decided; pending ones are left out. */
export const reviewCorrectionRate: Indicator<IndicatorId> = {
  id: 'review_correction_rate',
  zh: '复议纠错率',
  en: 'Corrected on reconsideration',
  kind: 'share',
  numerator: ['4/reconsideration/corrected'],
  denominator: DECIDED,
  direction: null,
  smallestBase: SMALLEST_BASE,
  breaks: [REVIEW_FIRST],
}
