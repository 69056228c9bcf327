import type { ColumnNode } from '../columnSets.ts'

/** The columns that are shown: an opened one is followed by its parts; a column without cells is always open. */
export function shownColumns(columns: readonly ColumnNode[], opened: ReadonlySet<string>): readonly ColumnNode[] {
  return columns.flatMap(column => [
    ...(column.cells.length > 0 ? [column] : []),
    ...(isOpen(column, opened) ? shownColumns(column.children, opened) : []),
  ])
}

/** Whether a column shows its parts. */
export function isOpen(column: ColumnNode, opened: ReadonlySet<string>): boolean {
  return column.cells.length === 0 || opened.has(column.id)
}

/** The way to each shown column: the opened columns above it, itself last. */
export function waysTo(
  columns: readonly ColumnNode[],
  opened: ReadonlySet<string>,
): ReadonlyMap<string, readonly ColumnNode[]> {
  const ways = new Map<string, readonly ColumnNode[]>()
  const walk = (column: ColumnNode, above: readonly ColumnNode[]): void => {
    const open = isOpen(column, opened) && column.children.length > 0
    const way = [...above, column]
    // An opened column heads its own sum too.
    ways.set(column.id, open && column.cells.length > 0 ? [...way, column] : way)
    if (open) column.children.forEach(child => walk(child, way))
  }
  columns.forEach(column => walk(column, []))
  return ways
}
