import { SMALLEST_BASE, type Indicator } from './indicator.ts'
import { CLOSED, WORKLOAD } from './rows.ts'

/** How much of the workload was closed within the year. */
export const closureRate: Indicator = {
  id: 'closure_rate',
  zh: '办结率',
  en: 'Closure rate',
  numerator: CLOSED,
  denominator: WORKLOAD,
  direction: null,
  smallestBase: SMALLEST_BASE,
  breaks: [],
}
