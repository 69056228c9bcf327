import type * as Library from '@e965/xlsx'
import { zipSync, type Zippable } from 'fflate'
import type { Problem } from '../../domain/problem.ts'
import { LIMITS } from '../limits.ts'
import type { ShapeJob } from '../shape.ts'
import { openDocument } from '../zip/openDocument.ts'
import { declaringType } from '../zip/unzip.ts'
import { sheetOf, type Sheet } from './sheets.ts'

/** The visible sheets of a workbook that hold anything and the names of its hidden ones, or why it is refused. */
export type Opened =
  | { readonly sheets: readonly Sheet[]; readonly hidden: readonly string[] }
  | { readonly refused: Omit<Problem, 'place' | 'severity'> }

type Ready = { readonly bytes: Uint8Array } | Extract<Opened, { refused: unknown }>

/** Opens a workbook of any age: only values are taken, never formulas, links or code. */
export async function openBook(job: ShapeJob): Promise<Opened> {
  const ready = job.kind === 'xls' ? unpacked(job) : repacked(job)
  if ('refused' in ready) return ready
  const library = await import('@e965/xlsx')
  const book = await opened(library, ready.bytes)
  if (typeof book === 'string') {
    const code = /password|encrypt/iu.test(book) ? 'ENCRYPTED' : 'DAMAGED'
    return { refused: { code, found: code === 'ENCRYPTED' ? '' : book, values: { kind: 'xlsx' } } }
  }
  const formats = { isDate: (format: string) => library.SSF.is_date(format) }
  const state = new Map(book.Workbook?.Sheets?.map((each, index) => [book.SheetNames[index] ?? '', each.Hidden ?? 0]))
  const isHidden = (name: string): boolean => (state.get(name) ?? 0) !== 0
  const sheets = book.SheetNames.filter(name => !isHidden(name)).flatMap(name => {
    const sheet = book.Sheets[name]
    return sheet ? [sheetOf(name, sheet, formats)] : []
  })
  return { sheets: sheets.filter(sheet => sheet.columns > 0), hidden: book.SheetNames.filter(isHidden) }
}

/** A workbook that is no zip: the old binary one, or one XML text, which is held to what the parts of a zip are. */
function unpacked({ file, bytes }: ShapeJob): Ready {
  if (bytes[0] === 0xd0) return { bytes }
  if (declaringType([{ name: `${file}.xml`, bytes }]) !== null) {
    return { refused: { code: 'ZIP-DOCTYPE', found: file, values: { kind: 'xlsx' } } }
  }
  return repeatsMuch(bytes) ? { refused: REPEATED } : { bytes }
}

/** The library gets a zip of ours, with the very bytes that were counted and nothing of the one that came. */
function repacked({ bytes, kind, budget }: ShapeJob): Ready {
  const document = openDocument(bytes, kind, budget)
  if ('refused' in document) return document
  const content = document.parts.get('content.xml')
  if (content && kind === 'ods' && !new TextDecoder().decode(content).includes('<office:spreadsheet')) {
    return { refused: { code: 'SAVE-AS', found: 'odt', values: { kind: 'odt' } } }
  }
  if (content && repeatsMuch(content)) return { refused: REPEATED }
  const parts: Zippable = Object.create(null)
  for (const { name, bytes: part } of document.files) if (name !== '__proto__') parts[name] = [part, { level: 0 }]
  return { bytes: zipSync(parts) }
}

/** A cell with content may be repeated as often as there may be columns in an OpenDocument sheet. */
const REPEATED = { code: 'TOO-LARGE', found: '', values: { kind: 'columns', limit: LIMITS.columns } } as const

/** True where a sheet says once and for a million cells what they hold. */
function repeatsMuch(content: Uint8Array): boolean {
  const text = new TextDecoder().decode(content)
  for (const [cell] of text.matchAll(/<table:table-cell\s[^>]{0,2000}office:value-type[^>]{0,2000}>/gu)) {
    const often = /number-columns-repeated="(\d{1,12})"/u.exec(cell)?.[1]
    if (Number(often ?? 1) > LIMITS.columns) return true
  }
  return false
}

/** A workbook, or what the library says of it; text in an old code page needs a table that is fetched for it. */
async function opened(library: typeof Library, bytes: Uint8Array): Promise<Library.WorkBook | string> {
  const options = {
    type: 'array',
    dense: true,
    cellDates: false,
    cellHTML: false,
    cellNF: true,
    bookVBA: false,
    sheetRows: LIMITS.sheetRows,
  } as const
  try {
    return library.read(bytes, options)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
