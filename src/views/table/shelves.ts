import { DIMENSIONS, type Dimension } from '../../summaries/table/dimensions.ts'
import type { TableView } from '../../summaries/table/tableView.ts'

/** Where a dimension may lie. */
export const SHELVES = ['rows', 'columns', 'off'] as const
export type Shelf = (typeof SHELVES)[number]
export type Shelves = Readonly<Record<Shelf, readonly Dimension[]>>

/** Every dimension on its shelf. */
export function shelvesOf({ rows, columns }: Pick<TableView, 'rows' | 'columns'>): Shelves {
  const off = DIMENSIONS.filter(each => !rows.includes(each) && !columns.includes(each))
  return { rows, columns, off }
}

/** The shelves after a dimension is put somewhere; null where it must not go. Measures stay in rows or columns. */
export function placed(
  shelves: Shelves,
  what: Dimension,
  { shelf, at }: { readonly shelf: Shelf; readonly at: number },
): Shelves | null {
  if (what === 'measure' && shelf === 'off') return null
  const without = (list: readonly Dimension[]): Dimension[] => list.filter(each => each !== what)
  const next = { rows: without(shelves.rows), columns: without(shelves.columns), off: without(shelves.off) }
  next[shelf].splice(Math.min(at, next[shelf].length), 0, what)
  return next
}
