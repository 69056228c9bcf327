import type { Block, RowBlock } from '../blocks.ts'

/** So few rows do not show that a column is empty. */
const FEWEST = 3

/** Tables without the columns on their left that hold nothing of the form: margins, and a column that counts the rows. */
export function withoutMargins(blocks: readonly Block[]): readonly Block[] {
  const tables = new Map<number, RowBlock[]>()
  for (const block of blocks) {
    if (block.kind !== 'row') continue
    const rows = tables.get(block.table)
    if (rows) rows.push(block)
    else tables.set(block.table, [block])
  }
  const margins = new Map([...tables].map(([table, rows]) => [table, marginOf(rows) || countOf(rows)]))
  return blocks.map(block => {
    const margin = block.kind === 'row' ? (margins.get(block.table) ?? 0) : 0
    return block.kind === 'row' && margin > 0 ? { ...block, cells: block.cells.slice(margin) } : block
  })
}

function marginOf(rows: readonly RowBlock[]): number {
  if (rows.length < FEWEST) return 0
  const empty = rows.map(({ cells }) => {
    const first = cells.findIndex(cell => cell.text !== '')
    return first < 0 ? cells.length : first
  })
  return empty.reduce((least, each) => Math.min(least, each), empty[0] ?? 0)
}

/** 1 where the first column is 1, 2, 3 … (or goes on from a table before), else 0. */
function countOf(rows: readonly RowBlock[]): number {
  const first = rows.map(({ cells: [cell] }) => (/^\d{1,3}$/u.test(cell?.text ?? '') ? Number(cell?.text) : -1))
  const start = first[0] ?? -1
  return rows.length > FEWEST && start >= 0 && first.every((each, at) => each === start + at) ? 1 : 0
}
