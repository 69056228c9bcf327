import { SMALLEST_BASE, type Indicator } from './indicator.ts'
import { CLOSED, DISCLOSED } from './rows.ts'

/** Closed applications that were granted in full or in part. */
export const disclosureRate: Indicator = {
  id: 'disclosure_rate',
  zh: '公开率',
  en: 'Disclosure rate',
  numerator: DISCLOSED,
  denominator: CLOSED,
  direction: null,
  smallestBase: SMALLEST_BASE,
  breaks: [],
}
