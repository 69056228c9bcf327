import type { Layout } from '../domain/layouts.ts'
import type { Place } from '../domain/place.ts'

/** How a place in a file is said: by its row and column where they can be counted, else by the words of its line. */
export interface PlaceSaid {
  readonly page?: number
  readonly line?: number
  readonly column?: number
  readonly near?: string
}

/** What was read of the file that a place is in. */
export interface PlaceSource {
  readonly layout: Layout | null
  readonly text: string
}

/** A person counts rows and columns of a sheet and lines of a text, not those of these. */
const UNCOUNTED: ReadonlySet<Layout | null> = new Set<Layout | null>(['pdf', 'docx', 'html'])

const LONGEST = 20

/** A place as a person finds it. `source` is null where the file is no longer there. */
export function placeSaid({ page, line, column }: Place, source: PlaceSource | null): PlaceSaid {
  const onPage = page === undefined ? {} : { page }
  if (source === null || !UNCOUNTED.has(source.layout)) {
    return { ...onPage, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) }
  }
  // The lines of a page's source are mark-up.
  const near = source.layout === 'html' || line === undefined ? '' : lineBegins(source.text, line, page)
  return near === '' ? onPage : { ...onPage, near }
}

const PARTS = new Map<string, readonly (readonly string[])[]>()

/** What a person looks for: of a row of numbers the end of its label, of a sentence its beginning. */
function lineBegins(text: string, line: number, page = 1): string {
  const own = linesOf(text)[page - 1]?.[line - 1] ?? ''
  const plain = own
    .replaceAll(/\s+/gu, ' ')
    // Some PDFs set each character apart.
    .replaceAll(/(?<=[\p{Script=Han}、，（）]) (?=[\p{Script=Han}、，（）])/gu, '')
    .trim()
  const label = plain.replace(/(?: [-–—/]?[\d,.]{0,15})+$/u, '')
  if (label === plain || !/\p{L}/u.test(label)) return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain
  return label.length > LONGEST ? `…${label.slice(-LONGEST)}` : label
}

/** The lines of each page of a text; those of the text that was asked for last are kept, for a list asks of one file. */
function linesOf(text: string): readonly (readonly string[])[] {
  const known = PARTS.get(text)
  if (known) return known
  PARTS.clear()
  const made = text.split('\f').map(each => each.split(/\r\n|\n|\r/))
  PARTS.set(text, made)
  return made
}
