import { identitiesFor } from '../forms/index.ts'
import type { CellId, Identity } from '../forms/form.ts'
import type { Report } from '../report.ts'

const NONE: ReadonlyMap<CellId, number> = new Map()
const KEPT = new WeakMap<Report, ReadonlyMap<CellId, number>>()

/**
 * Blanks of a report that can only have one value, by its own identities: the one blank of an equation, or the blanks
 * of a sum whose stated parts already make up its total (counts are never negative, so each of them is 0). A cell
 * that could not be read is not a blank. These are shown as derived, and a blank in the report stays a blank.
 */
export function derivedValues(report: Report): ReadonlyMap<CellId, number> {
  const known = KEPT.get(report)
  if (known) return known
  const hasBlank = Object.values(report.cells).some(cell => cell?.status === 'blank')
  const derived = hasBlank ? settle(report) : NONE
  KEPT.set(report, derived)
  return derived
}

function settle(report: Report): ReadonlyMap<CellId, number> {
  const identities = identitiesFor(report)
  const derived = new Map<CellId, number>()
  const valueOf = (id: CellId): number | null => report.cells[id]?.value ?? derived.get(id) ?? null
  const isBlank = (id: CellId): boolean => report.cells[id]?.status === 'blank' && !derived.has(id)
  let before = -1
  while (before < derived.size) {
    before = derived.size
    for (const identity of identities) {
      for (const [id, value] of solved(identity, valueOf, isBlank)) derived.set(id, value)
    }
  }
  return derived
}

function solved(
  { left, right }: Identity,
  valueOf: (id: CellId) => number | null,
  isBlank: (id: CellId) => boolean,
): readonly (readonly [CellId, number])[] {
  const open = [...left, ...right].filter(id => valueOf(id) === null)
  if (open.length === 0 || !open.every(isBlank)) return []
  const sum = (cells: readonly CellId[]) => cells.reduce((total, id) => total + (valueOf(id) ?? 0), 0)
  const openLeft = open.every(id => left.includes(id))
  const openRight = open.every(id => right.includes(id))
  if (!openLeft && !openRight) return []
  const gap = openLeft ? sum(right) - sum(left) : sum(left) - sum(right)
  const [only] = open
  if (gap === 0) return open.map(id => [id, 0])
  return open.length === 1 && only && gap > 0 ? [[only, gap]] : []
}
