import { expect, test } from 'vitest'
import { zh } from '../../src/words/zh.ts'
import { REPORTS } from '../files/made/compare.ts'
import { madeDoc } from '../files/made/doc.ts'
import { pdfOf } from '../files/made/pdf.ts'
import { gb18030, madeCsv, utf16 } from './made.ts'
import { give, type Given } from './give.ts'
import { settled, startBrowser } from './walk.ts'

const browser = startBrowser()
const CLEAN = { errors: [], violations: [], elsewhere: [] }
const GOOD = '示例市甲区人民政府办公室'
const BAD = '示例市乙区人民政府办公室'

test('a good file: read, shown, used beside the published data, removed', async () => {
  const walk = await browser.open()
  const { page, go, seen } = walk
  await go('#/import')
  await give(walk, { name: 'good.csv', bytes: madeCsv([{ organ: GOOD, applications: 17 }]) })
  const main = page.locator('main')
  expect(await main.innerText()).toContain(GOOD)
  expect(await main.innerText()).toMatch(/200\s*\/\s*200/)
  expect(await main.innerText()).toMatch(/42\s*\/\s*42/)
  await main.getByRole('link', { name: zh.importPage.files.useTable }).click()
  await settled(page)
  await page.getByText(GOOD).first().waitFor()
  await page.getByRole('navigation', { name: zh.shell.nav }).getByText(zh.shell.pages.import).click()
  await settled(page)
  await main.getByRole('button', { name: zh.importPage.files.removeNamed('good.csv') }).click()
  await settled(page)
  expect(await main.innerText()).not.toContain(GOOD)
  expect(seen).toEqual(CLEAN)
})

test('a bad file: its slip as an equation with its place, and a file that is no report by name', async () => {
  const walk = await browser.open()
  await walk.go('#/import')
  await give(
    walk,
    { name: 'bad.csv', bytes: madeCsv([{ organ: BAD, applications: 9, slip: true }]) },
    { name: 'picture.csv', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]) },
    { name: 'prices.csv', bytes: 'item,price\npear,3\nplum,4\n' },
  )
  const shown = await walk.page.locator('main').innerText()
  expect(shown).toContain(BAD)
  expect(shown).toContain('9 ≠ 10')
  expect(shown).toMatch(/bad\.csv · \S+ \d+/)
  expect(shown).toContain('picture.csv')
  expect(shown).toContain(zh.importPage.files.none)
  expect(walk.seen).toEqual(CLEAN)
})

test('pasted text is read like a file', async () => {
  const walk = await browser.open()
  const { page } = walk
  await walk.go('#/import')
  await page.getByLabel(zh.importPage.paste).fill(madeCsv([{ organ: GOOD }]))
  await page.getByRole('button', { name: zh.importPage.pasteRead }).click()
  await page.locator('main h3').getByText(zh.importPage.pasteName(1), { exact: true }).waitFor()
  await settled(page)
  expect(await page.locator('main').innerText()).toContain(GOOD)
  expect(walk.seen).toEqual(CLEAN)
})

test('each encoding reads the same in the browser', async () => {
  const walk = await browser.open()
  await walk.go('#/import')
  const text = madeCsv([{ organ: GOOD, region: '示例市甲区', applications: 23 }])
  const made: readonly Given[] = [
    { name: 'utf8.csv', bytes: text },
    { name: 'utf8-mark.csv', bytes: `\uFEFF${text}` },
    { name: 'gb18030.csv', bytes: gb18030(text) },
    { name: 'utf16le.csv', bytes: utf16(text, true) },
    { name: 'utf16be.csv', bytes: utf16(text, false) },
  ]
  for (const each of made) {
    // oxlint-disable-next-line no-await-in-loop -- one file at a time
    await give(walk, each)
    // oxlint-disable-next-line no-await-in-loop -- as above
    const shown = await walk.page.locator('main').innerText()
    expect([each.name, shown.includes(GOOD), /200\s*\/\s*200/.test(shown)]).toEqual([each.name, true, true])
    // The list of encodings shows what the others would make of it.
    // oxlint-disable-next-line no-await-in-loop -- as above
    const others = await walk.page.locator('main option').allInnerTexts()
    expect(others.reduce((rest, option) => rest.replace(option, ''), shown)).not.toContain('\uFFFD')
    // oxlint-disable-next-line no-await-in-loop -- as above
    await walk.page.getByRole('button', { name: zh.importPage.files.removeNamed(each.name) }).click()
  }
  expect(walk.seen).toEqual(CLEAN)
})

test('a PDF whose font is not in it: read in the worker, with code tables that the page brings', async () => {
  const walk = await browser.open()
  await walk.go('#/import')
  const [report = expect.unreachable()] = REPORTS
  await give(walk, { name: '年报.pdf', bytes: pdfOf(madeDoc(report)) })
  const shown = await walk.page.locator('main').innerText()
  expect(shown).toContain(report.organ)
  expect(shown).toContain(zh.importPage.files.layouts['pdf'])
  expect(shown).toMatch(/(\d+)\s*\/\s*\1/)
  expect(walk.seen).toEqual(CLEAN)
})

test('what was imported is sent nowhere', async () => {
  const walk = await browser.open()
  const sent: string[] = []
  walk.page.on('request', request => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  await walk.go('#/import')
  await give(walk, { name: 'good.csv', bytes: madeCsv([{ organ: GOOD }]) })
  await walk.page.getByRole('link', { name: zh.importPage.files.useTable }).click()
  await settled(walk.page)
  expect(decodeURIComponent(walk.page.url())).not.toContain(GOOD)
  expect(sent.filter(each => decodeURIComponent(each).includes(GOOD) || /^\S+ \S/.test(each))).toEqual([])
})
