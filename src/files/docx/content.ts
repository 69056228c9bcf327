/** A paragraph of a document; its text may hold line breaks. */
export type Paragraph = string

/** A cell that begins in a row, with what it holds. */
export interface TableCell {
  readonly content: Content[]
  span: number
  /** True where it goes on with the cell above it. */
  continued: boolean
}

/** A table as rows of the cells that begin in them. */
export interface Table {
  readonly rows: TableCell[][]
}

/** What stands in a document or in a cell, in order. */
export type Content = Paragraph | Table

/** The text of a cell: its paragraphs, one behind the other. */
export function textOfCell(cell: TableCell): string {
  return cell.content.filter(each => typeof each === 'string').join('\n')
}

/** True for a table that is only there to place another one on the page. */
export function holdsTable(table: Table): boolean {
  return table.rows.some(row => row.some(cell => cell.content.some(each => typeof each !== 'string')))
}
