import { createSortedRowModel, rowSortingFeature, tableFeatures, type ColumnDef, type Row } from '@tanstack/react-table'
import { isOpen } from '../../summaries/cellTable.ts'
import type { ColumnNode } from '../../summaries/columnSets.ts'
import type { TableRow } from '../../summaries/tableRows.ts'

/** What the table can do: sort. Filtering and opening columns happen before. */
export const FEATURES = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })

export type TableFeatures = typeof FEATURES
type Def = ColumnDef<TableFeatures, TableRow>
type Line = Row<TableFeatures, TableRow>

const NAMES = new Intl.Collator('zh')

/** The two columns that name a report. */
export const ORGAN = 'organ'
export const YEAR = 'year'

/** The columns of the table: organ, year, and the nodes, an opened one as a group of its sum and its parts. */
export function tableColumns(nodes: readonly ColumnNode[], opened: ReadonlySet<string>): Def[] {
  return [
    {
      id: ORGAN,
      accessorFn: row => row.report.organ,
      sortFn: (a: Line, b: Line) => NAMES.compare(a.original.report.organ, b.original.report.organ),
    },
    { id: YEAR, accessorFn: row => row.report.year ?? undefined, sortUndefined: 'last', sortFn: byNumber },
    ...nodes.map(node => columnOf(node, opened)),
  ]
}

function columnOf(node: ColumnNode, opened: ReadonlySet<string>): Def {
  const own: Def = {
    id: node.id,
    accessorFn: row => row.squares.get(node.id)?.value ?? undefined,
    sortUndefined: 'last',
    sortDescFirst: true,
    sortFn: byNumber,
  }
  if (!isOpen(node, opened)) return own
  const parts = node.children.map(child => columnOf(child, opened))
  return { id: groupId(node.id), columns: node.cells.length > 0 ? [own, ...parts] : parts }
}

function byNumber(a: Line, b: Line, id: string): number {
  return Number(a.getValue(id)) - Number(b.getValue(id))
}

/** The id of the head over an opened column. */
export function groupId(id: string): string {
  return `open:${id}`
}

/** Every node by its own id and by the id of its head when open. */
export function nodesById(nodes: readonly ColumnNode[]): ReadonlyMap<string, ColumnNode> {
  const all = new Map<string, ColumnNode>()
  const walk = (node: ColumnNode): void => {
    all.set(node.id, node)
    all.set(groupId(node.id), node)
    node.children.forEach(walk)
  }
  nodes.forEach(walk)
  return all
}
