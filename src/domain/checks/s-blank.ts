import { cellsOf } from '../forms/index.ts'
import type { Check } from './check.ts'

/** How many cells of each table were left blank or got a stroke; a table without any passes. */
export const S_BLANK: Check = {
  id: 'S-BLANK',
  run: report =>
    report.tables.flatMap(table => {
      const cells = cellsOf(report).filter(({ id, table: of }) => of === table && report.cells[id] !== undefined)
      const blank = cells.filter(({ id }) => ['blank', 'not_applicable'].includes(report.cells[id]?.status ?? ''))
      const values = { table, found: `${blank.length} / ${cells.length}` }
      const result = blank.length === 0 ? 'PASS' : 'WARN'
      return [{ check: 'S-BLANK', cell: blank[0]?.id ?? '', result, left: blank.length, right: cells.length, values }]
    }),
}
