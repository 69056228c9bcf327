import { SMALLEST_BASE, type Indicator, type IndicatorId } from './indicator.ts'
import { WORKLOAD, totalOf } from './rows.ts'

/** How much of the workload is carried forward: late arrivals, not misconduct. */
export const carryRate: Indicator<IndicatorId> = {
  id: 'carry_rate',
  zh: '结转率',
  en: 'Carry-over rate',
  kind: 'share',
  numerator: [totalOf('carried_out')],
  denominator: WORKLOAD,
  direction: null,
  smallestBase: SMALLEST_BASE,
  breaks: [],
}
