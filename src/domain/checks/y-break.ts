import { notAssessable } from './notAssessable.ts'
import { hasYearBefore, type SetCheck } from './setCheck.ts'

/** Between two years of different forms the stocks of table 2 and the parts of 其他处理 are not joined: a remark. */
export const Y_BREAK: SetCheck = {
  id: 'Y-BREAK',
  run: (report, set) => {
    if (!hasYearBefore(report)) return []
    const before = set.before(report)
    if (before === null) return [notAssessable('Y-BREAK')]
    const [left, right] = [before.format, report.format]
    const values = { before: before.year ?? '', found: `${left} → ${right}` }
    if (left === right) return [{ check: 'Y-BREAK', cell: '', result: 'PASS', left, right, values }]
    return [{ check: 'Y-BREAK', cell: '', result: 'WARN', left, right, remark: true, values }]
  },
}
