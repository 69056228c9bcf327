import type { Form, Table } from '../form.ts'
import { appealRows, narrowAppealRows } from './appealsLayout.ts'
import { applicationRows, narrowApplicationRows } from './applicationsLayout.ts'
import { head, slot, type Head, type Slot, type TableLayout } from './tableLayout.ts'

/** Wide: as printed. Narrow: one column of row heads, group heads as rows of their own, table 4 by track. */
export type LayoutWidth = 'wide' | 'narrow'

/** The three tables of a form as printed; every cell of the form stands in them exactly once. */
export function layoutOf(form: Form, width: LayoutWidth): readonly TableLayout[] {
  const [disclosure, applications, appeals] = form.tables
  return [
    { table: disclosure, width: 4, heads: 0, rows: disclosureRows(disclosure) },
    width === 'wide'
      ? { table: applications, width: 10, heads: 3, rows: applicationRows(applications) }
      : { table: applications, width: 8, heads: 2, rows: narrowApplicationRows(applications) },
    width === 'wide'
      ? { table: appeals, width: 15, heads: 3, rows: appealRows(appeals) }
      : { table: appeals, width: 6, heads: 1, rows: narrowAppealRows(appeals) },
  ]
}

function disclosureRows(table: Table): readonly (readonly (Head | Slot)[])[] {
  return table.groups.flatMap(group => {
    const rows = table.rows.filter(row => row.group === group.id)
    const columns = rows[0]?.columns ?? []
    const spanOf = (index: number): number => (index === columns.length - 1 ? 4 - columns.length : 1)
    return [
      [head(group, 'colgroup', { colSpan: 4 })],
      [head('content', 'col'), ...columns.map((column, index) => head(column, 'col', { colSpan: spanOf(index) }))],
      ...rows.map(row => [
        head(row, 'row'),
        ...row.columns.map((column, index) => slot(`${table.id}/${row.id}/${column.id}`, spanOf(index))),
      ]),
    ]
  })
}
