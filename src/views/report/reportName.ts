import type { Report } from '../../domain/report.ts'
import type { Words } from '../../words/words.ts'

/** A report as a person calls it: its organ and its year. */
export function reportName(report: Pick<Report, 'organ' | 'year'>, words: Words): string {
  return `${report.organ || words.shared.organUnknown} ${words.shared.year(report.year)}`
}
