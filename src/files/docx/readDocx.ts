import type { Problem } from '../../domain/problem.ts'
import type { Block, Fragment } from '../blocks.ts'
import type { FileRead } from '../fileRead.ts'
import { joinPages, type PagePart } from '../pages.ts'
import { fromBlocks, NO_PAGE } from '../readFile.ts'
import { refusedRead, type ShapeJob } from '../shape.ts'
import { openDocument } from '../zip/openDocument.ts'
import { holdsTable, textOfCell, type Content, type Table } from './content.ts'
import { readDocument } from './documentXml.ts'
import { readNumbering } from './numbering.ts'

/** A Word document → its reports: real tables with their spans, text with automatic numbers, changes as accepted. */
export async function readDocx({ file, bytes, kind, budget }: ShapeJob): Promise<readonly FileRead[]> {
  const opened = openDocument(bytes, kind, budget)
  if ('refused' in opened) return [refusedRead(file, bytes.length, opened.refused)]
  const part = (name: RegExp): Uint8Array | undefined => opened.files.find(each => name.test(each.name))?.bytes
  const main = part(/^word\/document\d{0,2}\.xml$/u)
  if (!main)
    return [
      refusedRead(file, bytes.length, {
        code: 'DAMAGED',
        found: 'word/document.xml',
        values: { kind },
      }),
    ]
  const numbering = readNumbering(part(/^word\/numbering\.xml$/u), part(/^word\/styles\.xml$/u))
  const { content, changes } = readDocument(main, numbering)
  const { blocks, text } = joinPages([partOf(content)])
  const made = fromBlocks(file, blocks, { layout: 'docx', page: NO_PAGE })
  const told: readonly Problem[] =
    changes === 0
      ? []
      : [
          {
            code: 'CHANGES',
            severity: 'warning',
            place: { file },
            found: '',
            values: { count: changes },
          },
        ]
  return [
    {
      ...made,
      file,
      bytes: bytes.length,
      encoding: null,
      text,
      problems: [...told, ...made.problems],
    },
  ]
}

interface Writing {
  readonly blocks: Block[]
  readonly lines: string[]
  tables: number
}

/** A document as rows and lines; a table that only places another on the page is gone through, not read. */
function partOf(content: readonly Content[]): PagePart {
  const writing: Writing = { blocks: [], lines: [], tables: 0 }
  writeAll(content, writing)
  return writing
}

function writeAll(content: readonly Content[], writing: Writing): void {
  for (const each of content) {
    if (typeof each === 'string') each.split('\n').forEach(line => writeLine(line, writing))
    else if (holdsTable(each)) each.rows.flat().forEach(cell => writeAll(cell.content, writing))
    else writeTable(each, writing)
  }
}

function writeLine(line: string, { blocks, lines }: Writing): void {
  const text = plain(line)
  if (text === '') return
  lines.push(text)
  blocks.push({ kind: 'line', line: lines.length, text })
}

function writeTable(table: Table, writing: Writing): void {
  writing.tables += 1
  for (const row of table.rows) {
    const line = writing.lines.length + 1
    const cells = row.filter(cell => !cell.continued)
    const texts = cells.map(cell => plain(textOfCell(cell)))
    writing.lines.push(texts.join('\t'))
    let column = 1
    const fragments = cells.map((cell, index): Fragment => {
      const text = texts[index] ?? ''
      const at = column
      column += text.length + 1
      return cell.span > 1 ? { text, line, column: at, span: cell.span } : { text, line, column: at }
    })
    if (fragments.length > 0)
      writing.blocks.push({
        kind: 'row',
        table: writing.tables,
        line,
        cells: fragments,
      })
  }
}

function plain(text: string): string {
  return text.replaceAll(/[\s\u00a0\u3000\u200b\ufeff]+/gu, ' ').trim()
}
