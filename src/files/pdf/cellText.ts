import { widthOf } from './marks.ts'
import { middleOf, type Mark } from './page.ts'
import type { Box } from './ruled.ts'

/** Texts of cells: each piece of text goes into the cell that its middle is in, one that lies over several is parted. */
export function cellTexts(boxes: readonly Box[], marks: readonly Mark[]): ReadonlyMap<Box, string> {
  const inside = new Map<Box, Mark[]>(boxes.map(box => [box, []]))
  for (const mark of marks) {
    for (const [box, part] of placedIn(boxes, mark)) inside.get(box)?.push(part)
  }
  return new Map([...inside].map(([box, parts]) => [box, textOfMarks(parts)]))
}

function placedIn(boxes: readonly Box[], mark: Mark): readonly (readonly [box: Box, part: Mark])[] {
  const [x, y] = middleOf(mark)
  const home = smallestAt(boxes, x, y)
  const over = boxes
    .filter(box => y >= box.y0 && y < box.y1)
    .filter(box => Math.min(mark.x1, box.x1) - Math.max(mark.x0, box.x0) > mark.size * 0.3)
    .toSorted((a, b) => a.x0 - b.x0)
  if (over.length < 2) return home ? [[home, mark]] : []
  return parted(over, mark) ?? (home ? [[home, mark]] : [])
}

function smallestAt(boxes: readonly Box[], x: number, y: number): Box | undefined {
  return boxes
    .filter(box => x >= box.x0 && x < box.x1 && y >= box.y0 && y < box.y1)
    .toSorted((a, b) => (a.x1 - a.x0) * (a.y1 - a.y0) - (b.x1 - b.x0) * (b.y1 - b.y0))[0]
}

/** Words or numbers that a PDF writes in one go over several cells; null for words that only stick out of their cell. */
function parted(over: readonly Box[], mark: Mark): readonly (readonly [box: Box, part: Mark])[] | null {
  const words = mark.text.split(' ')
  if (!/^[\d.,\s/—–-]+$/u.test(mark.text)) return wordsIn(over, mark, words)
  if (words.length === over.length) {
    return over.map((box, index) => [box, { ...mark, text: words[index] ?? '', x0: box.x0, x1: box.x1 }])
  }
  // Where the gaps are cannot be known: the cells must not look read.
  if (words.length > 1) return over.map(box => [box, mark])
  const unit = (mark.x1 - mark.x0) / widthOfText(mark.text)
  return over.map(box => {
    const text = [...mark.text].filter((_, index) => {
      const x = mark.x0 + (index + 0.5) * 0.5 * unit
      return x >= box.x0 && x < box.x1
    })
    return [box, { ...mark, text: text.join(''), x0: Math.max(mark.x0, box.x0), x1: Math.min(mark.x1, box.x1) }]
  })
}

/** Words parted by spaces, each in the middle of a cell of its own. */
function wordsIn(
  over: readonly Box[],
  mark: Mark,
  words: readonly string[],
): readonly (readonly [box: Box, part: Mark])[] | null {
  if (words.length !== over.length) return null
  const unit = (mark.x1 - mark.x0) / widthOfText(mark.text)
  let start = mark.x0
  const parts = over.map((box, index): readonly [box: Box, part: Mark] => {
    const text = words[index] ?? ''
    const [x0, x1] = [start, start + widthOfText(text) * unit]
    start = x1 + 0.5 * unit
    return [box, { ...mark, text, x0, x1 }]
  })
  return parts.every(([box, { x0, x1 }]) => (x0 + x1) / 2 > box.x0 && (x0 + x1) / 2 < box.x1) ? parts : null
}

function widthOfText(text: string): number {
  return [...text].reduce((sum, letter) => sum + widthOf(letter), 0)
}

/** Pieces of text in reading order: line by line, a space where a gap or a line's end is. */
export function textOfMarks(marks: readonly Mark[]): string {
  return linesOfMarks(marks)
    .map(line => line.text)
    .join(' ')
    .trim()
}

/** A line of pieces of text. */
export interface MarkLine {
  readonly text: string
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
  readonly size: number
}

/** Pieces of text as lines, from top to bottom, each from left to right. */
export function linesOfMarks(marks: readonly Mark[]): readonly MarkLine[] {
  const lines: Mark[][] = []
  for (const mark of marks.toSorted((a, b) => middleOf(a)[1] - middleOf(b)[1] || a.x0 - b.x0)) {
    const line = lines.at(-1)
    if (line?.[0] && isInLine(line, mark)) line.push(mark)
    else lines.push([mark])
  }
  return lines.map(lineOf)
}

function isInLine(line: readonly Mark[], mark: Mark): boolean {
  const [, y] = middleOf(mark)
  const tall = line.reduce((best, each) => (each.size > best.size ? each : best))
  if (Math.abs(middleOf(tall)[1] - y) > Math.max(tall.size, mark.size) * 0.5) return false
  return line.every(each => Math.min(each.x1, mark.x1) - Math.max(each.x0, mark.x0) < mark.size * 0.6)
}

function lineOf(marks: readonly Mark[]): MarkLine {
  const sorted = marks.toSorted((a, b) => a.x0 - b.x0)
  let text = ''
  let end = sorted[0]?.x0 ?? 0
  for (const mark of sorted) {
    text += mark.x0 - end > mark.size * 0.3 && text !== '' ? ` ${mark.text}` : mark.text
    end = mark.x1
  }
  return {
    text,
    x0: sorted[0]?.x0 ?? 0,
    x1: Math.max(...marks.map(mark => mark.x1)),
    y0: Math.min(...marks.map(mark => mark.y0)),
    y1: Math.max(...marks.map(mark => mark.y1)),
    size: Math.max(...marks.map(mark => mark.size)),
  }
}
