import { linesOfMarks } from './cellText.ts'
import { columnsOf } from './columns.ts'
import { isFurniture } from './furniture.ts'
import { middleOf, type Mark, type PdfPage } from './page.ts'

const NONE: ReadonlySet<string> = new Set()

/** A page as lines of text in which gaps are spaces, as a print-out to plain text shows it; page numbers left out. */
export function layoutLines(page: PdfPage): readonly string[] {
  return columnsOf(page).flatMap(column => {
    const furniture = linesOfMarks(column.marks).filter(line => isFurniture(line, page.height, NONE))
    const marks = column.marks.filter(
      mark => !furniture.some(line => middleOf(mark)[1] > line.y0 && middleOf(mark)[1] < line.y1),
    )
    return linesOfMarks(marks).map(line => spaced(marks.filter(mark => isWithin(mark, line))))
  })
}

function isWithin(
  mark: Mark,
  line: { readonly y0: number; readonly y1: number; readonly x0: number; readonly x1: number },
): boolean {
  const [x, y] = middleOf(mark)
  return y > line.y0 && y < line.y1 && x >= line.x0 && x <= line.x1
}

function spaced(marks: readonly Mark[]): string {
  let text = ''
  let end = 0
  for (const mark of marks.toSorted((a, b) => a.x0 - b.x0)) {
    const gap = (mark.x0 - end) / (mark.size * 0.5)
    text += `${text === '' || gap < 0.6 ? '' : ' '.repeat(Math.min(40, Math.max(1, Math.round(gap))))}${mark.text}`
    end = mark.x1
  }
  return text
}
