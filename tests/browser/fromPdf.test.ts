import { expect, test } from 'vitest'
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
  await page.getByRole('navigation', { name: zh.shell.nav }).getByText(zh.shell.pages.import).click()
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: zh.importPage.pick, exact: true }).click(),
  ])
  await chooser.setFiles({ name: 'report.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf) })
  await page.getByRole('link', { name: zh.importPage.files.compare }).click()
  await settled(page)
  const chart = page.locator('main [role="img"] svg').first()
  await chart.locator('text', { hasText: ORGAN }).first().waitFor()
  await chart.locator('text', { hasText: published.organ }).first().waitFor()
  expect(Date.now() - from).toBeLessThan(60_000)
  expect(seen).toEqual(CLEAN)
})
