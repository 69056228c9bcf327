import { ALL_CELLS } from '../../domain/forms/index.ts'
import type { CellId } from '../../domain/forms/form.ts'
import { floorOf, type CellKind } from '../cellColumn.ts'

/** What is known of a report besides its cells, as columns of the table. `ord` is its place in the data set. */
export const REPORT_COLUMNS = [
  ['ord', 'UInt32'],
  ['id', 'String'],
  ['unit', 'String'],
  ['uscc', 'String'],
  ['division_code', 'String'],
  ['year', 'Int16'],
  ['scope', 'String'],
  ['level', 'String'],
  ['format', 'String'],
  ['one_other', 'UInt8'],
  ['region', 'String'],
  ['province', 'String'],
  ['parent', 'String'],
  ['kind', 'String'],
  ['inside', 'String'],
  ['broken', 'String'],
  ['states', 'String'],
  ['published', 'String'],
  ['source', 'String'],
] as const

/** Every cell of every form, in the order of the table's columns. */
export const CELL_IDS: readonly CellId[] = [...ALL_CELLS.keys()]

/** The name of a cell's column; of a cell that no form has there is none. */
export function cellColumnName(id: CellId): string {
  if (!ALL_CELLS.has(id)) throw new Error(`no cell ${id}`)
  return `c_${id.replaceAll('/', '_')}`
}

/** A cell's column as it is declared. */
export function cellDeclared(id: CellId): string {
  return `${cellColumnName(id)} ${kindOfCell(id) === 'wide' ? 'Float64' : 'Int32'}`
}

/** The column of a cell's sum, in the table of sums. */
export function sumColumnName(id: CellId): string {
  return cellColumnName(id).replace('c_', 'v_')
}

/** Whole numbers in 32 bits, amounts in 64: from `floorOf` on both hold why there is no number. */
export function kindOfCell(id: CellId): CellKind {
  return ALL_CELLS.get(id)?.column.decimal === true ? 'wide' : 'whole'
}

/** From this number on a cell's column holds a reason. */
export function floorOfCell(id: CellId): number {
  return floorOf(kindOfCell(id))
}

/** The columns of the table as they are declared. */
export function declaredColumns(): readonly string[] {
  return [...REPORT_COLUMNS.map(([name, type]) => `${name} ${type}`), ...CELL_IDS.map(cellDeclared)]
}
