import type { Indicator, IndicatorId } from './indicator.ts'
import { totalOf } from './rows.ts'

/** Applications received this year. */
export const demand: Indicator<IndicatorId> = {
  id: 'demand',
  zh: '新收申请',
  en: 'Applications received',
  kind: 'count',
  numerator: [totalOf('new_received')],
  denominator: [],
  direction: null,
  smallestBase: 0,
  breaks: [],
}
