import { SMALLEST_BASE, type Indicator, type IndicatorId } from './indicator.ts'
import { CLOSED, DISCLOSED } from './rows.ts'

/** Closed applications that were granted in full or in part. */
export const disclosureRate: Indicator<IndicatorId> = {
  id: 'disclosure_rate',
  zh: '公开率',
  en: 'Disclosure rate',
  kind: 'share',
  numerator: DISCLOSED,
  denominator: CLOSED,
  direction: null,
  smallestBase: SMALLEST_BASE,
  breaks: [],
}
