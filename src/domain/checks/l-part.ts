import type { CellId } from '../forms/form.ts'
import type { Report } from '../report.ts'
import { bodyOf } from './body.ts'
import type { CheckResult } from './check.ts'
import { DOCUMENTS, insideResults, isWithin, sumBelow, SUMMED_DISCLOSURE } from './levels.ts'
import { notAssessable } from './notAssessable.ts'
import { cellsBeside, type SetCheck } from './setCheck.ts'
import { valueOf } from './values.ts'

/**
 * A part is not more than the whole: no number of a report exceeds that of the body above; decisions and fees below do
 * not add up to more than above. Documents may, where several bodies issued one together.
 */
export const L_PART: SetCheck = {
  id: 'L-PART',
  run: (report, set) => {
    const above = set.above(report)
    const isOffice = bodyOf(report) === 'office'
    const own = above === null || isOffice ? [] : insideResults('L-PART', report, above)
    const { present } = set.children(report)
    if (present.length === 0) return own
    const sums = [...SUMMED_DISCLOSURE, ...DOCUMENTS].filter(cell => report.cells[cell] !== undefined)
    return [...own, ...sums.map(cell => sumResult(report, present, cell))]
  },
}

function sumResult(report: Report, below: readonly Report[], cell: CellId): CheckResult {
  const left = sumBelow(below, cell)
  const right = valueOf(report, cell)
  const shape = { rightCells: [cell], beside: below.flatMap(each => cellsBeside(each, [cell])) }
  if (left === null || right === null) return { ...notAssessable('L-PART', cell), ...shape }
  const fits = isWithin(left, right, cell)
  const isDocument = DOCUMENTS.includes(cell)
  const values = { sum: below.length, joint: isDocument ? 1 : 0, found: `${left} ${fits ? '≤' : '>'} ${right}` }
  return { check: 'L-PART', cell, result: fits ? 'PASS' : isDocument ? 'WARN' : 'FAIL', left, right, ...shape, values }
}
