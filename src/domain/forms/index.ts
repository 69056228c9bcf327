import { ROWS_ONE_OTHER } from './applications.ts'
import type { CellId, Form, FormCell, FormId, Identity, Table } from './form.ts'
import { GB_2019_60 } from './gb-2019-60.ts'
import { GB_2021_30 } from './gb-2021-30.ts'
import { identitiesOf } from './identities.ts'

/** Every version of the official form. */
export const FORMS: Readonly<Record<FormId, Form>> = { 'gb-2019-60': GB_2019_60, 'gb-2021-30': GB_2021_30 }

/** Which tables a report has: its form, and whether （六）其他处理 is one row. */
export interface Shape {
  readonly format: FormId
  readonly otherAll: boolean
}

const VARIANT: Form = {
  ...GB_2021_30,
  tables: [GB_2021_30.tables[0], { ...GB_2021_30.tables[1], rows: ROWS_ONE_OTHER }, GB_2021_30.tables[2]],
  identities: identitiesOf(ROWS_ONE_OTHER),
}

/** The form as this report lays it out, the one-row variant of gb-2021-30 included. */
export function formOf({ format, otherAll }: Shape): Form {
  return format === 'gb-2021-30' && otherAll ? VARIANT : FORMS[format]
}

/** All cells of a table, in the order of the form. */
export function cellsOfTable(table: Table): readonly FormCell[] {
  return table.rows.flatMap(row =>
    row.columns.map(column => ({
      id: `${table.id}/${row.id}/${column.id}` as const,
      table: table.id,
      row,
      column,
      group: table.groups.find(group => group.id === row.group) ?? null,
    })),
  )
}

/** All cells of a form as laid out, in the order of the form: 200, 198, or 186 in the one-row variant. */
export function cellsOf(shape: Shape): readonly FormCell[] {
  return CELLS[`${shape.format}${shape.otherAll && shape.format === 'gb-2021-30' ? '+one' : ''}`] ?? []
}

const CELLS: Readonly<Record<string, readonly FormCell[]>> = {
  'gb-2019-60': GB_2019_60.tables.flatMap(cellsOfTable),

  'gb-2021-30+one': VARIANT.tables.flatMap(cellsOfTable),
  'gb-2021-30': GB_2021_30.tables.flatMap(cellsOfTable),
}

/** Every cell that any form has, once, by id. */
export const ALL_CELLS: ReadonlyMap<CellId, FormCell> = new Map(
  Object.values(CELLS).flatMap(cells => cells.map(cell => [cell.id, cell] as const)),
)

/** The identities of a form as laid out: 42, 40, or 40 in the one-row variant. */
export function identitiesFor(shape: Shape): readonly Identity[] {
  return formOf(shape).identities
}
