import type { CellId } from '../forms/form.ts'
import type { Report } from '../report.ts'
import type { CheckResult } from './check.ts'
import { countedCells, sumBelow } from './levels.ts'
import { notAssessable } from './notAssessable.ts'
import type { Children } from './reportSet.ts'
import { cellsBeside, type SetCheck } from './setCheck.ts'
import { valueOf } from './values.ts'

/**
 * The reports below a body add up to its own, cell by cell of tables 3 and 4. A difference fails only where every
 * listed body has a report and the list has departments; else it is a remark with its coverage.
 */
export const L_SUM: SetCheck = {
  id: 'L-SUM',
  run: (report, set) => {
    const children = set.children(report)
    if (children.listed.length === 0) return []
    if (children.present.length === 0) return [notAssessable('L-SUM')]
    return countedCells(report).map(cell => sumResult(report, children, cell))
  },
}

function sumResult(report: Report, { present, listed, whole }: Children, cell: CellId): CheckResult {
  const left = sumBelow(present, cell)
  const right = valueOf(report, cell)
  const shape = { rightCells: [cell], beside: present.flatMap(each => cellsBeside(each, [cell])) }
  const coverage = { have: present.length, of: listed.length }
  if (left === null || right === null) return { ...notAssessable('L-SUM', cell), ...shape, values: coverage }
  const values = { ...coverage, found: `${left} ${left === right ? '=' : '≠'} ${right}` }
  const result = { check: 'L-SUM', cell, left, right, ...shape, values } as const
  if (left === right) return { ...result, result: 'PASS' }
  return whole && present.length === listed.length
    ? { ...result, result: 'FAIL' }
    : { ...result, result: 'WARN', remark: true }
}
