import { S_UNIT } from './s-unit.ts'
import { cellsBeside, type SetCheck } from './setCheck.ts'
import { valueOf } from './values.ts'

const FEES = '2/fees/amount_wan_yuan'
const TIMES = 10

/** As S-UNIT on one report; and fees more than ten times last year's were most likely written in 元. */
export const S_UNIT_YEARS: SetCheck = {
  id: 'S-UNIT',
  run: (report, set) => {
    const own = S_UNIT.run(report)
    const before = set.before(report)
    const left = valueOf(report, FEES)
    const last = before && valueOf(before, FEES)
    if (before === null || left === null || !last || left <= TIMES * last) return own
    if (own.some(({ cell, result }) => cell === FEES && result === 'WARN')) return own
    const right = TIMES * last
    const values = { before: before.year ?? '', found: `${left} > ${TIMES} × ${last}` }
    const sides = { leftCells: [FEES], beside: cellsBeside(before, [FEES]) } as const
    const found = { check: 'S-UNIT', cell: FEES, result: 'WARN', left, right, ...sides, values } as const
    return [...own.filter(({ result }) => result !== 'PASS'), found]
  },
}
