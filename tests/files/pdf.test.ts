import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readAny } from '../../src/files/readAny.ts'
import { NODE_MEANS } from '../../src/nodeMeans.ts'
import { differenceOf, REPORTS } from './made/compare.ts'
import { madeDoc } from './made/doc.ts'
import { pdfOf, pdfOfStream, type PdfWish } from './made/pdf.ts'

const read = (bytes: Uint8Array) => readAny({ name: 'report.pdf', bytes }, NODE_MEANS)
const [first = expect.unreachable()] = REPORTS

test('published reports read back from a PDF with lines, whole, through page breaks and page numbers', async () => {
  for (const report of REPORTS) {
    // oxlint-disable-next-line no-await-in-loop -- one after another
    const { wrong } = differenceOf(report, await read(pdfOf(madeDoc(report))))
    expect(wrong).toEqual([])
  }
}, 60_000)

test('without lines, nothing is wrong in silence', async () => {
  for (const report of REPORTS.slice(0, 8)) {
    // oxlint-disable-next-line no-await-in-loop -- one after another
    const reads = await read(pdfOf(madeDoc(report), { bare: true }))
    const { silent } = differenceOf(report, reads)
    const inFour = Object.entries(report.cells).filter(([id]) => id.startsWith('4/'))
    const isFound = reads[0]?.reports[0]?.tables.includes(4) === true
    // With blanks among its fifteen numbers table 4 is not found, which the count of cells says.
    expect(isFound, report.source).toBe(inFour.every(([, cell]) => cell?.value != null))
    expect(silent.filter(id => isFound || !id.startsWith('4/'))).toEqual([])
  }
}, 60_000)

test('a place says page and line, and the text has that line on that page', async () => {
  const [got] = await read(pdfOf(madeDoc(first)))
  const cell = got?.reports[0]?.cells['3/carried_out/total']
  const { page = 0, line = 0, column = 0 } = cell?.place ?? {}
  expect(page).toBe(2)
  const found = got?.text.split('\f')[page - 1]?.split('\n')[line - 1]
  expect(found).toContain('结转下年度继续办理')
  expect(found?.slice(column - 1)).toBe(cell?.raw)
})

const refused: readonly (readonly [string, PdfWish | Uint8Array, string])[] = [
  ['a scan', { scanned: true }, 'PDF-SCANNED'],
  ['a cut file', pdfOf(madeDoc(first)).slice(0, 900), 'DAMAGED'],
  ['no PDF behind its first bytes', new TextEncoder().encode('%PDF-1.7\nnothing'), 'DAMAGED'],
]
test.each(refused)('%s is refused by name', async (_, wish, code) => {
  const [got] = await read(wish instanceof Uint8Array ? wish : pdfOf(madeDoc(first), wish))
  expect(got?.reports).toEqual([])
  expect(got?.problems.map(each => each.code)).toEqual([code])
})

test.each([
  ['packed once', (bomb: Uint8Array) => ({ filter: '/FlateDecode', stream: deflateSync(bomb) })],
  [
    'packed twice',
    (bomb: Uint8Array) => ({ filter: '[/FlateDecode /FlateDecode]', stream: deflateSync(deflateSync(bomb)) }),
  ],
])(
  'a bomb in a PDF, %s, stops at the limit of bytes; what follows is read as ever',
  async (_, pack) => {
    const made = pack(new Uint8Array(80 * 1024 * 1024).fill(32))
    const [got] = await read(pdfOfStream(made))
    expect(got?.problems.map(each => [each.code, each.values?.['kind']])).toEqual([['TOO-LARGE', 'unpacked']])
    const [after] = await read(pdfOf(madeDoc(first)))
    expect(after?.reports.length).toBe(1)
    expect(Object.hasOwn(Uint8Array.prototype, 'set')).toBe(false)
  },
  60_000,
)

test('a page of more pieces of text than a report has is refused by name', async () => {
  const pieces = Array.from(
    { length: 21_000 },
    (_, at) => `BT /F1 9 Tf ${(at * 37) % 590} ${(at * 101) % 840} Td (1) Tj ET`,
  )
  const stream = deflateSync(Buffer.from(pieces.join(' ')))
  const [got] = await read(pdfOfStream({ filter: '/FlateDecode', stream }))
  expect(got?.problems.map(each => [each.code, each.values?.['kind']])).toEqual([['TOO-LARGE', 'marks']])
}, 60_000)

test('radicals that a printer writes for characters are the characters, in a PDF and in a copy of its text', async () => {
  const parts = madeDoc(first).map(part =>
    typeof part === 'string' ? part.replaceAll('人', '⼈').replaceAll('民', '⺠') : part,
  )
  const [printed] = await read(pdfOf(parts))
  expect(printed?.reports[0]?.organ).toBe(first.organ)
  const [copied] = await readAny(
    { name: 'copy.txt', bytes: new TextEncoder().encode(printed?.text.replaceAll('工', '⼯')) },
    NODE_MEANS,
  )
  expect(copied?.reports[0]?.organ).toBe(first.organ)
})
