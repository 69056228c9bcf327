import { SMALLEST_BASE, type Indicator, type IndicatorId } from './indicator.ts'
import { CLOSED, totalOf } from './rows.ts'

/** Closed applications that were granted in part. */
export const partialRate: Indicator<IndicatorId> = {
  id: 'partial_rate',
  zh: '部分公开率',
  en: 'Granted in part',
  kind: 'share',
  numerator: [totalOf('partial')],
  denominator: CLOSED,
  direction: null,
  smallestBase: SMALLEST_BASE,
  breaks: [],
}
