import type { Report } from '../../domain/report.ts'
import type { FirstWords } from '../../words/words.ts'

/** A report as a person calls it: its organ and its year. */
export function reportName(report: Pick<Report, 'organ' | 'year'>, words: FirstWords): string {
  return `${report.organ || words.shared.organUnknown} ${words.shared.year(report.year)}`
}
