import type { MarkLine } from './cellText.ts'

/** Lines of running text that belong together, as one. */
export interface Paragraph {
  readonly text: string
  readonly y0: number
  /** True where it begins at the left edge, as the rest of a paragraph does that a page broke. */
  readonly flush: boolean
  /** True where its last line is full, so that it may go on. */
  readonly open: boolean
}

const HEADING =
  /^(?:[一二三四五六七八九十]{1,3}\s?[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}\s?[、.．](?!\d))/u

/** From where to where lines of text go in a column. */
export interface Edges {
  readonly left: number
  readonly right: number
}

/** The edges of a column, as its longer lines show them. */
export function edgesOf(lines: readonly MarkLine[]): Edges {
  const long = lines.filter(line => line.text.length >= 10)
  return { left: Math.min(...long.map(line => line.x0)), right: Math.max(...long.map(line => line.x1)) }
}

/** Lines of one column as paragraphs: a line that reaches the right edge goes on in one that starts at the left edge. */
export function paragraphsOf(lines: readonly MarkLine[], { left, right }: Edges): readonly Paragraph[] {
  const out: { text: string; y0: number; flush: boolean; last: MarkLine }[] = []
  for (const line of lines) {
    const before = out.at(-1)
    if (before && isFull(before.last, right) && goesOn(before.last, line, left)) {
      before.text = glue(before.text, closedUp(line.text))
      before.last = line
    } else out.push({ text: closedUp(line.text), y0: line.y0, flush: isFlush(line, left), last: line })
  }
  return out.map(({ text, y0, flush, last }) => ({
    text,
    y0,
    flush,
    open: isFull(last, right) && !/[。：:]$/u.test(text),
  }))
}

function isFull(line: MarkLine, right: number): boolean {
  return line.x1 > right - line.size * 2.2
}

function isFlush(line: MarkLine, left: number): boolean {
  return line.x0 < left + line.size * 1.2 && !HEADING.test(line.text)
}

function goesOn(last: MarkLine, line: MarkLine, left: number): boolean {
  // The rest of an address (…@126.com）。) is text too; a line of bare numbers is not.
  if (!/[\p{Script=Han}@）。]/u.test(line.text)) return false
  return isFlush(line, left) && line.y0 - last.y1 < last.size * 2 && Math.abs(line.size - last.size) < last.size * 0.15
}

/** A line whose characters were set apart to fill it (邮 编 ： 电 话) closed up again. */
function closedUp(text: string): string {
  return text.replaceAll(
    /(?:(?<!\p{Script=Han})[\p{Script=Han}，：、（）。；] ){3,}[\p{Script=Han}，：、（）。；]/gu,
    run => run.replaceAll(' ', ''),
  )
}

/** Two pieces of a broken line: a space between two words or numbers of Latin letters only. */
export function glue(one: string, other: string): string {
  return /[A-Za-z0-9,.;]$/u.test(one) && /^[A-Za-z]/u.test(other) ? `${one} ${other}` : one + other
}
