import { cellsOf } from '../forms/index.ts'
import type { Check, CheckResult } from './check.ts'
import { notAssessable } from './notAssessable.ts'
import { valueOf } from './values.ts'

/** Every count is a whole number of at least 0; a change may be negative, an amount may have decimals. */
export const N_INT: Check = {
  id: 'N-INT',
  run: report => {
    const counts = cellsOf(report).filter(({ id, column }) => !column.decimal && valueOf(report, id) !== null)
    if (counts.length === 0) return [notAssessable('N-INT')]
    const bad = counts.flatMap(({ id: cell, column }): readonly CheckResult[] => {
      const left = valueOf(report, cell)
      if (left === null || (Number.isSafeInteger(left) && (left >= 0 || column.signed))) return []
      const found = left < 0 ? `${left} < 0` : String(left)
      return [{ check: 'N-INT', cell, result: 'FAIL', left, right: null, values: { found } }]
    })
    const passed = { check: 'N-INT', cell: '', result: 'PASS', left: counts.length, right: counts.length } as const
    return bad.length > 0 ? bad : [passed]
  },
}
