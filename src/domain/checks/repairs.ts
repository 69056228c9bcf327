import type { CellId, Identity } from '../forms/form.ts'
import { identitiesFor } from '../forms/index.ts'
import type { Report } from '../report.ts'
import { identityResult } from './identities.ts'
import { perForm } from './perForm.ts'
import { valueOf } from './values.ts'

/** Values put in place of those of some cells. */
export type Change = readonly (readonly [cell: CellId, value: number])[]

/** The identities of a report that fail, what each lacks, and which identities each cell is in. */
export interface Broken {
  readonly failing: readonly Identity[]
  /** Left less right; null where a cell has no number. */
  readonly gaps: ReadonlyMap<Identity, number | null>
  readonly of: ReadonlyMap<CellId, readonly Identity[]>
}

const identitiesByCell = perForm(({ identities }): Broken['of'] => {
  const of = new Map<CellId, Identity[]>()
  for (const identity of identities) {
    for (const cell of [...identity.left, ...identity.right]) of.set(cell, [...(of.get(cell) ?? []), identity])
  }
  return of
})

/** What is broken in a report; null when no identity fails, so that nothing is searched then. */
export function brokenIn(report: Report): Broken | null {
  const identities = identitiesFor(report)
  const gaps = new Map(identities.map(identity => [identity, gapNow(report, identity)] as const))
  const failing = identities.filter(identity => (gaps.get(identity) ?? 0) !== 0)
  if (failing.length === 0) return null
  return { failing, gaps, of: identitiesByCell(report) }
}

/**
 * The failing identities that a change mends; none unless every identity that its cells are in can be told and holds
 * after it, so that no other row or column is broken by it.
 */
export function mendedBy(report: Report, { gaps, of }: Broken, change: Change): readonly Identity[] {
  const mended = new Set<Identity>()
  for (const identity of change.flatMap(([cell]) => of.get(cell) ?? [])) {
    const gap = gaps.get(identity) ?? null
    if (gap === null || gap + shiftOf(report, identity, change) !== 0) return []
    if (gap !== 0) mended.add(identity)
  }
  return [...mended]
}

/** Enough to believe a repair: two identities at once, or one where table 4 has no more. */
export function isEnough(mended: readonly Identity[]): boolean {
  return mended.length >= 2 || mended.some(({ check }) => check === 'T4-SUM')
}

function gapNow(report: Report, identity: Identity): number | null {
  const { left, right } = identityResult(report, identity)
  return typeof left === 'number' && typeof right === 'number' ? left - right : null
}

function shiftOf(report: Report, { left, right }: Identity, change: Change): number {
  const moved = change.map(([cell, value]) => {
    const by = value - (valueOf(report, cell) ?? 0)
    return (left.includes(cell) ? by : 0) - (right.includes(cell) ? by : 0)
  })
  return moved.reduce((sum, by) => sum + by, 0)
}
