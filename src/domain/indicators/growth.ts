import { SMALLEST_BASE, type Indicator, type IndicatorId } from './indicator.ts'
import { totalOf } from './rows.ts'

/** Applications received against the year before: none where that was 0, or across a break. */
export const yearOnYear: Indicator<IndicatorId> = {
  id: 'yoy',
  zh: '新收同比',
  en: 'Received, change on the year before',
  kind: 'growth',
  numerator: [totalOf('new_received')],
  denominator: [totalOf('new_received')],
  direction: null,
  smallestBase: SMALLEST_BASE,
  breaks: [],
}

/** Applications received for every ten thousand residents: only of whole regions, by a population with its source. */
export const perCapita: Indicator<IndicatorId> = {
  id: 'per_capita',
  zh: '万人申请量',
  en: 'Received per 10,000 residents',
  kind: 'perCapita',
  numerator: [totalOf('new_received')],
  denominator: [],
  direction: null,
  smallestBase: 0,
  scopes: ['region'],
  breaks: [],
}
