import { SMALLEST_BASE, type Indicator, type IndicatorId } from './indicator.ts'
import { CLOSED, WORKLOAD } from './rows.ts'

/** How much of the workload was closed within the year. */
export const closureRate: Indicator<IndicatorId> = {
  id: 'closure_rate',
  zh: '办结率',
  en: 'Closure rate',
  kind: 'share',
  numerator: CLOSED,
  denominator: WORKLOAD,
  direction: null,
  smallestBase: SMALLEST_BASE,
  breaks: [],
}
