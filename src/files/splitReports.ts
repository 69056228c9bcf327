import type { Block } from './blocks.ts'
import { plainHan } from './han.ts'
import { wholeTitle } from './title.ts'

const RECEIVED = /本\s?年\s?新\s?收\s?政\s?府\s?信\s?息\s?公\s?开\s?申\s?请/u
const LAST_ROW = /结\s?转\s?下\s?年\s?度/u
const TABLE_TWO = /(?:二\s{0,2}[、.．][^。]{0,20}主动公开|第二十条第[（(]一[)）]项)/u

/** The parts of a source that hold one report each: a second first row of table 3 begins a second report. */
export function splitReports(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const texts = blocks.map(textOf)
  const tables = firstRows(texts, blocks)
  const starts = tables.flatMap((at, order) => {
    const before = tables[order - 1]
    return before === undefined ? [0] : [startOf(texts, before + 1, at)]
  })
  const distinct = starts.filter((start, index) => index === 0 || start > (starts[index - 1] ?? 0))
  if (distinct.length < 2) return [blocks]
  return distinct.map((start, index) => blocks.slice(start, distinct[index + 1] ?? blocks.length))
}

/** The first rows of tables 3; another counts only after the last row (四、结转下年度) of the table before. */
function firstRows(texts: readonly string[], blocks: readonly Block[]): readonly number[] {
  const rows: number[] = []
  let closed = true
  texts.forEach((text, index) => {
    if (LAST_ROW.test(text) && !/[。；]/u.test(text)) closed = true
    if (!closed || !isFirstRow(text, blocks[index])) return
    rows.push(index)
    closed = false
  })
  return rows
}

function textOf(block: Block): string {
  return plainHan(block.kind === 'line' ? block.text : block.cells.map(cell => cell.text).join(' '))
}

/** The row itself, not a sentence that speaks of it. */
function isFirstRow(text: string, block: Block | undefined): boolean {
  return RECEIVED.test(text) && (block?.kind === 'row' || text.length < 60) && !/[。；]/u.test(text)
}

/** Where the report of the table at `to` begins: at its title, else at its table 2, else at the table itself. */
function startOf(texts: readonly string[], from: number, to: number): number {
  const between = texts.slice(from, to)
  const title = between.findLastIndex(text => wholeTitle(text) !== null)
  if (title >= 0) return from + title
  const second = between.findIndex(text => TABLE_TWO.test(text))
  return from + (second >= 0 ? second : between.length)
}
