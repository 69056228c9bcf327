import type { Layout } from '../domain/layouts.ts'
import type { Problem } from '../domain/problem.ts'
import type { Report } from '../domain/report.ts'
import type { Block } from './blocks.ts'
import { decodeAs, decodeText, type Decoded } from './encoding.ts'
import type { FileRead } from './fileRead.ts'
import { readCsv } from './layouts/csv.ts'
import { htmlBlocks, isHtml } from './layouts/html.ts'
import { sheetBlocks, sheetDelimiters } from './layouts/sheet.ts'
import { textBlocks } from './layouts/text.ts'
import { largeTextRefusal, pageRefusal } from './largeText.ts'
import type { PageSays } from './heading.ts'
import { KEPT_TEXT, LIMITS } from './limits.ts'
import { mended } from './mojibake.ts'
import { previewsOf } from './previews.ts'
import { withoutRadicals } from './radicals.ts'
import { readBlocks } from './readBlocks.ts'
import { sniff, type Kind } from './sniff.ts'
import { splitReports } from './splitReports.ts'
import { twoYears } from './twoYears.ts'

/** A source that says nothing beside its text. */
export const NO_PAGE: PageSays = { title: '', meta: new Map() }

/**
 * Bytes of a text file → its reports, and every problem with its place; any other file is refused by name. `chosen` is
 * the encoding that a person chose. Bad data is a value: this never throws for it.
 */
export function readFile(name: string, bytes: Uint8Array, chosen?: string): FileRead {
  const file = name.split(/[/\\]/u).at(-1) ?? name
  const base = { file, bytes: bytes.length, encoding: null, layout: null, reports: [], text: '' }
  const refused = refusalOf(file, bytes)
  if (refused) return { ...base, problems: [refused] }
  const { text, encoding, problems } = plainText(file, bytes, chosen)
  const previews = previewsOf(bytes)
  const preview = previews.length > 0 ? { previews } : {}
  if (encoding === null) return { ...base, ...preview, problems }
  const made = readText(file, text)
  return {
    ...base,
    ...preview,
    encoding,
    ...made,
    problems: [...problems, ...made.problems],
    text: text.slice(0, KEPT_TEXT),
  }
}

/** Bytes → the text that is read: what went through a wrong encoding before is put right, or refused. */
function plainText(file: string, bytes: Uint8Array, chosen: string | undefined): Decoded {
  const decoded = chosen === undefined ? decodeText(bytes, charsetOf(bytes), file) : decodeAs(bytes, chosen, file)
  if (decoded.encoding === null) return decoded
  const mend = mended(file, decoded.text)
  const problems = mend ? [...decoded.problems, mend.problem] : decoded.problems
  if (mend?.text === '') return { text: '', encoding: null, problems }
  return { ...decoded, text: withoutRadicals(mend?.text ?? decoded.text), problems }
}

/** Why a kind of file is refused, where another program cannot simply save it otherwise. */
const CODES: Partial<Readonly<Record<Kind, string>>> = { json: 'JSON', binary: 'NOT-TEXT', encrypted: 'ENCRYPTED' }

function refusalOf(file: string, bytes: Uint8Array): Problem | null {
  const kind = sniff(bytes)
  const place = { file }
  if (kind === 'empty') return { code: 'EMPTY', severity: 'error', place, found: '' }
  if (bytes.length > LIMITS.bytes) {
    return {
      code: 'TOO-LARGE',
      severity: 'error',
      place,
      found: String(bytes.length),
      values: { kind: 'bytes', limit: LIMITS.bytes },
    }
  }
  if (kind === 'text') return null
  const code = CODES[kind] ?? 'SAVE-AS'
  return { code, severity: 'error', place, found: kind, values: { kind } }
}

/** What a page declares as its charset; undefined where it declares none. */
function charsetOf(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return /<meta[^>]{0,200}charset\s{0,3}=\s{0,3}["']?([\w-]{3,20})/iu.exec(head)?.[1]
}

/** What was made of a text, or of rows and lines. */
export interface Made {
  readonly layout: Layout | null
  readonly reports: readonly Report[]
  readonly problems: readonly Problem[]
}

/** Decoded text → reports, by the layout that reads most of it. */
export function readText(file: string, text: string): Made {
  const notTaken = isHtml(text) ? pageRefusal(file, text) : null
  if (isHtml(text) && text.length <= LIMITS.text && notTaken === null) {
    const { blocks, facts } = htmlBlocks(text)
    const made = fromBlocks(file, blocks, { layout: 'html', page: facts })
    if (made.reports.length > 0) return made
  }
  const csv = readCsv(file, text)
  if (csv) return csv
  const refused = notTaken ?? largeTextRefusal(file, text)
  return refused ? { layout: null, reports: [], problems: [refused] } : readLines(file, text)
}

/** Text that is no page and no CSV of reports: as a sheet of the official form, or line by line. */
function readLines(file: string, text: string): Made {
  const sheets = sheetDelimiters(text).map(delimiter => {
    const sheet = sheetBlocks(file, text, delimiter)
    const made = fromBlocks(file, sheet.value, { layout: delimiter === '|' ? 'pipe' : 'sheet', page: NO_PAGE })
    return { ...made, problems: [...sheet.problems, ...made.problems] }
  })
  const sheet = sheets.toSorted((a, b) => statedIn(b) - statedIn(a))[0]
  if (sheet && sheet.layout === 'sheet' && statedIn(sheet) >= 100) return sheet
  const blocks = textBlocks(text)
  const plain = fromBlocks(file, blocks, { layout: layoutOf(blocks), page: NO_PAGE })
  return sheet && statedIn(sheet) > statedIn(plain) ? sheet : plain
}

/** Rows and lines → the reports in them, each part of the file by itself. */
export function fromBlocks(
  file: string,
  blocks: readonly Block[],
  { layout, page }: { layout: Layout; page: PageSays },
): Made {
  const parts = splitReports(blocks).map(part => readBlocks(file, part, page))
  const reports = parts.flatMap(part => part.value)
  const several = reports.length > 1
  const problems = parts.flatMap(part =>
    several ? part.problems.map(problem => named(problem, part.value[0])) : part.problems,
  )
  return { layout: reports.length > 0 ? layout : null, reports, problems: [...twoYears(file, blocks), ...problems] }
}

/** A problem of a file that holds several reports says of which. */
function named(problem: Problem, report: Report | undefined): Problem {
  return report ? { ...problem, report: `${report.organ} ${report.year ?? ''}`.trim() } : problem
}

function layoutOf(blocks: readonly Block[]): Layout {
  if (blocks.some(block => block.kind === 'row')) return 'pipe'
  const glued = blocks.map(block =>
    block.kind === 'line' ? [...block.text.matchAll(/\p{Script=Han}\d{7,12}/gu)].length : 0,
  )
  return glued.reduce((sum, count) => sum + count, 0) >= 3 ? 'glued' : 'text'
}

/** How many cells were read, so that layouts can be compared. */
export function statedIn(made: Pick<Made, 'reports'>): number {
  return made.reports.reduce(
    (sum, report) =>
      sum + Object.values(report.cells).filter(cell => cell !== undefined && cell.value !== null).length + 1,
    0,
  )
}
