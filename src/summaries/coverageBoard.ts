import type { CheckResult } from '../domain/checks/check.ts'
import { cellsOf } from '../domain/forms/index.ts'
import type { Report } from '../domain/report.ts'
import type { Unit } from '../domain/unit.ts'
import type { Choice } from './choice.ts'

/** What there is of a body's report of a year, the worst first: no cell could be read, some cells are not there. */
export type Presence = 'unreadable' | 'partial' | 'whole'

/** A report on the board: how much of it is there, and whether it was published in time. */
export interface Present<R extends Report = Report> {
  readonly report: R
  readonly presence: Presence
  readonly unread: number
  readonly absent: number
  /** Days from the day it was due; negative before it; null where date or day due is not known. */
  readonly days: number | null
  readonly due: string
}

/** One body over the years. */
export interface CoverageRow<R extends Report = Report> {
  readonly organ: string
  readonly years: ReadonlyMap<number, readonly Present<R>[]>
  readonly missing: readonly number[]
  /** Years before its first report: it may not have been there. */
  readonly before: readonly number[]
  readonly late: number
}

/**
 * The bodies that should have a report under this choice: those that have one of any year, and those listed below
 * another body. A chosen scope leaves only bodies known to report in it.
 */
export function expectedBodies(
  { reports, units }: { readonly reports: readonly Report[]; readonly units: ReadonlyMap<string, Unit> },
  choice: Pick<Choice, 'units' | 'scope'>,
): readonly Pick<Unit, 'organ'>[] {
  const below = choice.scope === '' ? [...units.values()].filter(({ parent }) => parent !== '') : []
  const reporting = reports.filter(({ scope }) => choice.scope === '' || scope === choice.scope)
  const organs = new Set([...reporting, ...below].map(({ organ }) => organ).filter(organ => organ !== ''))
  const wanted = choice.units.length === 0 ? [...organs] : [...organs].filter(organ => choice.units.includes(organ))
  return wanted.map(organ => ({ organ }))
}

/** Bodies × years: every body that has a report or is listed, those with most gaps first. */
export function coverageBoard<R extends Report>(
  reports: readonly R[],
  results: ReadonlyMap<string, readonly CheckResult[]>,
  listed: readonly Pick<Unit, 'organ'>[],
): { readonly years: readonly number[]; readonly rows: readonly CoverageRow<R>[] } {
  const years = [...new Set(reports.flatMap(({ year }) => year ?? []))].toSorted((a, b) => a - b)
  const bodies = new Map<string, R[]>(listed.map(({ organ }) => [organ, []]))
  for (const report of reports) bodies.set(report.organ, [...(bodies.get(report.organ) ?? []), report])
  const rows = [...bodies].map(([organ, own]): CoverageRow<R> => {
    const present = own.map(report => presentOf(report, results.get(report.id) ?? []))
    const byYear = new Map<number, readonly Present<R>[]>()
    for (const each of present) byYear.set(each.report.year ?? 0, [...(byYear.get(each.report.year ?? 0) ?? []), each])
    const first = own.length === 0 ? -Infinity : Math.min(...own.flatMap(({ year }) => year ?? []))
    return {
      organ,
      years: byYear,
      missing: years.filter(year => !byYear.has(year) && year >= first),
      before: years.filter(year => year < first),
      late: present.filter(({ days }) => days !== null && days > 0).length,
    }
  })
  return { years, rows: rows.toSorted((a, b) => b.missing.length - a.missing.length || b.late - a.late) }
}

function presentOf<R extends Report>(report: R, results: readonly CheckResult[]): Present<R> {
  const cells = cellsOf(report)
  const stated = cells.filter(({ id }) => report.cells[id] !== undefined)
  const unread = stated.filter(({ id }) => report.cells[id]?.status === 'unread').length
  const absent = cells.length - stated.length
  const presence = unread === stated.length ? 'unreadable' : unread + absent > 0 ? 'partial' : 'whole'
  const deadline = results.find(({ check }) => check === 'D-DEADLINE')
  const due = dueOf(deadline)
  return { report, presence, unread, absent, due, days: due === '' ? null : daysBetween(due, report.published) }
}

/** The day a report was due; empty where the rule could not tell, or where it came before its year was over. */
function dueOf(deadline: CheckResult | undefined): string {
  const due = deadline?.right
  return typeof due !== 'string' || due.endsWith('-01-01') ? '' : due
}

function daysBetween(due: string, published: string): number | null {
  const days = (Date.parse(published) - Date.parse(due)) / 86_400_000
  return Number.isFinite(days) ? Math.round(days) : null
}
