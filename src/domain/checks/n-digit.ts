import { cellsOf } from '../forms/index.ts'
import type { Check, CheckResult } from './check.ts'
import { notAssessable } from './notAssessable.ts'
import { valueOf } from './values.ts'

const PLAIN = /^\d*$/
const WIDE_DIGIT = /[０-９．]/
const SEPARATED = /\d[,，'’\s]\d/

/** Numbers are written with plain digits; full-width digits and separators were read as such and are named. */
export const N_DIGIT: Check = {
  id: 'N-DIGIT',
  run: report => {
    const cells = cellsOf(report).flatMap(({ id }) => (valueOf(report, id) === null ? [] : [id]))
    if (cells.length === 0) return [notAssessable('N-DIGIT')]
    const odd = cells.flatMap((cell): readonly CheckResult[] => {
      const left = report.cells[cell]?.raw.trim() ?? ''
      if (!isOdd(left)) return []
      const right = valueOf(report, cell)
      return [{ check: 'N-DIGIT', cell, result: 'WARN', left, right, remark: true, values: { found: left } }]
    })
    return odd.length > 0 ? odd : [{ check: 'N-DIGIT', cell: '', result: 'PASS', left: 0, right: 0 }]
  },
}

function isOdd(raw: string): boolean {
  return !PLAIN.test(raw) && (WIDE_DIGIT.test(raw) || SEPARATED.test(raw.normalize('NFKC')))
}
