import { APPLICANTS } from '../forms/applications.ts'
import { isTown } from './body.ts'
import { notAssessable } from './notAssessable.ts'
import { cellsBeside, hasYearBefore, type SetCheck } from './setCheck.ts'
import { anyAbove0, valueOf } from './values.ts'

const CELL = '3/new_received/total'
const CELLS = APPLICANTS.map(({ id }) => `3/new_received/${id}` as const)

/** A body of county level or above without a single application two years running: worth a remark. */
export const P_ALLZERO: SetCheck = {
  id: 'P-ALLZERO',
  run: (report, set) => {
    if (isTown(report) || !hasYearBefore(report)) return []
    const before = set.before(report)
    const left = before && valueOf(before, CELL)
    const right = valueOf(report, CELL)
    if (before === null || left === null || right === null) return [notAssessable('P-ALLZERO', CELL)]
    const shape = { left, right, rightCells: [CELL], beside: cellsBeside(before, [CELL]) } as const
    const values = { before: before.year ?? '', found: `${left} → ${right}` }
    // A total of 0 beside applicants who are not 0 is a slip of that row (T3-ROW), not a year without applications.
    const some = anyAbove0(report, CELLS) === true || anyAbove0(before, CELLS) === true
    if (some) return [{ check: 'P-ALLZERO', cell: CELL, result: 'PASS', ...shape, values }]
    return [{ check: 'P-ALLZERO', cell: CELL, result: 'WARN', remark: true, ...shape, values }]
  },
}
