import { SMALLEST_BASE, type Indicator } from './indicator.ts'
import { CLOSED, totalsOfGroup } from './rows.ts'

/** Closed applications that were not processed. */
export const refusedRate: Indicator = {
  id: 'refused_rate',
  zh: '不予处理率',
  en: 'Not processed',
  numerator: totalsOfGroup('refused'),
  denominator: CLOSED,
  direction: null,
  smallestBase: SMALLEST_BASE,
  breaks: [],
}
