import type { Report } from '../../domain/report.ts'

/** The heading's facts and the sections of text of the reports, as JSON objects joined by commas. */
export function textJson(reports: readonly Report[]): string {
  return reports.map(report => JSON.stringify(textOf(report), null, 2)).join(',\n')
}

function textOf({
  source,
  organ,
  year,
  region,
  level,
  scope,
  published,
  divisionCode,
  uscc,
  heading,
  sections,
}: Report) {
  return {
    source,
    organ,
    report_year: year,
    region,
    division_code: divisionCode,
    uscc,
    level,
    scope,
    published,
    title: heading.title,
    title_year: heading.titleYear,
    period: heading.period,
    contact: heading.contact,
    introduction: heading.introduction,
    sections: sections.map(({ number, title, text, line }) => ({ number, title, line, text })),
  }
}
