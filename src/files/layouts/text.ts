import type { Block, Fragment, RowBlock } from '../blocks.ts'

const PIPE = /[|｜]/
const RULE = /^[\s|｜:+=-]*-{2,}[\s|｜:+=-]*$/
const FOOTER =
  /^[—–\-_·][\s—–\-_·]{0,6}\d{1,3}[\s—–\-_·]{0,6}[—–\-_·]$|^第\s{0,2}\d{1,3}\s{0,2}页(?:[\s,，]{0,3}共\s{0,2}\d{1,3}\s{0,2}页)?$/

/**
 * Text as rows and lines: a line with cells between pipes or tabs is a row, a lone cell with a trailing pipe a line;
 * rules of Markdown, comments and page footers are dropped.
 */
export function textBlocks(text: string): readonly Block[] {
  const blocks: Block[] = []
  let table = 0
  let inTable = false
  let lineNumber = 0
  const pageNumbers = pageNumberLines(text)
  for (const source of text.split(LINE_END)) {
    lineNumber += 1
    const raw = source.includes('<') ? source.replaceAll(/<\/?(?:br|b|p|strong|sup|sub)\s{0,2}\/?>/giu, ' ') : source
    if (
      RULE.test(raw) ||
      FOOTER.test(raw.trim().replaceAll(/[０-９]/gu, digit => digit.normalize('NFKC'))) ||
      pageNumbers.has(lineNumber)
    )
      continue
    const row = rowOf(raw, lineNumber, inTable ? table : table + 1)
    if (row) {
      if (!inTable) table += 1
      inTable = true
      blocks.push(row)
      continue
    }
    inTable = false
    const plain = PIPE.test(raw) ? raw.replaceAll(/[|｜]/g, ' ') : raw
    const line = plain
      .replaceAll(/<!--.{0,500}?-->/g, '')
      .replaceAll(/[\u00a0\u3000\u200b\ufeff]/g, ' ')
      .trim()
    const told = line.replace(/^#{1,6}\s{1,3}|^>\s/, '')
    if (line !== '') blocks.push({ kind: 'line', line: lineNumber, text: told, ...indentOf(plain, told) })
  }
  return blocks
}

const LINE_END = /\r\n|\n|\r|\f/

/** Bare page numbers of a print-out: the last (or else the first) line of every page, rising by one. */
function pageNumberLines(text: string): ReadonlySet<number> {
  if (!text.includes('\f')) return new Set()
  let line = 0
  const pages = text.split('\f').map(page => {
    const lines = page.split(LINE_END).map((each, index) => ({ text: each.trim(), line: line + index + 1 }))
    line += lines.length
    return lines.filter(each => each.text !== '')
  })
  const full = pages.filter(page => page.length > 0)
  for (const at of [-1, 0]) {
    const numbers = full.map(page => page.at(at)).filter(each => each !== undefined && /^\d{1,3}$/u.test(each.text))
    const rising = numbers.every((each, index) => Number(each?.text) === Number(numbers[0]?.text) + index)
    if (rising && numbers.length >= 2 && numbers.length >= full.length - 1) {
      return new Set(numbers.flatMap(each => (each ? [each.line] : [])))
    }
  }
  return new Set()
}

/** A line with two or more cells between pipes or tabs; null for any other line. */
function rowOf(raw: string, line: number, table: number): RowBlock | null {
  const mark = PIPE.test(raw) ? PIPE : raw.includes('\t') ? /\t/ : null
  if (!mark) return null
  const cells: Fragment[] = []
  let column = 1
  for (const part of raw.split(mark)) {
    cells.push({ text: part.replaceAll(/[\s\u00a0\u3000\u200b]+/g, ' ').trim(), line, column: column + leading(part) })
    column += part.length + 1
  }
  const inner = mark === PIPE ? withoutEdges(cells) : cells
  const filled = inner.filter(cell => cell.text !== '').length
  if (filled === 0 || inner.length < 2) return null
  return { kind: 'row', table, line, cells: inner }
}

/** How far a line is indented, if it is. */
function indentOf(plain: string, text: string): { readonly indent?: number } {
  const indent = plain.indexOf(text.slice(0, 20))
  return indent > 0 ? { indent } : {}
}

function leading(part: string): number {
  return part.length - part.trimStart().length
}

/** A leading and a trailing pipe make empty cells that are none. */
function withoutEdges(cells: readonly Fragment[]): readonly Fragment[] {
  const start = cells[0]?.text === '' ? 1 : 0
  const end = cells.length > 1 && cells.at(-1)?.text === '' ? cells.length - 1 : cells.length
  return cells.slice(start, end)
}
