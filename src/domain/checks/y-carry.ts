import { APPLICANTS } from '../forms/applications.ts'
import type { CheckResult } from './check.ts'
import { notAssessable } from './notAssessable.ts'
import { cellsBeside, hasYearBefore, type SetCheck } from './setCheck.ts'
import { valueOf } from './values.ts'

/** What last year carries out this year carries in, by kind of applicant; only a different total fails. */
export const Y_CARRY: SetCheck = {
  id: 'Y-CARRY',
  run: (report, set) => {
    if (!hasYearBefore(report)) return []
    const before = set.before(report)
    if (before === null) return [notAssessable('Y-CARRY', '3/carried_in/total')]
    return APPLICANTS.map(({ id }): CheckResult => {
      const cell = `3/carried_in/${id}` as const
      const out = `3/carried_out/${id}` as const
      const left = valueOf(before, out)
      const right = valueOf(report, cell)
      const beside = cellsBeside(before, [out])
      if (left === null || right === null) return { ...notAssessable('Y-CARRY', cell), rightCells: [cell], beside }
      const broken = id === 'total' ? 'FAIL' : 'WARN'
      const values = { before: before.year ?? '', found: `${left} ${left === right ? '=' : '≠'} ${right}` }
      return {
        check: 'Y-CARRY',
        cell,
        result: left === right ? 'PASS' : broken,
        left,
        right,
        rightCells: [cell],
        beside,
        values,
      }
    })
  },
}
