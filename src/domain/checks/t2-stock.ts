import type { Check } from './check.ts'
import { notAssessable } from './notAssessable.ts'
import { valueOf } from './values.ts'

/** Documents in force are at least those issued less those repealed this year (the form of 2021). */
export const T2_STOCK: Check = {
  id: 'T2-STOCK',
  run: report => {
    if (report.format !== 'gb-2021-30') return []
    return (['rules', 'normative_documents'] as const).map(row => {
      const cell = `2/${row}/in_force` as const
      const rightCells = [`2/${row}/issued`, `2/${row}/repealed`] as const
      const left = valueOf(report, cell)
      const [issued, repealed] = rightCells.map(each => valueOf(report, each))
      if (left === null || issued == null || repealed == null) return notAssessable('T2-STOCK', cell)
      const right = Math.max(0, issued - repealed)
      const holds = left >= right
      const values = { found: `${left} ${holds ? '≥' : '<'} ${issued} − ${repealed}`, issued, repealed }
      return {
        check: 'T2-STOCK',
        cell,
        result: holds ? 'PASS' : 'FAIL',
        left,
        right,
        leftCells: [cell],
        rightCells,
        values,
      }
    })
  },
}
