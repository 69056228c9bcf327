import { brokenRules } from '../../domain/checks/brokenRules.ts'
import { ALL_CELLS, cellsOf } from '../../domain/forms/index.ts'
import type { CellId } from '../../domain/forms/form.ts'
import type { Report } from '../../domain/report.ts'
import { LEVELS } from '../../domain/scope.ts'
import { UNIT_KINDS, type Unit } from '../../domain/unit.ts'
import type { Bodies } from '../../engines/bodies.ts'
import { insideOf } from '../../engines/inside.ts'
import { packReports } from '../../files/pack.ts'
import type { Head } from '../dataset.ts'

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

/** The reports of one part before they are read: whose each is, and whether another of the set counts it. */
export interface PartPlan<T extends Head> {
  readonly year: number | null
  readonly province: string
  readonly rows: readonly { readonly report: T; readonly who: number; readonly inside: boolean }[]
}

/** Reports by year and province, and the bodies that they name; the order within a part is the reports' own. */
export function planOf<T extends Head>(
  reports: readonly T[],
  units: readonly Unit[],
): { readonly plans: readonly PartPlan<T>[]; readonly bodies: Bodies } {
  const { bodies, placeOf } = bodiesOf(reports, units)
  const inside = insideOf(reports, new Map(units.map(unit => [unit.organ, unit])))
  const groups = new Map<string, { readonly report: T; readonly who: number; readonly inside: boolean }[]>()
  for (const report of reports) {
    const name = `${report.year ?? ''} ${report.divisionCode.slice(0, 2)}`
    const row = { report, who: placeOf(report), inside: inside.has(report) }
    const group = groups.get(name)
    if (group) group.push(row)
    else groups.set(name, [row])
  }
  const sorted = [...groups].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const plans = sorted.map(([, rows]) => {
    const first = rows[0]?.report
    return { year: first?.year ?? null, province: first?.divisionCode.slice(0, 2) ?? '', rows }
  })
  return { plans, bodies }
}

/** Reports as parts by year and province, and the bodies that they name. */
export function partsOf(
  reports: readonly Report[],
  units: readonly Unit[],
): { readonly parts: readonly Part[]; readonly bodies: Bodies } {
  const { plans, bodies } = planOf(reports, units)
  return { bodies, parts: plans.map(plan => partOf(plan, report => report)) }
}

/** The columns of a part; each report is read when it is its turn, and is not held. */
export function partOf<T extends Head>({ year, province, rows }: PartPlan<T>, load: (report: T) => Report): Part {
  const cells = new Map<CellId, Float64Array>()
  const [broken, states]: [string[], string[]] = [[], []]
  rows.forEach(({ report: head }, row) => {
    const report = load(head)
    for (const { id } of cellsOf(report)) columnOf(cells, id, rows.length)
    for (const id of ALL_CELLS.keys()) {
      const value = report.cells[id]?.value ?? null
      if (value !== null) columnOf(cells, id, rows.length)[row] = value
    }
    broken.push(brokenRules(report, cell => report.cells[cell]?.value))
    states.push(packReports([report]).reports[0]?.states ?? '')
  })
  const heads = rows.map(each => each.report)
  return {
    year,
    province,
    rows: rows.length,
    who: Int32Array.from(rows, each => each.who),
    scope: heads.map(report => report.scope),
    format: heads.map(report => report.format),
    oneOther: Uint8Array.from(heads, report => (report.otherAll ? 1 : 0)),
    inside: Uint8Array.from(rows, each => (each.inside ? 1 : 0)),
    broken,
    states,
    published: heads.map(report => report.published),
    source: heads.map(report => report.source),
    cells,
  }
}

/** A column of numbers, NaN where a report has none; made when the first report has the cell. */
function columnOf(cells: Map<CellId, Float64Array>, id: CellId, rows: number): Float64Array {
  const known = cells.get(id)
  if (known) return known
  const made = new Float64Array(rows).fill(Number.NaN)
  cells.set(id, made)
  return made
}

function keyOf({ organ, divisionCode, region, uscc, level }: Head): string {
  return JSON.stringify([organ, divisionCode, region, uscc, level])
}

function bodiesOf(reports: readonly Head[], units: readonly Unit[]) {
  const byOrgan = new Map(units.map(unit => [unit.organ, unit]))
  const seen = new Map<string, { readonly report: Head; readonly place: number }>()
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
  return { bodies, placeOf: (report: Head) => seen.get(keyOf(report))?.place ?? -1 }
}
