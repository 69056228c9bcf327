import { brokenRules } from '../../domain/checks/brokenRules.ts'
import { ALL_CELLS, cellsOf } from '../../domain/forms/index.ts'
import type { CellId } from '../../domain/forms/form.ts'
import type { Report } from '../../domain/report.ts'
import { LEVELS } from '../../domain/scope.ts'
import { UNIT_KINDS, type Unit } from '../../domain/unit.ts'
import type { Bodies } from '../../engines/bodies.ts'
import { insideOf } from '../../engines/inside.ts'
import { packReports } from '../../files/pack.ts'

/** A cell of many reports: a number, or null where the report has none there. */
export type CellValues = ArrayLike<number | null>

/** The reports of one year and province as columns, before they are written. A cell that none has is left out. */
export interface Part {
  readonly year: number | null
  readonly province: string
  readonly rows: number
  readonly who: Int32Array
  readonly scope: readonly string[]
  readonly format: readonly string[]
  readonly oneOther: Uint8Array
  readonly inside: Uint8Array
  readonly broken: readonly string[]
  readonly states: readonly string[]
  readonly published: readonly string[]
  readonly source: readonly string[]
  readonly cells: ReadonlyMap<CellId, CellValues>
}

/** Reports as parts by year and province, and the bodies that they name; the order within a part is the reports' own. */
export function partsOf(
  reports: readonly Report[],
  units: readonly Unit[],
): { readonly parts: readonly Part[]; readonly bodies: Bodies } {
  const { bodies, placeOf } = bodiesOf(reports, units)
  const inside = insideOf(reports, new Map(units.map(unit => [unit.organ, unit])))
  const groups = new Map<string, Report[]>()
  for (const report of reports) {
    const name = `${report.year ?? ''} ${report.divisionCode.slice(0, 2)}`
    groups.set(name, [...(groups.get(name) ?? []), report])
  }
  const sorted = [...groups].toSorted(([one], [other]) => (one < other ? -1 : 1))
  return { bodies, parts: sorted.map(([, own]) => partOf(own, placeOf, inside)) }
}

function partOf(reports: readonly Report[], placeOf: (report: Report) => number, inside: ReadonlySet<Report>): Part {
  const cells = new Map<CellId, CellValues>()
  for (const id of ALL_CELLS.keys()) {
    const values = reports.map(report => report.cells[id]?.value ?? null)
    if (values.some(value => value !== null) || reports.some(report => hasCell(report, id))) cells.set(id, values)
  }
  const [first] = reports
  return {
    year: first?.year ?? null,
    province: first?.divisionCode.slice(0, 2) ?? '',
    rows: reports.length,
    who: Int32Array.from(reports, placeOf),
    scope: reports.map(report => report.scope),
    format: reports.map(report => report.format),
    oneOther: Uint8Array.from(reports, report => (report.otherAll ? 1 : 0)),
    inside: Uint8Array.from(reports, report => (inside.has(report) ? 1 : 0)),
    broken: reports.map(report => brokenRules(report, cell => report.cells[cell]?.value)),
    states: packReports(reports).reports.map(each => each.states),
    published: reports.map(report => report.published),
    source: reports.map(report => report.source),
    cells,
  }
}

function hasCell(report: Report, id: CellId): boolean {
  return cellsOf(report).some(cell => cell.id === id)
}

function keyOf({ organ, divisionCode, region, uscc, level }: Report): string {
  return JSON.stringify([organ, divisionCode, region, uscc, level])
}

function bodiesOf(reports: readonly Report[], units: readonly Unit[]) {
  const byOrgan = new Map(units.map(unit => [unit.organ, unit]))
  const seen = new Map<string, { readonly report: Report; readonly place: number }>()
  for (const report of reports) {
    const key = keyOf(report)
    if (!seen.has(key)) seen.set(key, { report, place: seen.size })
  }
  const all = [...seen.values()].map(({ report }) => report)
  // A body above that has no report of its own still gives its name.
  const named = new Set(all.map(({ organ }) => organ))
  const above = units.flatMap(({ parent }) => (parent === '' || byOrgan.has(parent) ? [] : [parent]))
  const others = [...units.map(({ organ }) => organ), ...above].filter(organ => !named.has(organ))
  const silent = [...new Set(others)]
  const organ = [...all.map(report => report.organ), ...silent]
  const places = new Map(organ.map((name, place) => [name, place]))
  const kindOf = (name: string) => Math.max(0, UNIT_KINDS.indexOf(byOrgan.get(name)?.kind ?? ''))
  const blank = silent.map(() => '')
  const bodies: Bodies = {
    organ,
    code: [...all.map(report => report.divisionCode), ...blank],
    region: [...all.map(report => report.region), ...blank],
    uscc: [...all.map(report => report.uscc), ...blank],
    level: [...all.map(report => LEVELS.indexOf(report.level)), ...silent.map(() => LEVELS.indexOf(''))].join(''),
    kind: organ.map(kindOf).join(''),
    parent: organ.map(name => places.get(byOrgan.get(name)?.parent ?? '') ?? -1),
  }
  return { bodies, placeOf: (report: Report) => seen.get(keyOf(report))?.place ?? -1 }
}
