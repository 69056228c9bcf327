import type { CellId, Identity } from '../forms/form.ts'
import { identitiesFor } from '../forms/index.ts'
import type { Report } from '../report.ts'
import { identityResult } from './identities.ts'
import { sumOf, valueOf } from './values.ts'

/** Values put in place of those of some cells. */
export type Change = readonly (readonly [cell: CellId, value: number])[]

/** The identities of a report, those that fail, and which of them each cell is in. */
export interface Broken {
  readonly failing: readonly Identity[]
  readonly of: ReadonlyMap<CellId, readonly Identity[]>
}

/** What is broken in a report; null when no identity fails, so that nothing is searched then. */
export function brokenIn(report: Report): Broken | null {
  const identities = identitiesFor(report)
  const failing = identities.filter(identity => identityResult(report, identity).result === 'FAIL')
  if (failing.length === 0) return null
  const of = new Map<CellId, Identity[]>()
  for (const identity of identities) {
    for (const cell of [...identity.left, ...identity.right]) of.set(cell, [...(of.get(cell) ?? []), identity])
  }
  return { failing, of }
}

/**
 * The failing identities that a change mends; none unless every identity that its cells are in can be told and holds
 * after it, so that no other row or column is broken by it.
 */
export function mendedBy(report: Report, { failing, of }: Broken, change: Change): readonly Identity[] {
  const touched = new Set(change.flatMap(([cell]) => of.get(cell) ?? []))
  for (const identity of touched) if (gapOf(report, identity, change) !== 0) return []
  return failing.filter(identity => touched.has(identity))
}

/** Left less right of an identity once the change is made; null where a cell has no number. */
export function gapOf(report: Report, { left, right }: Identity, change: Change): number | null {
  const lefts = sumOf(report, left)
  const rights = sumOf(report, right)
  if (lefts === null || rights === null) return null
  const moved = change.map(([cell, value]) => {
    const by = value - (valueOf(report, cell) ?? 0)
    return (left.includes(cell) ? by : 0) - (right.includes(cell) ? by : 0)
  })
  return moved.reduce((sum, by) => sum + by, lefts - rights)
}

/** Enough to believe a repair: two identities at once, or one where table 4 has no more. */
export function isEnough(mended: readonly Identity[]): boolean {
  return mended.length >= 2 || mended.some(({ check }) => check === 'T4-SUM')
}
