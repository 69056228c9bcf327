import type { Indicator } from './indicator.ts'
import { WORKLOAD } from './rows.ts'

/** Applications received and brought forward: all that there was to decide. */
export const workload: Indicator = {
  id: 'workload',
  zh: '受理合计',
  en: 'Workload',
  numerator: WORKLOAD,
  denominator: [],
  direction: null,
  smallestBase: 0,
  breaks: [],
}
