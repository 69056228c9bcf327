import { cellsOf } from '../forms/index.ts'
import type { Check } from './check.ts'

/** The report has all cells of its form: 200, or 198. A missing table or 其他处理 in one row is worth a look. */
export const S_CELLS: Check = {
  id: 'S-CELLS',
  run: report => {
    const right = cellsOf({ format: report.format, otherAll: false }).length
    const left = cellsOf(report).filter(({ id }) => report.cells[id] !== undefined).length
    const missing = [2, 3, 4].filter(table => !report.tables.some(found => found === table)).join(' ')
    const oneRow = report.otherAll && report.format === 'gb-2021-30' ? 1 : 0
    const values = { missing, oneRow, found: `${left} / ${right}` }
    return [{ check: 'S-CELLS', cell: '', result: left === right ? 'PASS' : 'WARN', left, right, values }]
  },
}
