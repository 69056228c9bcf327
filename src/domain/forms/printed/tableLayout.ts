import type { CellId, Label, Table } from '../form.ts'

/** Heads of the official tables that are not labels of cells: words/ says them. */
export type HeadWord = 'content' | 'applicant' | 'legal' | 'outcomes' | 'identity'

/** A head of the official table: a label of the form, with its numbering, or one of the few words around it. */
export interface Head {
  readonly kind: 'head'
  readonly label: Label | HeadWord
  readonly number: string
  readonly scope: 'row' | 'col' | 'rowgroup' | 'colgroup'
  readonly rowSpan: number
  readonly colSpan: number
}

/** A number of the official table. */
export interface Slot {
  readonly kind: 'slot'
  readonly id: CellId
  readonly colSpan: number
}

/** One table of the form as it is printed: rows of heads and slots, the first `heads` of them the table's head. */
export interface TableLayout {
  readonly table: Table
  readonly width: number
  readonly heads: number
  readonly rows: readonly (readonly (Head | Slot)[])[]
}

/** One head. Spans default to 1. */
export function head(label: Label | HeadWord, scope: Head['scope'], rest: Partial<Head> = {}): Head {
  return { kind: 'head', label, number: '', scope, rowSpan: 1, colSpan: 1, ...rest }
}

/** One number. */
export function slot(id: CellId, colSpan = 1): Slot {
  return { kind: 'slot', id, colSpan }
}
