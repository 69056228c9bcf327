import type { Block, Fragment, RowBlock } from '../blocks.ts'
import type { PagePart } from '../pages.ts'
import { cellTexts, linesOfMarks, type MarkLine } from './cellText.ts'
import { columnsOf } from './columns.ts'
import { isFurniture, runningTexts } from './furniture.ts'
import { middleOf, type Mark, type PdfPage } from './page.ts'
import { edgesOf, glue, paragraphsOf, type Paragraph } from './paragraphs.ts'
import { ruledTables, type RuledTable } from './ruled.ts'
import { tornRow, type RowCell } from './tornRow.ts'

/** What stands on a page in reading order, before it gets line numbers. */
type Piece =
  | ({ readonly kind: 'text' } & Paragraph)
  | { readonly kind: 'row'; readonly y0: number; readonly table: number; readonly cells: readonly RowCell[] }

/** The pages of a PDF as rows (of the tables that lines draw) and paragraphs, page numbers left out. */
export function pageParts(pages: readonly PdfPage[]): readonly PagePart[] {
  const heights = pages.map(page => page.height)
  const running = runningTexts(
    pages.map(page => linesOfMarks(page.marks)),
    heights,
  )
  let tables = 0
  const pieces = pages.map(page =>
    columnsOf(page).flatMap(column => {
      const found = ruledTables(column.rules)
      const made = piecesOf(column, found, { running, from: tables })
      tables += found.length
      return made
    }),
  )
  return withoutBreaks(pieces).map(partOf)
}

interface How {
  readonly running: ReadonlySet<string>
  readonly from: number
}

function piecesOf(page: PdfPage, tables: readonly RuledTable[], { running, from }: How): readonly Piece[] {
  const inside = new Map<RuledTable, Mark[]>(tables.map(table => [table, []]))
  const outside: Mark[] = []
  for (const mark of page.marks) {
    const home = tableAt(tables, mark)
    if (home) inside.get(home)?.push(mark)
    else outside.push(mark)
  }
  const lines = linesOfMarks(outside).filter(line => !isFurniture(line, page.height, running))
  const edges = edgesOf(lines)
  const rows = tables.flatMap((table, index) => rowsOf(table, inside.get(table) ?? [], from + index + 1))
  const texts = stretches(lines, tables).flatMap(run => paragraphsOf(run, edges))
  const text = texts.map((each): Piece => ({ kind: 'text', ...each }))
  return [...text, ...rows].toSorted((a, b) => a.y0 - b.y0)
}

function tableAt(tables: readonly RuledTable[], mark: Mark): RuledTable | undefined {
  const [x, y] = middleOf(mark)
  return tables
    .filter(table => x >= table.x0 && x <= table.x1 && y >= table.y0 && y <= table.y1)
    .toSorted((a, b) => (a.x1 - a.x0) * (a.y1 - a.y0) - (b.x1 - b.x0) * (b.y1 - b.y0))[0]
}

/** Runs of lines that no table parts. */
function stretches(lines: readonly MarkLine[], tables: readonly RuledTable[]): readonly (readonly MarkLine[])[] {
  const runs = new Map<number, MarkLine[]>()
  for (const line of lines) {
    const above = tables.filter(table => table.y0 < line.y0).length
    runs.set(above, [...(runs.get(above) ?? []), line])
  }
  return [...runs.values()]
}

/** The rows of a drawn table; a cell over several rows stands in its first, as in a page's mark-up. */
function rowsOf(table: RuledTable, marks: readonly Mark[], number: number): readonly Piece[] {
  const texts = cellTexts(table.boxes, marks)
  const rows = new Map<number, Piece & { readonly kind: 'row' }>()
  for (const box of table.boxes.toSorted((a, b) => a.row - b.row || a.column - b.column)) {
    const cell = { text: texts.get(box) ?? '', span: box.columns }
    const row = rows.get(box.row)
    rows.set(box.row, { kind: 'row', y0: row?.y0 ?? box.y0, table: number, cells: [...(row?.cells ?? []), cell] })
  }
  return [...rows.values()]
}

/** Paragraphs and rows that a page's end broke are put together on the page where they begin. */
function withoutBreaks(pages: readonly (readonly Piece[])[]): readonly (readonly Piece[])[] {
  const out: Piece[][] = []
  for (const page of pages) {
    const last = out.at(-1)?.at(-1)
    const [first, ...others] = page
    const whole = last && first ? mended(last, first) : null
    if (whole) out.at(-1)?.splice(-1, 1, whole)
    out.push(whole ? others : [...page])
  }
  return out
}

/** What ends a page and what begins the next as one, null where they are two. */
function mended(last: Piece, first: Piece): Piece | null {
  if (last.kind === 'text') {
    const goesOn = first.kind === 'text' && last.open && first.flush
    return goesOn ? { ...last, text: glue(last.text, first.text), open: first.open } : null
  }
  const cells = first.kind === 'row' ? tornRow(last.cells, first.cells) : null
  return cells && { ...last, cells }
}

function partOf(pieces: readonly Piece[]): PagePart {
  const lines: string[] = []
  const blocks = pieces.map((piece): Block => {
    lines.push(piece.kind === 'text' ? piece.text : piece.cells.map(cell => cell.text).join('\t'))
    const line = lines.length
    return piece.kind === 'text' ? { kind: 'line', line, text: piece.text } : rowBlock(piece.cells, piece.table, line)
  })
  return { blocks, lines }
}

function rowBlock(cells: readonly RowCell[], table: number, line: number): RowBlock {
  let column = 1
  const fragments = cells.map(({ text, span }): Fragment => {
    const at = column
    column += text.length + 1
    return span > 1 ? { text, line, column: at, span } : { text, line, column: at }
  })
  return { kind: 'row', table, line, cells: fragments }
}
