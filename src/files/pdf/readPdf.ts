import type { Problem } from '../../domain/problem.ts'
import type { Block } from '../blocks.ts'
import type { FileRead } from '../fileRead.ts'
import { LIMITS } from '../limits.ts'
import { textBlocks } from '../layouts/text.ts'
import { joinPages, problemOnPage, reportOnPages, type PagePart, type Pages } from '../pages.ts'
import { fromBlocks, NO_PAGE, statedIn, type Made } from '../readFile.ts'
import { refusedRead, type ShapeJob } from '../shape.ts'
import { isValueText } from '../tables/value.ts'
import { layoutLines } from './layoutLines.ts'
import { looseCells } from './looseCells.ts'
import { openPdf, type PdfRefusal } from './openPdf.ts'
import type { PdfPage } from './page.ts'
import { pageParts } from './pageParts.ts'

/** A PDF with a text layer → its reports, each place with its page. */
export async function readPdf({ file, bytes, means }: ShapeJob): Promise<readonly FileRead[]> {
  const opened = await openPdf(bytes, means.pdf)
  if ('refused' in opened) return [refusedRead(file, bytes.length, refusal(opened.refused, opened.found))]
  const { pages } = opened
  const letters = pages.map(page => page.marks.reduce((sum, mark) => sum + mark.text.length, 0))
  const all = letters.reduce((sum, count) => sum + count, 0)
  if (all < 20 * pages.length && all < 200) {
    const values = { pages: pages.length }
    return [refusedRead(file, bytes.length, { code: 'PDF-SCANNED', found: '', values })]
  }
  if (isGarbled(pages)) return [refusedRead(file, bytes.length, { code: 'PDF-GARBLED', found: '' })]
  const { made, joined } = bestOf(file, pages)
  const hasLines = joined.blocks.some(block => block.kind === 'row' && block.cells.length >= 7)
  const loose = hasLines ? [] : made.reports.flatMap(report => looseCells(file, report))
  const found = [...made.problems, ...loose].map(problem => problemOnPage(problem, joined.placeOf))
  const problems = [...found, ...doubts(file, pages)]
  const reports = made.reports.map(report => reportOnPages(report, joined.placeOf))
  return [{ file, bytes: bytes.length, encoding: null, layout: made.layout, reports, problems, text: joined.text }]
}

/** Letters without a code come out as private ones: nothing of them can be read. */
function isGarbled(pages: readonly PdfPage[]): boolean {
  const text = pages.flatMap(page => page.marks.map(mark => mark.text)).join('')
  return text.replaceAll(/[^\uE000-\uF8FF\uFFFD]/gu, '').length > text.length * 0.3
}

function refusal(why: PdfRefusal, found: string): Omit<Problem, 'place' | 'severity'> {
  if (why === 'password') return { code: 'ENCRYPTED', found: '', values: { kind: 'pdf' } }
  if (why === 'broken') return { code: 'DAMAGED', found, values: { kind: 'pdf' } }
  return { code: 'TOO-LARGE', found, values: { kind: why, limit: LIMITS[why], found } }
}

interface Way {
  readonly made: Made
  readonly joined: Pages
}

/** The tables as their lines draw them, else as the places of their numbers show them: whatever reads more. */
function bestOf(file: string, pages: readonly PdfPage[]): Way {
  const ruled = wayOf(file, pageParts(pages))
  if (statedIn(ruled.made) > 180) return ruled
  const plain = wayOf(
    file,
    pages.map(page => textPart(layoutLines(page))),
  )
  return statedIn(plain.made) > statedIn(ruled.made) ? plain : ruled
}

function wayOf(file: string, parts: readonly PagePart[]): Way {
  const joined = joinPages(parts, true)
  return { made: fromBlocks(file, joined.blocks.map(withAppeals), { layout: 'pdf', page: NO_PAGE }), joined }
}

function textPart(lines: readonly string[]): PagePart {
  return { blocks: textBlocks(lines.join('\n')), lines }
}

/** Fifteen numbers in one line and nothing else are the row of table 4, whatever its torn heads say. */
function withAppeals(block: Block): Block {
  if (block.kind === 'row') return block
  const values = [...block.text.matchAll(/\S+/gu)]
  if (values.length !== 15 || !values.every(([text]) => isValueText(text))) return block
  const cells = values.map(({ 0: text, index }) => ({ text, line: block.line, column: index + 1 }))
  return { kind: 'row', table: 4, line: block.line, cells }
}

/** What makes a PDF's text uncertain as a whole. */
function doubts(file: string, pages: readonly PdfPage[]): readonly Problem[] {
  const place = { file }
  const empty = pages.flatMap((page, index) => (page.marks.length === 0 ? [index + 1] : []))
  const recognised = pages.flatMap((page, index) => (page.recognised ? [index + 1] : []))
  return [
    ...(empty.length > 0
      ? [{ code: 'PDF-PAGES', severity: 'warning', place, found: empty.join(', ') } satisfies Problem]
      : []),
    ...(recognised.length > 0
      ? [{ code: 'PDF-OCR', severity: 'warning', place, found: recognised.join(', ') } satisfies Problem]
      : []),
  ]
}
