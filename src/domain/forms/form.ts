import type { Named } from '../langs.ts'

/** The two official forms: 国办公开办函〔2019〕60号 (report years 2019, 2020) and 〔2021〕30号 (2021 to now). */
export const FORM_IDS = ['gb-2019-60', 'gb-2021-30'] as const
export type FormId = (typeof FORM_IDS)[number]

export const TABLE_IDS = [2, 3, 4] as const
export type TableId = (typeof TABLE_IDS)[number]

/** `table/row/column`, for instance `3/granted/total`. */
export type CellId = `${TableId}/${string}/${string}`

export type Unit = '件' | '万元' | '元'

/** A label in both languages; `aliases` are its other spellings where labels of the same words have different ones (`spellings.ts`). */
export interface Label extends Named {
  readonly aliases?: readonly string[]
}

/** One row of a table: its official label, the heading it stands under, the article of the 条例 behind it. */
export interface Row extends Label {
  readonly id: string
  /** Numbering before the label as printed: `一、`, `（一）`, `1.`; empty where there is none. */
  readonly number: string
  readonly group: string
  /** What it is called where no table stands around it. */
  readonly alone?: Named
  readonly law: string
  readonly columns: readonly Column[]
}

/** One column of a row, with the unit of its cell. */
export interface Column extends Label {
  readonly id: string
  readonly unit: Unit
  /** May be negative (a change). */
  readonly signed?: true
  /** May have decimals (an amount). */
  readonly decimal?: true
}

/** A heading that groups rows: （三）不予公开, 第二十条第（一）项 … */
export interface Group extends Label {
  readonly id: string
  readonly number: string
}

/** Σ plus = Σ equals, over cells of one table; `cell` names the failed identity as problems do. */
export interface Identity {
  readonly check: 'T3-ROW' | 'T3-CARRY' | 'T3-TOTAL' | 'T4-SUM'
  readonly cell: CellId
  readonly left: readonly CellId[]
  readonly right: readonly CellId[]
}

export interface Table extends Named {
  readonly id: TableId
  readonly groups: readonly Group[]
  readonly rows: readonly Row[]
}

/** One cell of a form, with all that is known of it. */
export interface FormCell {
  readonly id: CellId
  readonly table: TableId
  readonly row: Row
  readonly column: Column
  readonly group: Group | null
}

/** One version of the official form, as data. */
export interface Form {
  readonly id: FormId
  /** The rule it was issued by. */
  readonly rule: string
  /** Report years it is meant for; `to` null: until now. */
  readonly from: number
  readonly to: number | null
  readonly tables: readonly [Table, Table, Table]
  readonly identities: readonly Identity[]
}
