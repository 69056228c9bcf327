import type { Indicator, IndicatorId } from './indicator.ts'
import { WORKLOAD } from './rows.ts'

/** Applications received and brought forward: all that there was to decide. */
export const workload: Indicator<IndicatorId> = {
  id: 'workload',
  zh: '受理合计',
  en: 'Workload',
  kind: 'count',
  numerator: WORKLOAD,
  denominator: [],
  direction: null,
  smallestBase: 0,
  breaks: [],
}
