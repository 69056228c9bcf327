import { SMALLEST_BASE, type Indicator } from './indicator.ts'
import { CLOSED, totalsOfGroup } from './rows.ts'

/** Closed applications that ended otherwise. */
export const otherRate: Indicator = {
  id: 'other_rate',
  zh: '其他处理率',
  en: 'Other closure',
  numerator: totalsOfGroup('other'),
  denominator: CLOSED,
  direction: null,
  smallestBase: SMALLEST_BASE,
  breaks: [],
}
