import type { Report } from '../domain/report.ts'
import type { Unit } from '../domain/unit.ts'

/** What says whose report it is. */
export type Whose = Pick<Report, 'organ' | 'year' | 'scope'>

/** Reports that a report of a body above, of the same year and scope, counts already. One organ's own counts no other. */
export function insideOf<T extends Whose>(reports: readonly T[], units: ReadonlyMap<string, Unit>): ReadonlySet<T> {
  const there = new Set(reports.map(nameOf))
  return new Set(reports.filter(report => report.scope !== 'own' && isInside(report, there, units)))
}

function isInside(report: Whose, there: ReadonlySet<string>, units: ReadonlyMap<string, Unit>): boolean {
  const passed = new Set([report.organ])
  for (let above = units.get(report.organ)?.parent ?? ''; above !== '' && !passed.has(above);) {
    if (there.has(nameOf({ year: report.year, scope: report.scope, organ: above }))) return true
    passed.add(above)
    above = units.get(above)?.parent ?? ''
  }
  return false
}

function nameOf({ organ, year, scope }: Whose): string {
  return `${year ?? ''} ${scope} ${organ}`
}
