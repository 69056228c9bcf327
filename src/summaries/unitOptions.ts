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

/** Whether a name sounds as typed in Latin letters: whole syllables, or their first letters; `loose`: with gaps. */
export type SoundsLike = (name: string, typed: string, loose: boolean) => boolean

/** Whether a search can be meant by sound. */
export function isLatin(search: string): boolean {
  return /^[a-zü'\s]+$/.test(lettersOf(search)) && search.trim() !== ''
}

/** The groups with only the bodies that every word of the search is found in, or is the sound of. */
export function searchUnits(groups: readonly UnitGroup[], search: string, sounds?: SoundsLike): readonly UnitGroup[] {
  const words = lettersOf(search).split(/\s+/).filter(Boolean)
  if (words.length === 0) return groups
  const written = only(groups, ({ text }) => words.every(word => text.includes(word)))
  if (written.length > 0 || sounds === undefined) return written
  // Letters with gaps between them fit many names: only where none fits without.
  const close = only(groups, ({ organ }) => words.every(word => sounds(organ, word, false)))
  return close.length > 0 ? close : only(groups, ({ organ }) => words.every(word => sounds(organ, word, true)))
}

function lettersOf(search: string): string {
  return search.normalize('NFKC').toLowerCase()
}

function only(groups: readonly UnitGroup[], fits: (option: UnitOption) => boolean): readonly UnitGroup[] {
  return groups.flatMap(({ parent, options }) => {
    const found = options.filter(fits)
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
