import { notAssessable } from './notAssessable.ts'
import { cellsBeside, type SetCheck } from './setCheck.ts'
import { valueOf } from './values.ts'

/**
 * Documents in force are last year's, plus those issued, less those repealed. Expiry, revision, clean-up and transfers
 * move the stock too, so a gap is doubtful and no failure. The form of 2019 counted something else (see Y-BREAK).
 */
export const Y_STOCK: SetCheck = {
  id: 'Y-STOCK',
  run: (report, set) => {
    if (report.format !== 'gb-2021-30' || (report.year !== null && report.year <= 2021)) return []
    const before = set.before(report)
    if (before?.format === 'gb-2019-60') return []
    return (['rules', 'normative_documents'] as const).map(row => {
      const cell = `2/${row}/in_force` as const
      const leftCells = [`2/${row}/issued`, `2/${row}/repealed`] as const
      const right = valueOf(report, cell)
      const [issued, repealed] = leftCells.map(each => valueOf(report, each))
      const stock = before && valueOf(before, cell)
      const shape = { leftCells, rightCells: [cell], beside: before ? cellsBeside(before, [cell]) : [] }
      if (right === null || issued == null || repealed == null || stock === null)
        return { ...notAssessable('Y-STOCK', cell), ...shape }
      const left = stock + issued - repealed
      const found = `${stock} + ${issued} − ${repealed} = ${left} ${left === right ? '=' : '≠'} ${right}`
      const values = { before: before?.year ?? '', found }
      return { check: 'Y-STOCK', cell, result: left === right ? 'PASS' : 'WARN', left, right, ...shape, values }
    })
  },
}
