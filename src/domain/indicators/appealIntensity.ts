import { TRACKS } from '../forms/appeals.ts'
import { REVIEW_FIRST, SMALLEST_BASE, type Indicator, type IndicatorId } from './indicator.ts'
import { CLOSED } from './rows.ts'

/** Appeals of the year to applications closed in the year: cases of different years, a ratio and not a share. */
export const appealIntensity: Indicator<IndicatorId> = {
  id: 'appeal_intensity',
  zh: '争议率',
  en: 'Appeals per closed application',
  kind: 'ratio',
  numerator: TRACKS.map(({ id }) => `4/${id}/total` as const),
  denominator: CLOSED,
  direction: null,
  smallestBase: SMALLEST_BASE,
  breaks: [REVIEW_FIRST],
}
