import { deflateSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { pdfOfStream } from '../files/made/pdf.ts'

/** A file that is giant, to be stopped at a limit or read in its time. */
export interface Giant {
  readonly name: string
  readonly buffer: Buffer
}

const MEGA = 1024 * 1024

function packed(parts: Readonly<Record<string, Uint8Array>>): Buffer {
  return Buffer.from(zipSync({ ...parts }, { level: 6 }))
}

function text(name: string, content: string): Giant {
  return { name, buffer: Buffer.from(content) }
}

/** Files that are too large, too deep or too strange in one way each; made when asked for, and never kept. */
export function giants(): readonly Giant[] {
  const book = { 'xl/workbook.xml': Buffer.from('<workbook/>'), '[Content_Types].xml': Buffer.from('<Types/>') }
  const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`xl/${at}.xml`, Buffer.from('<a/>')]))
  return [
    text('quotes-10mb.csv', '"'.repeat(10 * MEGA)),
    text('newlines-5mb.csv', '\n'.repeat(5 * MEGA)),
    text('rows-2100000.csv', `a,b\n${'1,2\n'.repeat(2_100_000)}`),
    text(
      'columns-100000.csv',
      `${Array.from({ length: 100_000 }, (_, at) => `c${at}`).join()}\n${'1,'.repeat(99_999)}1\n`,
    ),
    text('errors-200000.csv', `a,b,c\n${'1,"2"3,4\n'.repeat(200_000)}`),
    text('cell-20mb.csv', `a,b\n1,${'x'.repeat(20 * MEGA)}\n`),
    text('tags-5mb.html', `<html><body>${'<div>'.repeat(MEGA)}`),
    text('cells-5mb.html', `<html><body><table><tr>${'<td>1'.repeat(MEGA)}</table>`),
    text('digits-2mb.txt', `政府信息公开工作年度报告\n${'0'.repeat(2 * MEGA)}`),
    text('measures-2mb.txt', `政府信息公开工作年度报告\n${'1件，'.repeat(500_000)}`),
    text('arrays-2mb.json', '['.repeat(2 * MEGA)),
    { name: 'zeros-200mb.bin', buffer: Buffer.alloc(200 * MEGA) },
    { name: 'large-300mb.csv', buffer: Buffer.alloc(300 * MEGA, 'a,b\n1,2\n') },
    { name: 'bomb-60mb.xlsx', buffer: packed({ ...book, 'xl/worksheets/sheet1.xml': Buffer.alloc(60 * MEGA, ' ') }) },
    { name: 'entries-20000.xlsx', buffer: packed({ ...book, ...many }) },
    {
      name: 'bomb.pdf',
      buffer: Buffer.from(pdfOfStream({ filter: '/FlateDecode', stream: deflateSync(Buffer.alloc(400 * MEGA, ' ')) })),
    },
    {
      name: 'laughs.xlsx',
      buffer: packed({ ...book, 'xl/worksheets/sheet1.xml': Buffer.from('<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>') }),
    },
  ]
}
