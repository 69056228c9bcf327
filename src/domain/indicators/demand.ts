import type { Indicator } from './indicator.ts'
import { totalOf } from './rows.ts'

/** Applications received this year. */
export const demand: Indicator = {
  id: 'demand',
  zh: '新收申请',
  en: 'Applications received',
  numerator: [totalOf('new_received')],
  denominator: [],
  direction: null,
  smallestBase: 0,
  breaks: [],
}
