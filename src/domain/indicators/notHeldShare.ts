import { SMALLEST_BASE, type Indicator, type IndicatorId } from './indicator.ts'
import { CLOSED, totalOf } from './rows.ts'

/** Closed applications for what the body does not hold. */
export const notHeldShare: Indicator<IndicatorId> = {
  id: 'not_held_share',
  zh: '信息不掌握占比',
  en: 'Not held',
  kind: 'share',
  numerator: [totalOf('unable_not_held')],
  denominator: CLOSED,
  direction: null,
  smallestBase: SMALLEST_BASE,
  breaks: [],
}
