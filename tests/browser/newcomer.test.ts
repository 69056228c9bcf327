import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { numberCell } from '../../src/domain/cell.ts'
import { adhoc } from '../../src/words/zh/adhoc.ts'
import { en } from '../../src/words/en.ts'
import { zh } from '../../src/words/zh.ts'
import { REPORTS } from '../files/made/compare.ts'
import { madeDoc } from '../files/made/doc.ts'
import { htmlOf } from '../files/made/html.ts'
import { pdfOf } from '../files/made/pdf.ts'
import { xlsxOf } from '../files/made/xlsx.ts'
import { give } from './give.ts'
import { barriers, settled, startBrowser } from './walk.ts'

const browser = startBrowser()
const CLEAN = { errors: [], violations: [], elsewhere: [] }
const { importPage: words } = zh
const OWN = '示例市人民政府'

function published(organ: string) {
  const found = REPORTS.find(each => each.organ === organ && each.year === 2023)
  if (!found) throw new Error('no report')
  return found
}

/** What a way out of the first chart gives, as text. */
async function taken(page: Page, id: string): Promise<string> {
  const menu = page.locator('section[aria-labelledby] details').first()
  await menu.locator('summary').click()
  const [file] = await Promise.all([page.waitForEvent('download'), menu.locator(`[data-out="${id}"]`).click()])
  return readFileSync(await file.path(), 'utf8')
}

test('on a telephone, the way to the chart ends at where one’s own report stands, with the chart below it', async () => {
  const report = published('宿迁市人民政府')
  const cells = { ...report.cells, '3/granted/total': numberCell(1200, '1200', null) }
  const walk = await browser.open({ viewport: { width: 360, height: 740 } })
  const { page } = walk
  await walk.go('#/import')
  await give(walk, { name: 'report.pdf', bytes: pdfOf(madeDoc({ ...report, cells, organ: OWN })) })
  await page.getByRole('button', { name: words.beside.scopes.region }).click()
  await settled(page)
  const answer = page.getByText(new RegExp(`^您导入的${OWN}${zh.charts.failedMark}：\\d+\\.\\d%`, 'u'))
  await answer.waitFor()
  await expect.poll(async () => (await answer.boundingBox())?.y ?? 999).toBeLessThan(60)
  await expect
    .poll(async () => (await page.locator('main [role="img"] svg').first().boundingBox())?.y)
    .toBeLessThan(740)
  expect(await answer.innerText()).toMatch(/可排的 \d+ 个机关中第 \d/)
  // Another way to the page begins at its head.
  await page.goBack()
  await settled(page)
  await page.goForward()
  await settled(page)
  expect(walk.seen).toEqual(CLEAN)
})

test('a workbook of numbers over years: offered as a table, drawn, and the pressed button can be read', async () => {
  const rows = [
    ['年份', '收到', '公开'],
    ['2022', '120', '80'],
    ['2023', '131', '85'],
    ['2024', '150', '99'],
  ].map(row => row.map(text => ({ text, across: 1, down: 1 })))
  const walk = await browser.open()
  const { page } = walk
  await walk.go('#/import')
  await give(walk, { name: '统计.xlsx', bytes: xlsxOf([{ name: '历年', parts: ['历年情况', rows] }]) })
  await page.getByText(adhoc.open).click()
  await page.getByRole('button', { name: zh.charts.chart, exact: true }).waitFor()
  await settled(page)
  const drawn = page.locator('main [role="img"] svg').first()
  for (const year of ['2022', '2023', '2024']) await drawn.locator('text', { hasText: year }).first().waitFor()
  const csv = await taken(page, 'csv')
  expect(csv).toContain('2022,120')
  expect(csv).toContain('2024,150')
  expect(await taken(page, 'svg')).toMatch(/<svg[^]*统计\.xlsx/u)
  expect(await barriers(page)).toEqual([])
  expect(await page.getByRole('link', { name: words.files.useTable }).count()).toBe(0)
  expect(walk.seen).toEqual(CLEAN)
})

test('a slip in a page: its row is shown without mark-up; put right, the news is said and the focus is not lost', async () => {
  const report = published('宿迁市人民政府')
  const cells = { ...report.cells, '3/granted/total': numberCell(7, '7', null) }
  const walk = await browser.open()
  const { page } = walk
  await walk.go('#/import')
  await give(walk, {
    name: '年报.html',
    bytes: htmlOf(madeDoc({ ...report, cells, organ: OWN }), { border: '1pt solid' }),
  })
  const slip = page.locator('main li[data-severity="error"]', { hasText: '（一）予以公开' }).first()
  await slip.locator('summary').click()
  const here = slip.locator('li[aria-current="location"]')
  await here.waitFor()
  expect(await here.innerText()).toContain('予以公开')
  expect(await slip.locator('ol').innerText()).not.toMatch(/<td|style=/)
  expect(await here.locator('mark').innerText()).toBe('7')
  const right = report.cells['3/granted/total']?.value ?? 0
  await slip.getByLabel(words.fix.label).fill(String(right))
  await slip.getByLabel(words.fix.label).press('Enter')
  const news = page.getByRole('status').filter({ hasText: /^已更正。少了 \d+ 个问题/u })
  await news.waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.problems.title)
  expect(walk.seen).toEqual(CLEAN)
})

test('a place in a PDF is said by its page and the words of its line', async () => {
  const report = published('宿迁市人民政府')
  const cells = { ...report.cells, '3/granted/total': numberCell(7, '7', null) }
  const walk = await browser.open()
  const { page } = walk
  await walk.go('#/import')
  await give(walk, { name: '年报.pdf', bytes: pdfOf(madeDoc({ ...report, cells, organ: OWN })) })
  const slip = page.locator('main li[data-severity="error"]', { hasText: '（一）予以公开' }).first()
  expect(await slip.locator('summary').innerText()).toMatch(/年报\.pdf · 第 \d 页 · “.*予以公开.*”一行/u)
  expect(walk.seen).toEqual(CLEAN)
})

test('a picture: no source to look at, no copy to mark; the language is changed without losing the focus', async () => {
  const walk = await browser.open()
  const { page } = walk
  await walk.go('#/import')
  await give(walk, {
    name: 'a.png',
    bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  })
  expect(await page.getByText(words.problems.look).count()).toBe(0)
  expect(await page.getByRole('button', { name: words.problems.saveMarked }).count()).toBe(0)
  const other = page.getByRole('link', { name: 'English' })
  await other.focus()
  await other.press('Enter')
  await page.getByRole('heading', { name: en.importPage.title, level: 1 }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('中文')
  expect(walk.seen).toEqual(CLEAN)
})

test.each([360, 1440])('whoever reads no Chinese sees the way to English at once: %i px', async width => {
  const { page, go } = await browser.open({ viewport: { width, height: 740 }, locale: 'de-DE' })
  await go('')
  const link = page.getByRole('link', { name: 'English' }).first()
  const box = await link.boundingBox()
  expect(box && box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= 740).toBe(true)
  await link.click()
  await page.waitForFunction(() => document.documentElement.lang === 'en')
})
