import { placedCells, type MadePart, type PlacedCell } from './doc.ts'
import { escaped, packed } from './xlsx.ts'

/** How a made document differs from a plain one. */
export interface DocxWish {
  /** Numbers of headings are made by the program, not typed. */
  readonly numbered?: boolean
  /** What stands in the document is one cell of a table that places it. */
  readonly framed?: boolean
  /** Changes that nobody has accepted: numbers deleted and written anew, a row deleted. */
  readonly tracked?: boolean
  /** The prefix of its names. */
  readonly prefix?: string
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const HEADING = /^([一二三四五六])、/u

/** A made document as Word writes it: spans, cells that go on with those above, runs broken anywhere. */
export function docxOf(parts: readonly MadePart[], wish: DocxWish = {}): Uint8Array {
  const inner = parts.map(part => (typeof part === 'string' ? paragraph(part, wish) : table(part, wish))).join('')
  const body = wish.framed ? `<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc>${inner}<w:p/></w:tc></w:tr></w:tbl><w:p/>` : inner
  const xml = `<w:document xmlns:w="${W}"><w:body>${body}<w:sectPr/></w:body></w:document>`
  const prefix = wish.prefix ?? 'w'
  return packed({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': '<Relationships/>',
    'word/document.xml':
      prefix === 'w'
        ? xml
        : xml.replaceAll(/(<\/?)w:|(\s)w:|xmlns:w=/gu, (_, a?: string, b?: string) =>
            a ? `${a}${prefix}:` : b ? `${b}${prefix}:` : `xmlns:${prefix}=`,
          ),
    'word/styles.xml': `<w:styles xmlns:w="${W}"><w:style w:type="paragraph" w:styleId="2"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="9"><w:basedOn w:val="2"/></w:style></w:styles>`,
    'word/numbering.xml': `<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num></w:numbering>`,
  })
}

function paragraph(text: string, { numbered = false }: DocxWish): string {
  const heading = numbered && HEADING.test(text)
  const own = heading ? text.replace(HEADING, '') : text
  return `<w:p>${heading ? '<w:pPr><w:pStyle w:val="9"/></w:pPr>' : ''}${runs(own)}</w:p>`
}

/** Word breaks runs where it likes. */
function runs(text: string): string {
  const pieces = text.match(/.{1,3}/gu) ?? []
  return pieces
    .map(piece => `<w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:t xml:space="preserve">${escaped(piece)}</w:t></w:r>`)
    .join('')
}

function table(rows: Exclude<MadePart, string>, { tracked = false }: DocxWish): string {
  const cells = placedCells(rows)
  const made = rows.map((_, row) => {
    const here = cells.filter(cell => cell.row <= row && cell.row + cell.down > row)
    const sorted = here.toSorted((a, b) => a.column - b.column)
    return `<w:tr>${sorted.map(cell => cellXml(cell, row, tracked)).join('')}</w:tr>`
  })
  const gone =
    '<w:tr><w:trPr><w:del w:id="1" w:author="x"/></w:trPr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr>'
  return `<w:tbl><w:tblPr/>${made.join(tracked ? gone : '')}</w:tbl>`
}

function cellXml({ text, across, down, row: first }: PlacedCell, row: number, tracked: boolean): string {
  const span = across > 1 ? `<w:gridSpan w:val="${across}"/>` : ''
  const merge = down > 1 ? (row === first ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>') : ''
  const own = row === first ? text : ''
  const changed =
    tracked && /^\d+$/u.test(own)
      ? `<w:del w:id="2"><w:r><w:delText>9</w:delText></w:r></w:del><w:ins w:id="3">${runs(own)}</w:ins>`
      : runs(own)
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr><w:p>${changed}</w:p></w:tc>`
}
