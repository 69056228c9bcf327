import { readFile } from 'node:fs/promises'
import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { zh } from '../../src/words/zh.ts'
import { give } from './give.ts'
import { madeCsv } from './made.ts'
import { settled, startBrowser } from './walk.ts'

const browser = startBrowser()
const CLEAN = { errors: [], violations: [], elsewhere: [] }
const ORGAN = '示例市甲区人民政府办公室'
const { fix, problems } = zh.importPage

test('a wrong cell is found beside its source, put right, kept, and taken out marked', async () => {
  const { page, go, seen } = await browser.open()
  await go('#/import')
  await give({ page }, { name: 'bad.csv', bytes: madeCsv([{ organ: ORGAN, applications: 9, slip: true }]) })
  const list = page.getByRole('region', { name: problems.title })
  const first = list.locator('li', { hasText: '9 ≠ 10' }).first()
  await first.locator('summary').click()
  await first.getByText(fix.raw).waitFor()
  expect(await first.locator('li[aria-current]').innerText()).toContain(',total,10,')
  await first.getByLabel(fix.label).fill('１２件')
  await first.getByText(fix.refused.notANumber).waitFor()
  await first.getByLabel(fix.label).fill('9')
  await first.getByRole('button', { name: fix.put }).click()
  await list.locator('li', { hasText: '9 ≠ 10' }).first().waitFor({ state: 'detached' })
  await list.locator('li', { hasText: /由您更正为9/ }).waitFor()
  await page.locator('main [data-state="saved"]').waitFor()
  await page.reload()
  await settled(page)
  const told = list.locator('li', { hasText: /由您更正为9/ })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    list.getByRole('button', { name: problems.saveMarked }).click(),
  ])
  const book = await readXlsx(await readFile(await download.path()))
  expect(book.sheets.map(each => each.name)).toEqual([problems.sheets.source, problems.sheets.list])
  await told.locator('summary').click()
  await told.getByRole('button', { name: fix.back }).click()
  await list.locator('li', { hasText: '9 ≠ 10' }).first().waitFor()
  expect(seen).toEqual(CLEAN)
})
