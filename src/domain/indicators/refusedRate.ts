import { SMALLEST_BASE, type Indicator, type IndicatorId } from './indicator.ts'
import { CLOSED, totalsOfGroup } from './rows.ts'

/** Closed applications that were not processed. */
export const refusedRate: Indicator<IndicatorId> = {
  id: 'refused_rate',
  zh: '不予处理率',
  en: 'Not processed',
  kind: 'share',
  numerator: totalsOfGroup('refused'),
  denominator: CLOSED,
  direction: null,
  smallestBase: SMALLEST_BASE,
  breaks: [],
}
