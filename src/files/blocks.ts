/** One cell of a row of a source's table, trimmed; `column` counts from 1 in the source. */
export interface Fragment {
  readonly text: string
  readonly line: number
  readonly column: number
  /** Columns it covers, where more than one. */
  readonly span?: number
  /** Rows it covers, where more than one. */
  readonly down?: number
}

/** A table's row with real borders: an empty cell is an empty fragment. `table` numbers the tables of the source. */
export interface RowBlock {
  readonly kind: 'row'
  readonly table: number
  readonly line: number
  readonly cells: readonly Fragment[]
}

/** A line of running text. */
export interface LineBlock {
  readonly kind: 'line'
  readonly line: number
  /** Characters of white space before its text in the source. */
  readonly indent?: number
  readonly text: string
}

/** What every layout is brought to before tables are looked for: rows and lines in reading order. */
export type Block = RowBlock | LineBlock
