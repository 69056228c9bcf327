import { SMALLEST_BASE, type Indicator, type IndicatorId } from './indicator.ts'
import { CLOSED, totalsOfGroup } from './rows.ts'

/** Closed applications for which nothing could be provided. */
export const unableRate: Indicator<IndicatorId> = {
  id: 'unable_rate',
  zh: '无法提供率',
  en: 'Cannot provide',
  kind: 'share',
  numerator: totalsOfGroup('unable'),
  denominator: CLOSED,
  direction: null,
  smallestBase: SMALLEST_BASE,
  breaks: [],
}
