import { cellsOf } from '../forms/index.ts'
import { notAssessable } from './notAssessable.ts'
import { cellsBeside, hasYearBefore, type SetCheck } from './setCheck.ts'
import { valueOf } from './values.ts'

/** So many numbers of table 2 above 0 that are the same two years running look copied. */
const MANY = 3

/** The form of 2019 repeats last year's stock and its change: alike years are no sign of copying there. */
const CARRIED = /\/(?:prior_items|change)$/

/** Table 2 is not last year's again: fewer than three of its numbers above 0 are the same. */
export const Y_FROZEN: SetCheck = {
  id: 'Y-FROZEN',
  run: (report, set) => {
    if (!hasYearBefore(report)) return []
    const before = set.before(report)
    const cells =
      before === null ? [] : cellsOf(report).flatMap(({ id }) => (id.startsWith('2/') && !CARRIED.test(id) ? [id] : []))
    const pairs = cells.flatMap(cell => {
      const [left, right] = [before && valueOf(before, cell), valueOf(report, cell)]
      return left === null || right === null ? [] : [{ cell, left, right }]
    })
    const above0 = pairs.filter(({ left, right }) => left > 0 || right > 0)
    if (before === null || pairs.length === 0) return [notAssessable('Y-FROZEN')]
    const same = above0.filter(({ left, right }) => left === right).map(({ cell }) => cell)
    const values = { before: before.year ?? '', found: `${same.length} / ${above0.length}` }
    const shape = { left: same.length, right: above0.length, values }
    if (same.length < MANY) return [{ check: 'Y-FROZEN', cell: '', result: 'PASS', ...shape }]
    const sides = { rightCells: same, beside: cellsBeside(before, same) }
    return [{ check: 'Y-FROZEN', cell: same[0] ?? '', result: 'WARN', ...shape, ...sides }]
  },
}
