import { readFile } from 'node:fs/promises'
import { readXlsx } from 'hucre/xlsx'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { TABLE_NUMBERS } from '../../src/domain/forms/printed/headWords.ts'
import { readAny } from '../../src/files/readAny.ts'
import { NODE_MEANS } from '../../src/nodeMeans.ts'
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
  const marked = [...(book.sheets[0]?.cells?.values() ?? [])].filter(each => each.comment?.text.includes('由您更正为9'))
  expect(marked.map(each => each.value)).toEqual(['9'])
  const official = await savedFrom(page, zh.report.official.xlsx)
  expect(official.name).toBe(`${ORGAN} 2023 年政府信息公开工作年度报告（含更正）.xlsx`)
  const [copy] = await readAny({ name: official.name, bytes: official.bytes }, NODE_MEANS)
  expect([copy?.reports[0]?.organ, copy?.reports[0]?.year]).toEqual([ORGAN, 2023])
  expect(copy?.reports[0]?.cells['3/granted/total']).toMatchObject({ value: 9 })
  const long = await savedFrom(page, zh.report.official.csv)
  const [again] = await readAny({ name: long.name, bytes: long.bytes }, NODE_MEANS)
  expect(again?.reports[0]?.cells['3/granted/total']).toMatchObject({ value: 9, status: 'corrected' })
  await told.locator('summary').click()
  await told.getByRole('button', { name: fix.back }).click()
  await list.locator('li', { hasText: '9 ≠ 10' }).first().waitFor()
  expect(seen).toEqual(CLEAN)
})

/** What a button hands over: its name, and its bytes. */
async function savedFrom(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) }
}

/** A published report as a file of its own, with one number made another. */
async function publishedAgain(): Promise<{ readonly csv: string; readonly organ: string; readonly year: string }> {
  const text = await readFile(new URL('../../public/data/published/reports.csv', import.meta.url), 'utf8')
  const [head = '', first = '', ...rest] = text.split('\n')
  const start = first.split(',').slice(0, 8).join(',')
  const lines = [first, ...rest.filter(line => line.startsWith(start))]
  const at = lines.findIndex(line => /,3,new_received,total,\d/.test(line))
  lines[at] = lines[at]?.replace(/,total,\d+,/, ',total,7654321,') ?? ''
  const [year = '', , , , organ = ''] = first.split(',')
  return { csv: [head, ...lines, ''].join('\n'), organ, year }
}

test('a report that is there already is compared cell by cell, and the person takes which one counts', async () => {
  const { page, go, seen } = await browser.open()
  const { csv, organ, year } = await publishedAgain()
  await go('#/import')
  await give({ page }, { name: 'again.csv', bytes: csv })
  const compare = page.getByRole('region', { name: zh.importPage.replace.title })
  await compare.locator('tr', { hasText: '7,654,321' }).waitFor()
  expect(await compare.locator('tbody tr').count()).toBe(1)
  const open = async (): Promise<string> => {
    await page.locator('main article').getByRole('link', { name: organ }).first().click()
    await settled(page)
    const shown = await page.locator('[data-cell="3/new_received/total"]').innerText()
    expect(await page.getByRole('region', { name: zh.report.versions.title }).locator('li').count()).toBe(2)
    await page.goBack()
    await settled(page)
    return shown
  }
  expect(await open()).toContain('7,654,321')
  await compare.locator('tbody input[type="radio"]').first().check()
  expect(await compare.getByRole('button', { name: zh.importPage.replace.cells }).getAttribute('aria-pressed')).toBe(
    'true',
  )
  expect(await open()).not.toContain('7,654,321')
  await compare.getByRole('button', { name: zh.importPage.replace.use(zh.importPage.replace.sides.after) }).click()
  expect(await open()).toContain('7,654,321')
  expect([organ, year, seen]).toEqual([organ, year, CLEAN])
})

test('a sheet that nobody knows is mapped: guesses confirmed, reports read, and the next one is known', async () => {
  const { page, go, seen } = await browser.open()
  await go('#/import')
  const sheet = (year: number): string => `单位,年份,新收申请数,答复公开的\n${ORGAN},${year},12,7\n`
  const { map } = zh.importPage
  await give({ page }, { name: 'first.csv', bytes: sheet(2022) })
  const first = page.locator('main article article', { hasText: 'first.csv' })
  const part = first.locator('li', { hasText: '答复公开的' })
  await part.getByRole('combobox').fill(`${TABLE_NUMBERS[3].zh}予以公开 / 总计`)
  await part.getByText(map.how.said).waitFor()
  const confirm = first.getByRole('button', { name: /全部确认/ })
  if ((await confirm.count()) > 0) await confirm.click()
  await first.getByRole('button', { name: /^按这 \d+ 项读取$/ }).click()
  await first.getByRole('link', { name: `${ORGAN} 2022 年` }).waitFor()
  await give({ page }, { name: 'second.csv', bytes: sheet(2023) })
  const second = page.locator('main article article', { hasText: 'second.csv' })
  await second.locator('li', { hasText: '答复公开的' }).getByText(map.how.learnt).waitFor()
  await second.getByRole('button', { name: /^按这 \d+ 项读取$/ }).click()
  await second.getByRole('link', { name: `${ORGAN} 2023 年` }).waitFor()
  expect(seen).toEqual(CLEAN)
})
