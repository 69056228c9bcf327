import { SMALLEST_BASE, type Indicator } from './indicator.ts'
import { WORKLOAD, totalOf } from './rows.ts'

/** How much of the workload is carried forward: late arrivals, not misconduct. */
export const carryRate: Indicator = {
  id: 'carry_rate',
  zh: '结转率',
  en: 'Carry-over rate',
  numerator: [totalOf('carried_out')],
  denominator: WORKLOAD,
  direction: null,
  smallestBase: SMALLEST_BASE,
  breaks: [],
}
