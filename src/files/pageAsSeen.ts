import type { Place } from '../domain/place.ts'
import type { Block } from './blocks.ts'
import { htmlBlocks } from './layouts/html.ts'

/** A saved page without its mark-up, and where a place of its source is then. */
export interface PageAsSeen {
  readonly text: string
  readonly place: Place
}

const BETWEEN = '   '

/** A page's source and a place in it → what a reader of the page sees, a line a paragraph or row, and the place there. */
export function pageAsSeen(source: string, place: Place): PageAsSeen {
  const { blocks } = htmlBlocks(source)
  const text = blocks.map(lineOf).join('\n')
  const { file, line, column } = place
  if (line === undefined) return { text, place }
  for (const [index, block] of blocks.entries()) {
    const at = block.kind === 'row' ? cellAt(block.cells, { line, column }) : null
    if (at !== null) return { text, place: { file, line: index + 1, column: at + 1 } }
  }
  const last = blocks.findLastIndex(block => block.line <= line)
  return { text, place: { file, line: Math.max(0, last) + 1 } }
}

function lineOf(block: Block): string {
  return block.kind === 'line' ? block.text : block.cells.map(cell => cell.text).join(BETWEEN)
}

interface At {
  readonly line: number
  readonly column: number | undefined
}

type Cells = Extract<Block, { kind: 'row' }>['cells']

/** Where the text of the cell at a place of the source begins in its row; null where the row has none there. */
function cellAt(cells: Cells, { line, column }: At): number | null {
  const index = cells.findIndex(cell => cell.line === line && cell.column === column)
  if (index < 0) return null
  return cells.slice(0, index).reduce((sum, { text }) => sum + text.length + BETWEEN.length, 0)
}
