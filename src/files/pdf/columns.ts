import { linesOfMarks } from './cellText.ts'
import type { Mark, PdfPage, Rule } from './page.ts'

/** So wide is the white band between two columns of a print-out at least, in points. */
const BAND = 10
/** Lines that each column has at least. */
const LEAST = 8

/** The parts of a page in reading order: what runs across above, the left column, the right one; a plain page is one. */
export function columnsOf(page: PdfPage): readonly PdfPage[] {
  const across = [...page.marks, ...page.rules]
  for (let x = page.width * 0.7; x > page.width * 0.3; x -= BAND / 2) {
    const crossing = across.filter(each => each.x0 < x && each.x1 > x - BAND)
    const head = Math.max(0, ...crossing.map(each => each.y1))
    if (crossing.length > 8 || head > page.height * 0.3) continue
    const parts = splitAt(page, x - BAND / 2, head)
    if (parts.every(part => isColumn(part.marks))) return [...headOf(page, head), ...parts]
  }
  return [page]
}

function headOf(page: PdfPage, head: number): readonly PdfPage[] {
  return head === 0 ? [] : [{ ...page, ...within(page, each => each.y1 <= head) }]
}

function splitAt(page: PdfPage, x: number, head: number): readonly PdfPage[] {
  return [
    { ...page, ...within(page, each => each.y0 >= head - 0.01 && each.x1 <= x) },
    { ...page, ...within(page, each => each.y0 >= head - 0.01 && each.x0 >= x) },
  ]
}

function within(page: PdfPage, keeps: (each: Mark | Rule) => boolean): Pick<PdfPage, 'marks' | 'rules'> {
  return { marks: page.marks.filter(keeps), rules: page.rules.filter(keeps) }
}

/** A column of a print-out has lines of words; the numbers beside a table's labels are none. */
function isColumn(marks: readonly Mark[]): boolean {
  const lines = linesOfMarks(marks)
  const han = lines.filter(line => /\p{Script=Han}{4}/u.test(line.text)).length
  return han >= LEAST && han * 2 > lines.length
}
