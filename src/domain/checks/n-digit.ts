import { cellsOf } from '../forms/index.ts'
import type { Check, CheckResult } from './check.ts'
import { notAssessable } from './notAssessable.ts'

const PLAIN = /^\d*$/
const WIDE_DIGIT = /[０-９．]/
const SEPARATED = /\d[,，'’\s]\d/

/** Numbers are written with plain digits; full-width digits and separators were read as such and are named. */
export const N_DIGIT: Check = {
  id: 'N-DIGIT',
  run: report => {
    const cells = cellsOf(report).flatMap(({ id }) => {
      const cell = report.cells[id]
      return cell && cell.value !== null ? [{ id, ...cell }] : []
    })
    if (cells.length === 0) return [notAssessable('N-DIGIT')]
    const odd = cells
      .filter(({ raw }) => !PLAIN.test(raw) && (WIDE_DIGIT.test(raw) || SEPARATED.test(raw.normalize('NFKC'))))
      .map(({ id: cell, raw, value }): CheckResult => ({
        check: 'N-DIGIT',
        cell,
        result: 'WARN',
        left: raw.trim(),
        right: value,
        remark: true,
        values: { found: raw.trim() },
      }))
    return odd.length > 0 ? odd : [{ check: 'N-DIGIT', cell: '', result: 'PASS', left: 0, right: 0 }]
  },
}
