import { reportId, type Report } from '../domain/report.ts'
import type { Head, Source } from './dataset.ts'
import type { UnitLine } from './indexFiles.ts'

const NO_SOURCE: Source = { source: '', organ: '', reportYear: null, address: '', published: '' }

const NO_UNIT: UnitLine = {
  organ: '',
  parent: '',
  kind: '',
  level: '',
  scope: 'unknown',
  region: '',
  divisionCode: '',
}

/** What `sources.csv` says of a report: by the file's name with or without extension, else by organ and year. */
export function sourceFor(report: Head, sources: readonly Source[]): Source {
  const stem = report.source.replace(/\.[^.]+$/, '')
  return (
    sources.find(each => each.source === report.source || each.source === stem) ??
    sources.find(each => each.organ !== '' && each.organ === report.organ && each.reportYear === report.year) ??
    NO_SOURCE
  )
}

/** The report with what it does not say itself taken from the folder's index files; what it says stays. */
export function completedBy(report: Report, units: readonly UnitLine[], sources: readonly Source[]): Report {
  const source = sourceFor(report, sources)
  const organ = report.organ || source.organ
  const unit = units.find(each => each.organ === organ) ?? NO_UNIT
  const whole = {
    ...report,
    organ,
    year: report.year ?? source.reportYear,
    published: report.published || source.published,
    level: report.level || unit.level,
    scope: report.scope === 'unknown' ? unit.scope : report.scope,
    region: report.region || unit.region,
    divisionCode: report.divisionCode || unit.divisionCode,
  }
  return { ...whole, id: reportId(whole) }
}
