import type { CellId } from '../forms/form.ts'
import type { Check, CheckResult } from './check.ts'
import { brokenIn, isEnough, mendedBy } from './repairs.ts'
import { valueOf } from './values.ts'

/** One number with a digit too many or too few explains every identity that fails around it; all such are named. */
export const P_PARSE: Check = {
  id: 'P-PARSE',
  run: report => {
    const broken = brokenIn(report)
    if (broken === null) return []
    const found = new Map<CellId, CheckResult>()
    for (const identity of broken.failing) {
      const gap = broken.gaps.get(identity) ?? 0
      for (const cell of [...identity.left, ...identity.right]) {
        const left = valueOf(report, cell) ?? 0
        const right = identity.left.includes(cell) ? left - gap : left + gap
        if (!isSlip(left, right) || (identity.check === 'T4-SUM' && !isTenfold(left, right))) continue
        if (!isEnough(mendedBy(report, broken, [[cell, right]]))) continue
        const values = { found: `${left} → ${right}` }
        found.set(cell, { check: 'P-PARSE', cell, result: 'WARN', left, right, values })
      }
    }
    return [...found.values()]
  },
}

/** One decimal writing is the other with one digit left out: 120 and 12, 105 and 15. */
export function isSlip(one: number, other: number): boolean {
  if (one < 1 || other < 1 || !Number.isSafeInteger(one) || !Number.isSafeInteger(other)) return false
  const [short, long] = [String(Math.min(one, other)), String(Math.max(one, other))]
  if (long.length !== short.length + 1) return false
  return Array.from(long, (_, at) => long.slice(0, at) + long.slice(at + 1)).includes(short)
}

/** Table 4 has one equation a cell, too little evidence for anything but a lost or added nought. */
function isTenfold(one: number, other: number): boolean {
  return one === 10 * other || other === 10 * one
}
