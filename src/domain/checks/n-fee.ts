import { cellsOf } from '../forms/index.ts'
import type { Check } from './check.ts'
import { notAssessable } from './notAssessable.ts'
import { valueOf } from './values.ts'

/** An amount is at least 0 and has at most two decimals. */
export const N_FEE: Check = {
  id: 'N-FEE',
  run: report =>
    cellsOf(report)
      .filter(({ id, column }) => column.decimal && report.cells[id] !== undefined)
      .map(({ id: cell }) => {
        const left = valueOf(report, cell)
        if (left === null) return notAssessable('N-FEE', cell)
        if (left < 0) return { check: 'N-FEE', cell, result: 'FAIL', left, right: 0, values: { found: `${left} < 0` } }
        const tidy = Math.abs(left * 100 - Math.round(left * 100)) < 1e-6 * Math.max(1, left)
        return {
          check: 'N-FEE',
          cell,
          result: tidy ? 'PASS' : 'WARN',
          left,
          right: null,
          values: { found: String(left) },
        }
      }),
}
