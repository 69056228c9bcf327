import { parentAt, type Bodies } from './bodies.ts'
import type { Engine } from './engine.ts'
import type { Where } from './question.ts'

/**
 * The same answers, for a database that finds reports by their province: questions of bodies name the provinces these
 * are in, unless it finds reports by their bodies too.
 */
export function atHome(engine: Engine, bodies: Bodies, { byBody = false }: { readonly byBody?: boolean } = {}): Engine {
  const home = (where: Where): Where => (byBody && (where.units ?? []).length > 0 ? where : inProvinces(where, bodies))
  return {
    ask: (question, asking) => engine.ask({ ...question, where: home(question.where) }, asking),
    reports: (where, most, asking) => engine.reports(home(where), most, asking),
  }
}

function inProvinces(where: Where, bodies: Bodies): Where {
  const { provinces = [] } = where
  const home = [...(provincesOf(bodies, where) ?? [])]
  const wanted = provinces.length === 0 ? home : home.filter(province => provinces.includes(province))
  // No province would mean any.
  return wanted.length === 0 ? where : { ...where, provinces: wanted }
}

/** The provinces that all reports of the wanted bodies are in: a report stands in the province of its body. */
export function provincesOf(bodies: Bodies, { units = [], parents = [] }: Where): ReadonlySet<string> | null {
  if (units.length === 0 && parents.length === 0) return null
  const { ofUnit, ofParent } = homesOf(bodies)
  if (parents.length === 0) return homeOf(units, ofUnit)
  const above = homeOf(parents, ofParent)
  return units.length === 0 ? above : new Set([...homeOf(units, ofUnit)].filter(province => above.has(province)))
}

function homeOf(names: readonly string[], homes: Homes): ReadonlySet<string> {
  return new Set(names.flatMap(name => [...(homes.get(name) ?? [])]))
}

type Homes = ReadonlyMap<string, ReadonlySet<string>>

const HOMES = new WeakMap<Bodies, { readonly ofUnit: Homes; readonly ofParent: Homes }>()

/** Bodies of one province, which nearly all are, share its set. */
function addHome(homes: Map<string, ReadonlySet<string>>, name: string, only: ReadonlySet<string>): void {
  const there = homes.get(name)
  if (there === undefined) homes.set(name, only)
  else if (there !== only) homes.set(name, new Set([...there, ...only]))
}

/** By name of a body, and of the body above it, its provinces; made once. */
function homesOf(bodies: Bodies) {
  const known = HOMES.get(bodies)
  if (known) return known
  const [ofUnit, ofParent] = [new Map<string, ReadonlySet<string>>(), new Map<string, ReadonlySet<string>>()]
  const alone = new Map<string, ReadonlySet<string>>()
  bodies.organ.forEach((organ, place) => {
    const province = bodies.code[place]?.slice(0, 2) ?? ''
    const only = alone.get(province) ?? new Set([province])
    alone.set(province, only)
    addHome(ofUnit, organ, only)
    addHome(ofParent, parentAt(bodies, place), only)
  })
  HOMES.set(bodies, { ofUnit, ofParent })
  return { ofUnit, ofParent }
}
