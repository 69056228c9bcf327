import { SMALLEST_BASE, type Indicator, type IndicatorId } from './indicator.ts'
import { CLOSED, totalsOfGroup } from './rows.ts'

/** Closed applications that were withheld, on any of the eight grounds. */
export const denialRate: Indicator<IndicatorId> = {
  id: 'denial_rate',
  zh: '不予公开率',
  en: 'Withheld',
  kind: 'share',
  numerator: totalsOfGroup('denied'),
  denominator: CLOSED,
  direction: null,
  smallestBase: SMALLEST_BASE,
  breaks: [],
}
