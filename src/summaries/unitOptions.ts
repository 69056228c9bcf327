import type { Report } from '../domain/report.ts'
import type { Unit } from '../domain/unit.ts'

/** A body that can be picked, and the years it has reports of. */
export interface UnitOption {
  readonly organ: string
  readonly parent: string
  readonly reports: number
  readonly years: readonly [first: number, last: number] | null
  /** All that a search looks at. */
  readonly text: string
}

/** The bodies under one body, or those that stand under none (`parent` empty), these first. */
export interface UnitGroup {
  readonly parent: string
  readonly options: readonly UnitOption[]
}

/** Every body that has a report, grouped by the body above it, in the order of the reports. */
export function unitGroups(reports: readonly Report[], units: ReadonlyMap<string, Unit>): readonly UnitGroup[] {
  const byOrgan = new Map<string, Report[]>()
  for (const report of reports) {
    if (report.organ === '') continue
    byOrgan.set(report.organ, [...(byOrgan.get(report.organ) ?? []), report])
  }
  const groups = new Map<string, UnitOption[]>([['', []]])
  for (const [organ, own] of byOrgan) {
    const parent = units.get(organ)?.parent ?? ''
    groups.set(parent, [...(groups.get(parent) ?? []), optionOf(organ, parent, own)])
  }
  return [...groups].flatMap(([parent, options]) => (options.length === 0 ? [] : [{ parent, options }]))
}

/** The groups with only the bodies that every word of the search is found in. */
export function searchUnits(groups: readonly UnitGroup[], search: string): readonly UnitGroup[] {
  const words = search.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return groups
  return groups.flatMap(({ parent, options }) => {
    const found = options.filter(({ text }) => words.every(word => text.includes(word)))
    return found.length === 0 ? [] : [{ parent, options: found }]
  })
}

function optionOf(organ: string, parent: string, reports: readonly Report[]): UnitOption {
  const years = reports.flatMap(report => report.year ?? [])
  const names = reports.flatMap(report => [report.region, report.divisionCode, report.uscc])
  return {
    organ,
    parent,
    reports: reports.length,
    years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
    text: [organ, parent, ...new Set(names)].join(' ').normalize('NFKC').toLowerCase(),
  }
}
