import { expect, test } from 'vitest'
import { zh } from '../../src/words/zh.ts'
import type { Report } from '../../src/domain/report.ts'
import { OFFICE_2023, withCells } from '../domain/checks/figures.ts'
import { htmlPage } from '../files/render.ts'
import { barriers, settled, startBrowser } from './walk.ts'

const browser = startBrowser()
const PROSE = '一年来各项工作有序开展。'

function fileOf(year: number, received: number, text: string) {
  const cells = { '3/new_received/total': received, '3/new_received/natural_person': received } as const
  const report: Report = { ...withCells(OFFICE_2023, cells), year }
  const body = htmlPage(report).replace(PROSE, text)
  return { name: `${year}.html`, mimeType: 'text/html', buffer: Buffer.from(body) }
}

test('two years of one body: cells that differ, texts with their differences, a claim beside its cell', async () => {
  const { page, go, seen } = await browser.open()
  await go('#/import')
  const before = '2022年，本机关更新公开目录，组织培训2次，收到政府信息公开申请16件。'
  const now = '2023年，本机关更新公开目录，组织培训3次，收到政府信息公开申请21件，同比增长18.8%。'
  await page
    .locator('input[type=file]:not([webkitdirectory])')
    .first()
    .setInputFiles([fileOf(2022, 16, before), fileOf(2023, 19, now)])
  await page.getByText('2023.html').first().waitFor()
  await go('#/report?data=upload')
  await page.getByRole('button', { name: zh.report.compared.before }).click()
  await settled(page)
  expect(page.url()).toContain('beside=')
  const texts = page.getByRole('region', { name: zh.report.compared.texts })
  await texts.locator('ins').first().waitFor()
  expect(await texts.locator('ins').allInnerTexts()).toEqual(expect.arrayContaining(['3', '21', '，同比增长18.8%']))
  expect(await texts.locator('del').allInnerTexts()).toEqual(expect.arrayContaining(['2', '16']))
  const cells = page.getByRole('region', { name: zh.report.compared.cells })
  expect(await cells.getByRole('row').filter({ hasText: '自然人' }).first().innerText()).toContain('+3')
  const claims = page.getByRole('region', { name: zh.report.claims.title })
  const received = claims.getByRole('row').filter({ hasText: zh.report.claims.by('+2') })
  expect(await received.innerText()).toContain('21')
  const change = claims.getByRole('row').filter({ hasText: '同比' }).last()
  expect(await change.innerText()).toContain(zh.shared.results.PASS)
  expect(await barriers(page)).toEqual([])
  expect(seen).toEqual({ errors: [], violations: [], elsewhere: [] })
})
