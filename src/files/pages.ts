import type { Block, Fragment } from './blocks.ts'
import type { Place } from '../domain/place.ts'
import type { Problem } from '../domain/problem.ts'
import type { Report, Section } from '../domain/report.ts'

/** One page (of a PDF) or sheet (of a workbook): its rows and lines, `line` counted from 1 on the page, and its text. */
export interface PagePart {
  readonly blocks: readonly Block[]
  /** The page as lines of text; a block's `line` is one of them. */
  readonly lines: readonly string[]
}

/** Pages put one behind the other: blocks whose lines go on counting, and the way back to page and line. */
export interface Pages {
  readonly blocks: readonly Block[]
  /** The text of all pages, a form feed between two. */
  readonly text: string
  readonly placeOf: (place: Place) => Place
}

/** Joins pages. A single one has no page number: its places are lines only, unless `numbered` asks for it. */
export function joinPages(parts: readonly PagePart[], numbered = parts.length > 1): Pages {
  const starts: number[] = []
  let count = 0
  const blocks = parts.flatMap(part => {
    const before = count
    starts.push(before)
    count += Math.max(1, part.lines.length)
    return part.blocks.map(block => shifted(block, before))
  })
  const placeOf = (place: Place): Place => {
    if (place.line === undefined || !numbered) return place
    const { line } = place
    const page = starts.findLastIndex(start => start < line)
    return page < 0 ? place : { ...place, page: page + 1, line: line - (starts[page] ?? 0) }
  }
  return { blocks, text: parts.map(part => part.lines.join('\n')).join('\f'), placeOf }
}

function shifted(block: Block, by: number): Block {
  if (block.kind === 'line') return { ...block, line: block.line + by }
  const cells = block.cells.map((cell): Fragment => ({ ...cell, line: cell.line + by }))
  return { ...block, line: block.line + by, cells }
}

/** A problem with its place on its page. */
export function problemOnPage(problem: Problem, placeOf: Pages['placeOf']): Problem {
  return { ...problem, place: placeOf(problem.place) }
}

/** A report whose cells say the page that they stand on. */
export function reportOnPages(report: Report, placeOf: Pages['placeOf']): Report {
  const cells = Object.fromEntries(
    Object.entries(report.cells).map(([id, cell]) => [
      id,
      cell?.place ? { ...cell, place: placeOf(cell.place) } : cell,
    ]),
  )
  const sections = report.sections.map((section): Section => {
    const { line = null, page } = section.line === null ? {} : placeOf({ file: report.source, line: section.line })
    return page === undefined ? section : { ...section, line, page }
  })
  return { ...report, cells, sections }
}
