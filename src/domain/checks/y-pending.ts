import { TRACKS } from '../forms/appeals.ts'
import { notAssessable } from './notAssessable.ts'
import { cellsBeside, hasYearBefore, type SetCheck } from './setCheck.ts'
import { valueOf } from './values.ts'

/** Appeals that were pending at the end of last year are among this year's: not more than its total. */
export const Y_PENDING: SetCheck = {
  id: 'Y-PENDING',
  run: (report, set) => {
    if (!hasYearBefore(report)) return []
    const before = set.before(report)
    if (before === null) return [notAssessable('Y-PENDING')]
    return TRACKS.map(({ id }) => {
      const cell = `4/${id}/total` as const
      const pending = `4/${id}/pending` as const
      const left = valueOf(before, pending)
      const right = valueOf(report, cell)
      const shape = { rightCells: [cell], beside: cellsBeside(before, [pending]) }
      if (left === null || right === null) return { ...notAssessable('Y-PENDING', cell), ...shape }
      const values = { before: before.year ?? '', found: `${left} ${left > right ? '>' : '≤'} ${right}` }
      return { check: 'Y-PENDING', cell, result: left > right ? 'WARN' : 'PASS', left, right, ...shape, values }
    })
  },
}
