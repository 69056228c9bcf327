import { placedCells, type MadePart, type PlacedCell } from './doc.ts'

const WIDTH = 595
const HEIGHT = 842
const MARGIN = 40
const SIZE = 9

/** How a made PDF differs from a plain one. */
export interface PdfWish {
  /** Without lines around the cells. */
  readonly bare?: boolean
  /** All text is a picture. */
  readonly scanned?: boolean
}

interface Sheet {
  readonly pages: string[][]
  y: number
}

/** A made document as a PDF with lines around cells, tables broken over pages, page numbers; its font is not in it. */
export function pdfOf(parts: readonly MadePart[], { bare = false, scanned = false }: PdfWish = {}): Uint8Array {
  const sheet: Sheet = { pages: [[]], y: HEIGHT - 60 }
  for (const part of parts) {
    if (typeof part === 'string') paragraph(sheet, part)
    else table(sheet, part, bare)
  }
  const pages = sheet.pages.map((ops, index) => [...ops, textAt(`— ${index + 1} —`, WIDTH / 2 - 12, 30)])
  return fileOf(pages.map(ops => (scanned ? '' : ops.join('\n'))))
}

function paragraph(sheet: Sheet, text: string): void {
  const room = Math.floor((WIDTH - 2 * MARGIN) / SIZE)
  for (let rest = text, first = true; rest !== ''; first = false) {
    if (sheet.y < 70) turn(sheet)
    const take = first && text.length > room ? room - 2 : room
    add(sheet, textAt(rest.slice(0, take), MARGIN + (first && text.length > room ? 2 * SIZE : 0), sheet.y))
    rest = rest.slice(take)
    sheet.y -= 15
  }
}

function turn(sheet: Sheet): void {
  sheet.pages.push([])
  sheet.y = HEIGHT - 60
}

function add(sheet: Sheet, op: string): void {
  sheet.pages.at(-1)?.push(op)
}

function widthsOf(cells: readonly PlacedCell[]): readonly number[] {
  const count = Math.max(...cells.map(cell => cell.column + cell.across))
  const label = count === 10 ? [20, 60, 150] : count === 4 ? [150] : []
  const rest = (WIDTH - 2 * MARGIN - label.reduce((sum, each) => sum + each, 0)) / (count - label.length)
  return Array.from({ length: count }, (_, index) => label[index] ?? rest)
}

function table(sheet: Sheet, rows: Parameters<typeof placedCells>[0], bare: boolean): void {
  const cells = placedCells(rows)
  const widths = widthsOf(cells)
  const left = (column: number): number => MARGIN + widths.slice(0, column).reduce((sum, each) => sum + each, 0)
  const linesOf = (cell: PlacedCell): readonly string[] => {
    const room = Math.max(1, Math.floor((left(cell.column + cell.across) - left(cell.column) - 4) / SIZE))
    return /^[-\d.]*$/u.test(cell.text) ? [cell.text] : (cell.text.match(new RegExp(`.{1,${room}}`, 'gu')) ?? [])
  }
  const heights = rows.map((_, row) =>
    Math.max(
      18,
      ...cells.filter(cell => cell.row === row && cell.down === 1).map(cell => linesOf(cell).length * 11 + 6),
    ),
  )
  // A stretch of rows that fits on a page; a cell that covers rows beyond it is drawn again without its text.
  for (let from = 0; from < rows.length;) {
    let to = from
    let height = 0
    while (to < rows.length && sheet.y - height - (heights[to] ?? 0) > 60) height += heights[to++] ?? 0
    if (to === from) {
      turn(sheet)
      continue
    }
    const top = (row: number): number => sheet.y - heights.slice(from, row).reduce((sum, each) => sum + each, 0)
    for (const cell of cells.filter(each => each.row < to && each.row + each.down > from)) {
      const [y0, y1] = [top(Math.max(from, cell.row)), top(Math.min(to, cell.row + cell.down))]
      const [x0, x1] = [left(cell.column), left(cell.column + cell.across)]
      if (!bare) add(sheet, `${x0} ${y1} ${x1 - x0} ${y0 - y1} re S`)
      const lines = cell.row < from ? [] : linesOf(cell)
      lines.forEach((line, index) => {
        const y = (y0 + y1) / 2 + (lines.length / 2 - index - 1) * 11 + 2
        const wide = /^[-\d.]*$/u.test(line) ? line.length * SIZE * 0.5 : line.length * SIZE
        add(sheet, textAt(line, wide < line.length * SIZE ? (x0 + x1 - wide) / 2 : x0 + 2, y))
      })
    }
    sheet.y = top(to)
    from = to
    if (to < rows.length) turn(sheet)
  }
  sheet.y -= 24
}

function textAt(text: string, x: number, y: number): string {
  const hex = [...text].map(letter => (letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('')
  return `BT /F1 ${SIZE} Tf ${x.toFixed(2)} ${y.toFixed(2)} Td <${hex}> Tj ET`
}

function fileOf(pages: readonly string[]): Uint8Array {
  const kids = pages.map((_, index) => `${5 + index * 2} 0 R`)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 [500] 14 95 500] /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>',
    ...pages.flatMap((ops, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + index * 2} 0 R >>`,
      `<< /Length ${ops.length} >>\nstream\n${ops}\nendstream`,
    ]),
  ]
  return joined(objects.map(object => [object]))
}

/** A stretch of a page, packed. */
export interface PackedStream {
  readonly filter: string
  readonly stream: Uint8Array
}

/** A PDF of one page whose content is packed as it is given. */
export function pdfOfStream({ filter, stream }: PackedStream): Uint8Array {
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
  return joined([
    ['<< /Type /Catalog /Pages 2 0 R >>'],
    ['<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 ${font} >> >> /Contents 4 0 R >>`,
    ],
    [`<< /Length ${stream.length} /Filter ${filter} >>\nstream\n`, stream, '\nendstream'],
  ])
}

/** Objects as a file, with the table of their places. */
function joined(objects: readonly (readonly (string | Uint8Array)[])[]): Uint8Array {
  const pieces: Uint8Array[] = []
  let at = 0
  const put = (piece: string | Uint8Array): void => {
    const bytes = typeof piece === 'string' ? new TextEncoder().encode(piece) : piece
    pieces.push(bytes)
    at += bytes.length
  }
  put('%PDF-1.4\n')
  const places = objects.map((object, index) => {
    const place = `${String(at).padStart(10, '0')} 00000 n \n`
    for (const piece of [`${index + 1} 0 obj\n`, ...object, '\nendobj\n']) put(piece)
    return place
  })
  const start = at
  put(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`)
  put(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`)
  return new Uint8Array(Buffer.concat(pieces))
}
