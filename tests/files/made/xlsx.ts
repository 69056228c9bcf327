import { strToU8, zipSync } from 'fflate'
import { placedCells, type MadePart } from './doc.ts'

/** A sheet of a made workbook. */
export interface MadeSheet {
  readonly name: string
  readonly parts: readonly MadePart[]
  readonly hidden?: boolean
}

/** How numbers are written: as numbers, or as text as many people type them. */
export interface XlsxWish {
  readonly textNumbers?: boolean
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** A workbook of made documents, a sheet each, with merged cells. */
export function xlsxOf(sheets: readonly MadeSheet[], wish: XlsxWish = {}): Uint8Array {
  const names = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`)
  const list = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  )
  const relations = names.map(
    (name, index) => `<Relationship Id="rId${index + 1}" Type="${RELATION}/worksheet" Target="${name}"/>`,
  )
  const types = names.map(
    name =>
      `<Override PartName="/xl/${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
  )
  return packed({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${types.join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/${names[index]}`, sheetXml(sheet, wish)])),
  })
}

/** Parts of a document as a zip. */
export function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(HEAD + text)])))
}

/** A text between tags. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function sheetXml({ parts }: MadeSheet, { textNumbers = false }: XlsxWish): string {
  const rows: string[] = []
  const merges: string[] = []
  const add = (cells: readonly { readonly text: string; readonly column: number }[]): void => {
    const number = rows.length + 1
    const made = cells.map(({ text, column }) => cellXml(`${letters(column)}${number}`, text, textNumbers))
    rows.push(`<row r="${number}">${made.join('')}</row>`)
  }
  for (const part of parts) {
    if (typeof part === 'string') {
      add([{ text: part, column: 0 }])
      merges.push(`A${rows.length}:J${rows.length}`)
      continue
    }
    const first = rows.length + 1
    const cells = placedCells(part)
    part.forEach((_, row) => add(cells.filter(cell => cell.row === row)))
    for (const { row, column, across, down } of cells.filter(cell => cell.across * cell.down > 1)) {
      merges.push(`${letters(column)}${first + row}:${letters(column + across - 1)}${first + row + down - 1}`)
    }
  }
  const merged = `<mergeCells count="${merges.length}">${merges.map(each => `<mergeCell ref="${each}"/>`).join('')}</mergeCells>`
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData>${merged}</worksheet>`
}

function cellXml(at: string, text: string, textNumbers: boolean): string {
  if (text === '') return ''
  if (!textNumbers && /^-?\d+(?:\.\d+)?$/u.test(text)) return `<c r="${at}"><v>${text}</v></c>`
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
}

function letters(column: number): string {
  return column < 26 ? String.fromCodePoint(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26)
}
