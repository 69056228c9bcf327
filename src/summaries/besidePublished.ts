import { indicatorById } from '../domain/indicators/index.ts'
import { indicatorOfReport } from '../domain/indicators/indicatorOf.ts'
import type { Report } from '../domain/report.ts'
import type { Choice } from './choice.ts'

/**
 * What is chosen to see a report beside the others of its year and scope: the disclosure rate; of a report with too few
 * cases for a rate, which would be left out there, the applications received.
 */
export function besidePublished(report: Report): Partial<Choice> {
  const { year, scope } = report
  const rate = indicatorById('disclosure_rate')
  const own = rate ? indicatorOfReport(rate, report) : null
  const drawn = own !== null && own.value !== null && !own.small
  return {
    page: 'compare',
    years: year === null ? null : [year, year],
    units: [],
    scope,
    indicator: drawn ? '' : 'demand',
  }
}
