import type { Report } from '../domain/report.ts'
import type { Choice } from './choice.ts'

/** The reports that a choice leaves in: its units, years and scope. */
export function selectedReports<R extends Report>(reports: readonly R[], choice: Choice): readonly R[] {
  const units = new Set(choice.units)
  const [from, to] = choice.years ?? [-Infinity, Infinity]
  return reports.filter(
    report =>
      (units.size === 0 || units.has(report.organ)) &&
      (choice.years === null || (report.year !== null && report.year >= from && report.year <= to)) &&
      (choice.scope === '' || report.scope === choice.scope),
  )
}

/** The report that the address names; without one, the latest of what is selected; null where it is not held. */
export function openedReport<R extends Report>(reports: readonly R[], choice: Choice): R | null {
  if (choice.report !== '') return reports.find(report => report.id === choice.report) ?? null
  return selectedReports(reports, choice).toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))[0] ?? reports[0] ?? null
}

/** The organs that report, each once, in the order they are held. */
export function organsOf(reports: readonly Report[]): readonly string[] {
  return [...new Set(reports.map(report => report.organ))]
}

/** The reports of one organ, the latest first. */
export function reportsOfOrgan<R extends Report>(reports: readonly R[], organ: string): readonly R[] {
  return reports.filter(report => report.organ === organ).toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))
}

/** The report of another organ that comes nearest to this one: the same year, else its latest. */
export function nearestOf<R extends Report>(reports: readonly R[], organ: string, year: number | null): R | null {
  const all = reportsOfOrgan(reports, organ)
  return all.find(report => report.year === year) ?? all[0] ?? null
}
