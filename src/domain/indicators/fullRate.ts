import { SMALLEST_BASE, type Indicator, type IndicatorId } from './indicator.ts'
import { CLOSED, totalOf } from './rows.ts'

/** Closed applications that were granted in full. */
export const fullRate: Indicator<IndicatorId> = {
  id: 'full_rate',
  zh: '予以公开率',
  en: 'Granted in full',
  kind: 'share',
  numerator: [totalOf('granted')],
  denominator: CLOSED,
  direction: null,
  smallestBase: SMALLEST_BASE,
  breaks: [],
}
