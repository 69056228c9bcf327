import { SMALLEST_BASE, type Indicator, type IndicatorId } from './indicator.ts'
import { DISCLOSED, totalsOfGroup } from './rows.ts'

/** Disclosed among those decided on the merits: what cannot be provided or is not processed plays no part. */
export const meritsDisclosureRate: Indicator<IndicatorId> = {
  id: 'merits_disclosure_rate',
  zh: '可裁量公开率',
  en: 'Disclosure on the merits',
  kind: 'share',
  numerator: DISCLOSED,
  denominator: [...DISCLOSED, ...totalsOfGroup('denied')],
  direction: null,
  smallestBase: SMALLEST_BASE,
  breaks: [],
}
