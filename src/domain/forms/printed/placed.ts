import type { Head, Slot, TableLayout } from './tableLayout.ts'

/** A head or a number of a printed table with the place it takes, counted from 0. */
export interface PlacedSquare {
  readonly row: number
  readonly column: number
  readonly across: number
  readonly down: number
  readonly square: Head | Slot
}

/** Where each head and number of a printed table stands: right of those before it, around what comes down from above. */
export function placed({ rows, width }: TableLayout): readonly PlacedSquare[] {
  const until = Array.from({ length: width }, () => 0)
  return rows.flatMap((squares, row) => {
    let column = 0
    return squares.map(square => {
      while ((until[column] ?? 0) > row) column += 1
      const across = square.colSpan
      const down = square.kind === 'head' ? square.rowSpan : 1
      const at = column
      until.fill(row + down, at, at + across)
      column += across
      return { row, column: at, across, down, square }
    })
  })
}
