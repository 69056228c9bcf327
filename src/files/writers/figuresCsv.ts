import { figuresOf } from '../../domain/narrative/figuresOf.ts'
import type { Report } from '../../domain/report.ts'

const HEADER = 'report,section,what,value,measure,exact,sentence,id'

/** The counted things of the reports' texts as CSV (RFC 4180, LF): `report` is organ and year as the file has them. */
export function figuresCsv(reports: readonly Report[]): string {
  const lines = reports.flatMap(report => {
    const name = [report.organ, report.year ?? ''].join(' ').trim()
    return figuresOf(report.sections).map(({ section, what, value, measure, exact, sentence, id }) =>
      [name, section, what, value, measure, exact, sentence, id].map(field).join(','),
    )
  })
  return [HEADER, ...lines, ''].join('\n')
}

function field(value: string | number): string {
  const text = String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
