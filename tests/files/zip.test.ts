import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readAny } from '../../src/files/readAny.ts'
import { NODE_MEANS } from '../../src/nodeMeans.ts'
import { REPORTS } from './made/compare.ts'
import { madeDoc } from './made/doc.ts'
import { pdfOf } from './made/pdf.ts'
import { packed, xlsxOf } from './made/xlsx.ts'
import { htmlPage, markdown } from './render.ts'

const read = (bytes: Uint8Array, name = 'all.zip') => readAny({ name, bytes }, NODE_MEANS)
const [first = expect.unreachable(), second = expect.unreachable()] = REPORTS
const codesOf = async (bytes: Uint8Array) => (await read(bytes)).map(each => each.problems.map(({ code }) => code)[0])
const book = xlsxOf([{ name: 'a', parts: madeDoc(first) }])

/** Bytes of a zip with one of its numbers changed: `at` bytes behind each place where `mark` stands. */
function changed(zip: Uint8Array, mark: number, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = zip.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at + 22 <= copy.length; at += 1) if (view.getUint32(at, true) === mark) change(view, at)
  return copy
}
const ENTRY = 0x02014b50

describe('an archive of reports', () => {
  const files = {
    '2023/甲.html': strToU8(htmlPage(first)),
    '2024/甲.html': strToU8(htmlPage(second)),
    '乙.md': strToU8(markdown(second)),
    '丙.xlsx': book,
    '丁.pdf': pdfOf(madeDoc(first)),
    '图.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    '__MACOSX/._乙.md': strToU8('x'),
    '../../up.txt': strToU8('nothing of use'),
    '里面.zip': zipSync({ 'a.md': strToU8(markdown(first)), 'b.zip': zipSync({ 'c.zip': zipSync({}) }) }),
  }

  test('a reading for each file in it, a bad one spoils no other, odd names lead nowhere', async () => {
    const reads = await read(zipSync(files))
    expect(reads.map(each => [each.file, each.reports.length, each.problems[0]?.code])).toEqual([
      ['2023·甲.html', 1, expect.any(String)],
      ['2024·甲.html', 1, expect.any(String)],
      ['乙.md', 1, expect.any(String)],
      ['丙.xlsx', 1, expect.any(String)],
      ['丁.pdf', 1, expect.any(String)],
      ['图.png', 0, 'SAVE-AS'],
      ['up.txt', 0, 'NO-TABLE'],
      ['a.md', 1, expect.any(String)],
      ['b.zip', 0, 'ZIP-NESTED'],
    ])
    expect(new Set(reads.map(each => each.archive))).toEqual(new Set(['all.zip', 'all.zip/里面.zip']))
  })

  test('names in the code of a Chinese Windows', async () => {
    const zip = zipSync({ '????.md': strToU8(markdown(first)) })
    const name = [0xb1, 0xa8, 0xb8, 0xe6]
    for (let at = 0; at + 4 < zip.length; at += 1)
      if (zip.subarray(at, at + 4).every(byte => byte === 0x3f)) zip.set(name, at)
    expect((await read(zip))[0]?.file).toBe('报告.md')
  })

  test('one bomb among reports is refused by name, the others are read', async () => {
    const bomb = new Uint8Array(60 * 1024 * 1024)
    const reads = await read(zipSync({ 'bomb.txt': [bomb, { level: 9 }], '乙.md': strToU8(markdown(second)) }))
    expect(reads.map(each => [each.file, each.reports.length])).toEqual([
      ['bomb.txt', 0],
      ['乙.md', 1],
    ])
    expect(reads[0]?.problems.map(each => [each.code, each.values?.['kind']])).toEqual([['TOO-LARGE', 'ratio']])
  })
})

const odd = (parts: Record<string, string>) =>
  packed({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>', ...parts })

describe('documents that are packed to harm', () => {
  const part = 'xl/worksheets/sheet1.xml'

  test('a bomb, whatever size it says', async () => {
    const bomb = odd({ [part]: ' '.repeat(60 * 1024 * 1024) })
    expect(await codesOf(bomb)).toEqual(['TOO-LARGE'])
    const lying = changed(bomb, ENTRY, (view, at) => {
      if (view.getUint32(at + 24, true) > 1_000_000) view.setUint32(at + 24, 100, true)
    })
    expect(await codesOf(lying)).toEqual(['TOO-LARGE'])
  })

  test('bytes that do not pack well count as well', async () => {
    const noise = new Uint8Array(8 * 1024 * 1024)
    for (let at = 0; at < noise.length; at += 1) noise[at] = (at * 2_654_435_761) >>> 13
    const many = Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`xl/part${index}.bin`, noise]))
    expect(await codesOf(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), ...many }))).toEqual(['TOO-LARGE'])
  })

  test('a size that is not what comes out, and a check sum that is not', async () => {
    expect(await codesOf(changed(book, ENTRY, (view, at) => view.setUint32(at + 24, 7, true)))).toEqual(['DAMAGED'])
    expect(await codesOf(changed(book, ENTRY, (view, at) => view.setUint32(at + 16, 7, true)))).toEqual(['DAMAGED'])
  })

  test('a file that leads out of the archive, a directory that does, a cut one', async () => {
    expect(await codesOf(changed(book, ENTRY, (view, at) => view.setUint32(at + 42, 0xfffff, true)))).toEqual([
      'DAMAGED',
    ])
    expect(await codesOf(changed(book, 0x06054b50, (view, at) => view.setUint32(at + 16, 0xfffff, true)))).toEqual([
      'DAMAGED',
    ])
    expect(await codesOf(book.slice(0, book.length / 2))).toEqual(['DAMAGED'])
  })

  test('a thousand and one files', async () => {
    const many = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`xl/${index}.xml`, '<a/>']))
    expect(await codesOf(odd(many))).toEqual(['TOO-LARGE'])
  })

  test('a document type, where entities could be made, in one byte a letter or two', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><worksheet>&c;</worksheet>'
    expect(await codesOf(odd({ [part]: bomb }))).toEqual(['ZIP-DOCTYPE'])
    expect(await codesOf(odd({ [part]: [...bomb].join('\0') }))).toEqual(['ZIP-DOCTYPE'])
  })

  test('one with a password', async () => {
    expect(await codesOf(changed(book, ENTRY, (view, at) => view.setUint16(at + 8, 1, true)))).toEqual(['ENCRYPTED'])
  })

  test('names that mean something to an object', async () => {
    const named = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), x_proto_x: strToU8('x') })
    const [from, to] = [strToU8('x_proto_x'), strToU8('__proto__')]
    for (let at = 0; at < named.length; at += 1)
      if (from.every((byte, index) => named[at + index] === byte)) named.set(to, at)
    expect(await codesOf(named)).toHaveLength(1)
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('x')
  })

  test('a cell that is said to be there a million times', async () => {
    const content = `<office:document-content><office:body><office:spreadsheet><table:table><table:table-row><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="1000000"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`
    const ods = zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
      'content.xml': strToU8(content),
    })
    expect(await codesOf(ods)).toEqual(['TOO-LARGE'])
  })
})
