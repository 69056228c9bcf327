import { expect, test } from 'vitest'
import { numeral } from '../../src/files/docx/numerals.ts'
import { readAny } from '../../src/files/readAny.ts'
import { NODE_MEANS } from '../../src/nodeMeans.ts'
import { differenceOf, REPORTS } from './made/compare.ts'
import { madeDoc } from './made/doc.ts'
import { docxOf, type DocxWish } from './made/docx.ts'
import { packed } from './made/xlsx.ts'

const read = (bytes: Uint8Array) => readAny({ name: 'report.docx', bytes }, NODE_MEANS)
const [first = expect.unreachable()] = REPORTS

test('published reports read back from a Word document, whole', async () => {
  for (const report of REPORTS) {
    // oxlint-disable-next-line no-await-in-loop -- one after another
    const got = await read(docxOf(madeDoc(report)))
    expect(differenceOf(report, got).wrong).toEqual([])
    expect(got[0]?.reports[0]?.sections.map(section => section.number)).toEqual([1, 2, 3, 4, 5, 6])
  }
})

const wishes: readonly DocxWish[] = [{ numbered: true }, { framed: true }, { tracked: true }, { prefix: 'ns0' }]
test.each(wishes)('the same with %j', async wish => {
  const got = await read(docxOf(madeDoc(first), wish))
  expect(differenceOf(first, got).wrong).toEqual([])
  expect(got[0]?.reports[0]?.sections.map(section => section.number)).toEqual([1, 2, 3, 4, 5, 6])
  expect(got[0]?.problems.some(({ code }) => code === 'CHANGES')).toBe(wish.tracked === true)
})

const textOf = async (body: string) => {
  const xml = `<w:document xmlns:w="w" xmlns:mc="mc" xmlns:v="v"><w:body>${body}</w:body></w:document>`
  return (await read(packed({ 'word/document.xml': xml })))[0]?.text
}
const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`

test('what a reader of the page does not see is not read', async () => {
  const shown = [
    `<w:p>${run('看得见')}${run('隐藏', '<w:vanish/>')}${run('仍可见', '<w:vanish w:val="0"/>')}</w:p>`,
    `<w:p><w:r><w:instrText>PAGE</w:instrText></w:r>${run('正文')}</w:p>`,
    `<w:p><mc:AlternateContent><mc:Choice><w:r><w:pict><v:textbox><w:txbxContent><w:p>${run('文本框')}</w:p></w:txbxContent></v:textbox></w:pict></w:r></mc:Choice><mc:Fallback>${run('旧')}</mc:Fallback></mc:AlternateContent>${run('框外')}</w:p>`,
    `<w:p><w:del>${run('删')}</w:del><w:moveFrom>${run('移')}</w:moveFrom>${run('留')}</w:p>`,
    `<w:sdt><w:sdtContent><w:p>${run('控件&amp;&lt;里')}</w:p></w:sdtContent></w:sdt>`,
  ]
  expect(await textOf(shown.join(''))).toBe('看得见仍可见\n正文\n文本框\n框外\n留\n控件&<里')
})

const written = (format: string) => [1, 2, 10, 11, 20, 21].map(value => numeral(value, format))

test('numbers as Word writes them', () => {
  expect(written('chineseCounting')).toEqual(['一', '二', '十', '十一', '二十', '二十一'])
  expect(written('decimal')).toEqual(['1', '2', '10', '11', '20', '21'])
  expect(written('upperRoman')).toEqual(['I', 'II', 'X', 'XI', 'XX', 'XXI'])
  expect(written('decimalEnclosedCircle').slice(0, 3)).toEqual(['①', '②', '⑩'])
  expect(written('bullet').join('')).toBe('')
})

test('a document whose main part is missing is damaged', async () => {
  const [got] = await read(packed({ 'word/styles.xml': '<a/>' }))
  expect(got?.problems.map(({ code }) => code)).toEqual(['DAMAGED'])
})
