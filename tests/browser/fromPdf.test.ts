import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { numberCell } from '../../src/domain/cell.ts'
import { zh } from '../../src/words/zh.ts'
import { REPORTS } from '../files/made/compare.ts'
import { madeDoc } from '../files/made/doc.ts'
import { pdfOf } from '../files/made/pdf.ts'
import { settled, startBrowser } from './walk.ts'

const browser = startBrowser()
const CLEAN = { errors: [], violations: [], elsewhere: [] }
const ORGAN = '示例市人民政府办公室'

test('from a downloaded PDF to its chart beside the published ones: three clicks, and far less than a minute', async () => {
  const published = REPORTS.find(({ year, scope }) => year !== null && year >= 2021 && scope === 'own') ?? REPORTS[0]
  if (!published) throw new Error('no report')
  const pdf = pdfOf(madeDoc({ ...published, organ: ORGAN }))
  const { page, go, seen } = await browser.open()
  await go('#/overview')
  const from = Date.now()
  await give(page, pdf)
  await page.getByRole('link', { name: zh.importPage.files.compare }).click()
  await settled(page)
  const chart = page.locator('main [role="img"] svg').first()
  await chart.locator('text', { hasText: ORGAN }).first().waitFor()
  await chart.locator('text', { hasText: published.organ }).first().waitFor()
  expect(Date.now() - from).toBeLessThan(60_000)
  expect(seen).toEqual(CLEAN)
})

test('the same report under a shorter name and of unknown scope: asked, told from the published one, drawn once as yours', async () => {
  const published = REPORTS.find(({ organ, year }) => organ === '淮安市洪泽区人民政府' && year === 2023)
  if (!published) throw new Error('no report')
  const { page, go, seen } = await browser.open()
  await go('#/overview')
  await give(page, pdfOf(madeDoc({ ...published, organ: '洪泽区人民政府' })))
  const { beside, files } = zh.importPage
  const answers = page.getByRole('group', { name: beside.ask }).getByRole('button')
  await answers.first().waitFor()
  expect(await answers.count()).toBe(3)
  await page.getByRole('button', { name: beside.isSame }).click()
  await page.getByRole('link', { name: files.compare }).click()
  await settled(page)
  const names = page.locator('main [role="img"] svg').first().locator('text', { hasText: '洪泽区人民政府' })
  await names.first().waitFor()
  expect(await names.count()).toBe(1)
  expect(await names.first().textContent()).toContain(`${published.organ}${zh.charts.ownMark}`)
  expect(seen).toEqual(CLEAN)
})

test('a government whose report names no scope: the answer and the way to the chart are one click', async () => {
  const published = REPORTS.find(({ organ, year }) => organ === '宿迁市人民政府' && year === 2023)
  if (!published) throw new Error('no report')
  const cells = { ...published.cells, '3/granted/total': numberCell(1200, '1200', null) }
  const { page, go, seen } = await browser.open()
  await go('#/overview')
  await give(page, pdfOf(madeDoc({ ...published, cells, organ: '示例市人民政府' })))
  const { beside } = zh.importPage
  await page.getByRole('button', { name: beside.scopes.region }).click()
  await settled(page)
  const chart = page.locator('main [role="img"] svg').first()
  await chart.locator('text', { hasText: `示例市人民政府${zh.charts.ownMark}` }).waitFor()
  await chart.locator('text', { hasText: published.organ }).waitFor()
  expect(seen).toEqual(CLEAN)
})

/** Two clicks from any page: to the import page, and to a file. */
async function give(page: Page, pdf: Uint8Array): Promise<void> {
  await page.getByRole('navigation', { name: zh.shell.nav }).getByText(zh.shell.pages.import).click()
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: zh.importPage.pick, exact: true }).click(),
  ])
  await chooser.setFiles({ name: 'report.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf) })
}
