import type { Columns } from '../../engines/columns.ts'
import { LEVELS, SCOPES } from '../../domain/scope.ts'
import { UNIT_KINDS, type Unit } from '../../domain/unit.ts'
import type { ReportDimension } from './dimensions.ts'
import { sortedNumbers } from './sorted.ts'

/** Reports as columns, the units they name, and the places of those that a table is about. */
export interface Facts {
  readonly columns: Columns
  readonly units: ReadonlyMap<string, Unit>
  readonly chosen: Int32Array
}

/** The chosen reports in groups by some dimensions: the group of each, and one report of each group. */
export interface Groups {
  readonly codes: Int32Array
  readonly sample: Int32Array
}

type Name = string | number | null

/** Groups the chosen reports, in the order of the dimensions: years rising, ranks of the form, else as first met. */
export function groupsOf(facts: Facts, dimensions: readonly ReportDimension[]): Groups {
  const { columns, chosen } = facts
  const keys = dimensions.map(dimension => {
    const { codes, names } = columns.key(dimension)
    return { codes, ranks: ranksOf(dimension, names), size: names.length }
  })
  const places = new Map<number, number>()
  const mixed: number[] = []
  const sample: number[] = []
  const codes = new Int32Array(chosen.length)
  for (let at = 0; at < chosen.length; at += 1) {
    const row = chosen[at] ?? 0
    let code = 0
    for (const { codes: own, ranks, size } of keys) code = code * size + (ranks[own[row] ?? 0] ?? 0)
    let place = places.get(code)
    if (place === undefined) {
      place = mixed.push(code) - 1
      places.set(code, place)
      sample.push(row)
    }
    codes[at] = place
  }
  return inOrder(codes, mixed, sample)
}

// Groups are numbered in the order of their ranks.
function inOrder(codes: Int32Array, mixed: readonly number[], sample: readonly number[]): Groups {
  const sorted = sortedNumbers(mixed)
  const rank = new Map<number, number>()
  for (let at = 0; at < sorted.length; at += 1) rank.set(sorted[at] ?? 0, at)
  const ordered = new Int32Array(sample.length)
  const moved = Int32Array.from(mixed, code => rank.get(code) ?? 0)
  for (let at = 0; at < moved.length; at += 1) ordered[moved[at] ?? 0] = sample[at] ?? 0
  return { codes: codes.map(code => moved[code] ?? 0), sample: ordered }
}

const ORDERS: Readonly<Partial<Record<ReportDimension, readonly Name[]>>> = {
  scope: SCOPES,
  level: LEVELS,
  kind: UNIT_KINDS,
}

/** The place of each name of a dimension among the others. */
export function ranksOf(dimension: ReportDimension, names: readonly Name[]): readonly number[] {
  const order = dimension === 'year' ? names.toSorted((a, b) => Number(a) - Number(b)) : ORDERS[dimension]
  if (!order) return names.map((_, at) => at)
  const ranks = new Map(order.map((name, at) => [name, at]))
  const known = order.filter(name => names.includes(name)).map(name => ranks.get(name) ?? 0)
  const dense = new Map(known.map((rank, at) => [rank, at]))
  return names.map(name => dense.get(ranks.get(name) ?? -1) ?? 0)
}

/**
 * Marks the reports that a report of a body above them counts already, in the same square, year and scope. `squares`
 * says in which square each chosen report is. What one body reports of itself is in no other report.
 */
export function nestedIn({ columns, units, chosen }: Facts, squares: Int32Array): Uint8Array {
  const nested = new Uint8Array(chosen.length)
  const unit = columns.key('unit')
  const above = unit.names.map(name => aboveOf(typeof name === 'string' ? name : '', units, unit.names))
  if (above.every(list => list.length === 0)) return nested
  const year = columns.key('year')
  const scope = columns.key('scope')
  const keyOf = (at: number, organ: number): number => {
    const row = chosen[at] ?? 0
    const square = (squares[at] ?? 0) * year.names.length + (year.codes[row] ?? 0)
    return (square * scope.names.length + (scope.codes[row] ?? 0)) * unit.names.length + organ
  }
  const there = new Set<number>()
  for (let at = 0; at < chosen.length; at += 1) there.add(keyOf(at, unit.codes[chosen[at] ?? 0] ?? 0))
  const own = scope.names.indexOf('own')
  for (let at = 0; at < chosen.length; at += 1) {
    const row = chosen[at] ?? 0
    if (scope.codes[row] === own) continue
    const bodies = above[unit.codes[row] ?? 0] ?? []
    if (bodies.some(organ => there.has(keyOf(at, organ)))) nested[at] = 1
  }
  return nested
}

function aboveOf(organ: string, units: ReadonlyMap<string, Unit>, names: readonly Name[]): readonly number[] {
  const above = new Set<string>()
  for (let body = units.get(organ)?.parent ?? ''; body !== '' && !above.has(body);) {
    above.add(body)
    body = units.get(body)?.parent ?? ''
  }
  return [...above].map(body => names.indexOf(body)).filter(at => at >= 0)
}
