import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { zh } from '../../src/words/zh.ts'
import { REPORTS } from '../files/made/compare.ts'
import { madeDoc } from '../files/made/doc.ts'
import { docxOf } from '../files/made/docx.ts'
import { pdfOf } from '../files/made/pdf.ts'
import { xlsxOf } from '../files/made/xlsx.ts'
import type { Given } from './give.ts'
import { gb18030, madeCsv } from './made.ts'
import { settled, startBrowser } from './walk.ts'

const browser = startBrowser()
const CLEAN = { errors: [], violations: [], elsewhere: [] }
const ORGAN = '示例市甲区人民政府办公室'
const words = zh.importPage
const [first = expect.unreachable(), second = expect.unreachable()] = REPORTS

/** Lets files go over the page, as a hand would. */
async function drop(page: Page, files: readonly Given[]): Promise<void> {
  const plain = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }))
  await page.evaluate(given => {
    const transfer = new DataTransfer()
    for (const { name, base64 } of given) {
      transfer.items.add(new File([Uint8Array.from(atob(base64), letter => letter.codePointAt(0) ?? 0)], name))
    }
    const target = document.querySelector('main') ?? document.body
    target.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }))
  }, plain)
}

test('a GBK CSV dropped: its encoding is shown, can be changed, and says so when it does not fit', async () => {
  const walk = await browser.open()
  const { page } = walk
  await walk.go('#/import')
  await drop(page, [{ name: 'gbk.csv', bytes: gb18030(madeCsv([{ organ: ORGAN, region: '示例市甲区' }])) }])
  const pick = page.getByLabel(words.files.encoding, { exact: true })
  await pick.waitFor()
  expect(await pick.inputValue()).toBe('gb18030')
  expect(await pick.locator('option[value="gb18030"]').innerText()).toContain('示例市甲区')
  expect(await page.locator('main').innerText()).toContain(ORGAN)
  await pick.selectOption('big5')
  const name = page.locator('article a').getByText(ORGAN)
  await name.first().waitFor({ state: 'detached' })
  expect(await pick.inputValue()).toBe('big5')
  await pick.selectOption('gb18030')
  await name.first().waitFor()
  expect(walk.seen).toEqual(CLEAN)
})

test('a workbook with merged cells, a PDF and a Word document dropped at once: all cells of each', async () => {
  const walk = await browser.open()
  const { page } = walk
  await walk.go('#/import')
  await drop(page, [
    { name: 'merged.xlsx', bytes: xlsxOf([{ name: 'Sheet1', parts: madeDoc(second) }]) },
    { name: 'print.pdf', bytes: pdfOf(madeDoc(second)) },
    { name: 'word.docx', bytes: docxOf(madeDoc(second)) },
  ])
  for (const name of ['merged.xlsx', 'print.pdf', 'word.docx']) {
    const file = page.locator('article:has(> header > h3)').filter({ has: page.getByText(name, { exact: true }) })
    // oxlint-disable-next-line no-await-in-loop -- read one after another
    await file.waitFor({ timeout: 20_000 })
    // oxlint-disable-next-line no-await-in-loop -- as above
    const shown = await file.innerText()
    expect(shown).toContain(second.organ)
    expect(shown).toMatch(/\b(\d{2,3})\s*\/\s*\1\b/)
  }
  expect(walk.seen).toEqual(CLEAN)
})

test('fifty files at once, three of them bad: progress by file, the bad ones named, the others read', async () => {
  const walk = await browser.open()
  const { page } = walk
  await walk.go('#/import')
  const good = Array.from({ length: 44 }, (_, at) => ({
    name: `${at}.csv`,
    bytes: madeCsv([{ organ: `${ORGAN}${at}`, applications: at }]),
  }))
  const files: readonly Given[] = [
    ...good,
    { name: 'a.xlsx', bytes: xlsxOf([{ name: 'Sheet1', parts: madeDoc(first) }]) },
    { name: 'b.pdf', bytes: pdfOf(madeDoc(first)) },
    { name: 'c.docx', bytes: docxOf(madeDoc(first)) },
    { name: 'scan.pdf', bytes: pdfOf(madeDoc(first), { scanned: true }) },
    { name: 'cut.xlsx', bytes: xlsxOf([{ name: 'Sheet1', parts: madeDoc(first) }]).slice(0, 1500) },
    {
      name: 'old.doc',
      bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 600 }, () => 0)]),
    },
  ]
  await drop(page, files)
  await page.getByText(words.progress.done(0, 50)).waitFor()
  await page.getByText(words.files.summary(50, 47), { exact: true }).waitFor({ timeout: 60_000 })
  await settled(page)
  const more = page.getByRole('button', { name: /再显示/ })
  while (await more.isVisible()) {
    // oxlint-disable-next-line no-await-in-loop -- one press after another
    await more.click()
  }
  const bad = page.locator('article:has(> header > h3)').filter({ hasText: words.files.none })
  expect(await bad.locator('> header > h3').allInnerTexts()).toEqual(['old.doc', 'cut.xlsx', 'scan.pdf'])
  expect((await bad.allInnerTexts()).join('\n')).toMatch(/另存[\s\S]*损坏[\s\S]*扫描件/)
  expect(walk.seen).toEqual(CLEAN)
}, 90_000)

test('a folder: every file in it is read; cancel keeps what was read', async () => {
  const walk = await browser.open()
  const { page } = walk
  const folder = mkdtempSync(join(tmpdir(), 'reports-'))
  writeFileSync(join(folder, '甲.csv'), madeCsv([{ organ: ORGAN }]))
  writeFileSync(join(folder, '.hidden'), 'x')
  await walk.go('#/import')
  await page.locator('input[webkitdirectory]').setInputFiles(folder)
  await page.getByText(words.files.summary(1, 1), { exact: true }).waitFor()
  rmSync(folder, { recursive: true })
  await drop(
    page,
    Array.from({ length: 30 }, (_, at) => ({ name: `${at}.pdf`, bytes: pdfOf(madeDoc(first)) })),
  )
  await page.getByRole('button', { name: words.progress.cancel, exact: true }).click()
  await page.getByText(words.refused.title).waitFor()
  expect(await page.locator('main h3').getByText('甲.csv', { exact: true }).count()).toBe(1)
  expect(walk.seen).toEqual(CLEAN)
})
