import { SMALLEST_BASE, type Indicator, type IndicatorId } from './indicator.ts'
import { CLOSED, totalsOfGroup } from './rows.ts'

/** Closed applications that ended otherwise. */
export const otherRate: Indicator<IndicatorId> = {
  id: 'other_rate',
  zh: '其他处理率',
  en: 'Other closure',
  kind: 'share',
  numerator: totalsOfGroup('other'),
  denominator: CLOSED,
  direction: null,
  smallestBase: SMALLEST_BASE,
  breaks: [],
}
