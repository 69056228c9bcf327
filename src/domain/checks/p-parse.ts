import type { CellId } from '../forms/form.ts'
import type { Check, CheckResult } from './check.ts'
import { brokenIn, gapOf, isEnough, mendedBy } from './repairs.ts'
import { valueOf } from './values.ts'

/** One number with a digit too many or too few explains every identity that fails around it. */
export const P_PARSE: Check = {
  id: 'P-PARSE',
  run: report => {
    const broken = brokenIn(report)
    if (broken === null) return []
    const found = new Map<CellId, CheckResult>()
    for (const identity of broken.failing) {
      const likely = [...identity.left, ...identity.right].flatMap(cell => {
        const gap = gapOf(report, identity, [])
        const left = valueOf(report, cell)
        if (gap === null || left === null) return []
        const right = identity.left.includes(cell) ? left - gap : left + gap
        if (!isSlip(left, right)) return []
        return isEnough(mendedBy(report, broken, [[cell, right]])) ? [slip(cell, left, right)] : []
      })
      if (likely.length === 1 && likely[0]) found.set(likely[0].cell, likely[0].result)
    }
    return [...found.values()]
  },
}

function slip(cell: CellId, left: number, right: number): { readonly cell: CellId; readonly result: CheckResult } {
  return {
    cell,
    result: { check: 'P-PARSE', cell, result: 'WARN', left, right, values: { found: `${left} → ${right}` } },
  }
}

/** One decimal writing is the other with one digit left out: 120 and 12, 105 and 15. */
export function isSlip(one: number, other: number): boolean {
  if (one < 1 || other < 1 || !Number.isSafeInteger(one) || !Number.isSafeInteger(other)) return false
  const [short, long] = [String(Math.min(one, other)), String(Math.max(one, other))]
  if (long.length !== short.length + 1) return false
  return Array.from(long, (_, at) => long.slice(0, at) + long.slice(at + 1)).includes(short)
}
