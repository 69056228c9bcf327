import { SCOPES, type Scope } from '../domain/scope.ts'
import type { Unit } from '../domain/unit.ts'
import type { Choice } from './choice.ts'

/** What is needed of a report to tell whether it may be added to others. */
export interface Addend {
  readonly id: string
  readonly year: number | null
  readonly organ: string
  readonly scope: Scope
  readonly dataset: string
}

/** The reports of a choice that may be added: of one scope, and none counted inside another. */
export interface Addable {
  readonly scope: Scope | ''
  /** May be added to each other. */
  readonly ids: readonly string[]
  /** Of the same scope, the nested ones among them: may stand beside each other. */
  readonly beside: readonly string[]
  /** Left out because a report of a body above already counts them. */
  readonly nested: readonly string[]
  /** How many reports of the choice each scope has. */
  readonly scopes: readonly { readonly scope: Scope; readonly count: number }[]
}

const PREFERRED: readonly Scope[] = ['region', 'level', 'own', 'unknown']

/** Reports of different scopes are never added: the chosen scope, else the widest one that is there. */
export function addableReports(
  reports: readonly Addend[],
  units: ReadonlyMap<string, Unit>,
  choice: Pick<Choice, 'units' | 'years' | 'scope'>,
): Addable {
  const picked = new Set(choice.units)
  const fitting = reports.filter(report => fits(report, picked, choice.years))
  const scopes = SCOPES.map(scope => ({ scope, count: fitting.filter(each => each.scope === scope).length })).filter(
    each => each.count > 0,
  )
  const chosen = choice.scope === '' ? PREFERRED.find(scope => scopes.some(each => each.scope === scope)) : choice.scope
  if (chosen === undefined) return { scope: '', ids: [], beside: [], nested: [], scopes }
  const beside = fitting.filter(each => each.scope === chosen)
  const there = new Set(beside.map(bodyOf))
  const inside = chosen === 'own' ? [] : beside.filter(each => isInside(each, there, units))
  const nested = new Set(inside.map(each => each.id))
  return {
    scope: chosen,
    ids: beside.filter(each => !nested.has(each.id)).map(each => each.id),
    beside: beside.map(each => each.id),
    nested: [...nested],
    scopes,
  }
}

function fits(report: Addend, units: ReadonlySet<string>, years: Choice['years']): boolean {
  if (units.size > 0 && !units.has(report.organ)) return false
  return years === null || (report.year !== null && report.year >= years[0] && report.year <= years[1])
}

function isInside({ organ, year }: Addend, there: ReadonlySet<string>, units: ReadonlyMap<string, Unit>): boolean {
  const passed = new Set([organ])
  for (let above = units.get(organ)?.parent ?? ''; above !== '' && !passed.has(above);) {
    if (there.has(bodyOf({ organ: above, year }))) return true
    passed.add(above)
    above = units.get(above)?.parent ?? ''
  }
  return false
}

function bodyOf({ organ, year }: Pick<Addend, 'organ' | 'year'>): string {
  return `${year ?? ''} ${organ}`
}
