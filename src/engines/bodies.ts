import type { Level } from '../domain/scope.ts'
import { LEVELS } from '../domain/scope.ts'
import { UNIT_KINDS, type Unit, type UnitKind } from '../domain/unit.ts'

/** The bodies of a data set as columns: one place a body, in the order of its codes; `parent` is a place, -1 for none. */
export interface Bodies {
  readonly organ: readonly string[]
  readonly code: readonly string[]
  readonly region: readonly string[]
  readonly uscc: readonly string[]
  /** A letter a body: its place in LEVELS, in UNIT_KINDS. */
  readonly level: string
  readonly kind: string
  readonly parent: readonly number[]
}

/** None yet. */
export const NO_BODIES: Bodies = { organ: [], code: [], region: [], uscc: [], level: '', kind: '', parent: [] }

/** How many bodies there are. */
export function countOf({ organ }: Bodies): number {
  return organ.length
}

/** The level of the body at a place. */
export function levelAt({ level }: Pick<Bodies, 'level'>, place: number): Level {
  return LEVELS[Number(level[place] ?? '')] ?? ''
}

/** The kind of the body at a place. */
export function kindAt({ kind }: Pick<Bodies, 'kind'>, place: number): UnitKind {
  return UNIT_KINDS[Number(kind[place] ?? '')] ?? ''
}

/** The name of the body above the one at a place; empty for none. */
export function parentAt({ organ, parent }: Bodies, place: number): string {
  return organ[parent[place] ?? -1] ?? ''
}

/** The body at a place as a unit. */
export function unitAt(bodies: Bodies, place: number): Unit {
  return { organ: bodies.organ[place] ?? '', parent: parentAt(bodies, place), kind: kindAt(bodies, place) }
}
