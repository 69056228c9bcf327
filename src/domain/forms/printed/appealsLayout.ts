import { RESULTS } from '../appeals.ts'
import type { Table } from '../form.ts'
import { head, slot, type Head, type Slot } from './tableLayout.ts'

/** Table 4 as printed: one line of 15 under three rows of heads. */
export function appealRows(table: Table): readonly (readonly (Head | Slot)[])[] {
  const [first, ...litigation] = table.groups
  const [reconsideration, ...tracks] = table.rows
  if (!first || !reconsideration) return []
  return [
    [
      head(first, 'colgroup', { rowSpan: 2, colSpan: RESULTS.length }),
      ...litigation.map(group => head(group, 'colgroup', { colSpan: RESULTS.length * tracks.length })),
    ],
    tracks.map(row => head(row, 'colgroup', { colSpan: RESULTS.length })),
    table.rows.flatMap(row => row.columns.map(column => head(column, 'col'))),
    table.rows.flatMap(row => row.columns.map(column => slot(`${table.id}/${row.id}/${column.id}`))),
  ]
}

/** Table 4 for a narrow screen: a row a track. */
export function narrowAppealRows(table: Table): readonly (readonly (Head | Slot)[])[] {
  return [
    [head('content', 'col'), ...RESULTS.map(column => head(column, 'col'))],
    ...table.rows.map(row => [
      head(row, 'row'),
      ...row.columns.map(column => slot(`${table.id}/${row.id}/${column.id}`)),
    ]),
  ]
}
