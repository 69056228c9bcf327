import { expect, test } from 'vitest'
import { DROP_TEXTS } from '../../src/words/dropTexts.ts'
import { zh } from '../../src/words/zh.ts'
import { KEEPING_WORDS } from '../../src/words/keepingWords.ts'
import { give } from './give.ts'
import { madeCsv } from './made.ts'
import { barriers, settled, startBrowser, type Walk } from './walk.ts'

const browser = startBrowser()
const CLEAN = { errors: [], violations: [], elsewhere: [] }
const ORGAN = '示例市乙区人民政府办公室'
const words = KEEPING_WORDS.zh

/** What the focus is on: its tag and its text. */
async function focused({ page }: Walk): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document
    return `${activeElement?.tagName ?? ''} ${activeElement?.textContent?.trim() ?? ''}`
  })
}

/** Drags a file (or a text) over the page and lets it go there, as the browser tells the page of it. */
async function drag({ page }: Walk, what: { readonly file?: string; readonly text?: string }, upTo: 'over' | 'drop') {
  return page.evaluate(
    ([file, text, last]) => {
      const dataTransfer = new DataTransfer()
      if (file) dataTransfer.items.add(new File([file], 'dropped.csv', { type: 'text/csv' }))
      if (text) dataTransfer.setData('text/plain', text)
      const target = document.querySelector('main') ?? document.body
      const tell = (type: string): boolean =>
        target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }))
      return [tell('dragover'), last === 'drop' ? tell('drop') : true]
    },
    [what.file ?? '', what.text ?? '', upTo] as const,
  )
}

test.each(['overview', 'compare', 'table', 'briefing'])('a file dropped on the page %s is read', async id => {
  const walk = await browser.open()
  const { page, go, seen } = walk
  await go(`#/${id}`)
  await page.waitForTimeout(500)
  const over = page.locator('[data-drop]')
  await expect.poll(async () => (await drag(walk, { file: 'x' }, 'over'))[0]).toBe(false)
  await over.getByText(DROP_TEXTS.zh).waitFor()
  await drag(walk, { file: madeCsv([{ organ: ORGAN, applications: 17 }]) }, 'drop')
  await page.locator('main h3').getByText('dropped.csv').waitFor()
  expect(page.url()).toContain('#/import')
  expect(await over.count()).toBe(0)
  await expect.poll(() => focused(walk)).toBe('H3 dropped.csv')
  expect(seen).toEqual(CLEAN)
})

test('text that is dragged, and what is dragged within the page, is left alone', async () => {
  const walk = await browser.open()
  const { page, go } = walk
  await go('#/table')
  await expect.poll(async () => (await drag(walk, { file: 'x' }, 'over'))[0]).toBe(false)
  await page.evaluate(() => window.dispatchEvent(new DragEvent('dragleave', { relatedTarget: null })))
  expect(await drag(walk, { text: 'words' }, 'drop')).toEqual([true, true])
  await page.evaluate(() =>
    document.querySelector('main')?.dispatchEvent(new DragEvent('dragstart', { bubbles: true })),
  )
  expect(await drag(walk, { file: 'a picture of the page' }, 'drop')).toEqual([true, true])
  await page.evaluate(() => document.querySelector('main')?.dispatchEvent(new DragEvent('dragend', { bubbles: true })))
  expect((await drag(walk, { file: 'x' }, 'over'))[0]).toBe(false)
  expect(page.url()).toContain('#/table')
})

test('the keyboard goes on at the result, and is never taken out of a field', async () => {
  const walk = await browser.open()
  const { page, go } = walk
  await go('#/import')
  await page.getByRole('button', { name: zh.importPage.pick, exact: true }).focus()
  await give(walk, { name: 'one.csv', bytes: madeCsv([{ organ: ORGAN }]) })
  await expect.poll(() => focused(walk)).toBe('H3 one.csv')
  await page.locator('main [role="status"]', { hasText: '读取完毕：1 个文件，1 份报告' }).waitFor({ state: 'attached' })
  await page.locator('summary', { hasText: zh.importPage.paste }).click()
  const text = page.getByLabel(zh.importPage.paste)
  await text.focus()
  await page.keyboard.type('还在写')
  await give(walk, { name: 'two.csv', bytes: madeCsv([{ organ: ORGAN, year: 2022 }]) })
  expect(await focused(walk)).toMatch(/^TEXTAREA/u)
  await page.keyboard.type('着')
  expect(await text.inputValue()).toBe('还在写着')
})

test('what is being written in the box for pasting stays there when a first file comes', async () => {
  const walk = await browser.open()
  const { page, go } = walk
  await go('#/import')
  const text = page.getByLabel(zh.importPage.paste)
  await text.focus()
  await page.keyboard.type('写到一半')
  await give(walk, { name: 'one.csv', bytes: madeCsv([{ organ: ORGAN }]) })
  await page.getByRole('heading', { name: 'one.csv' }).waitFor()
  expect(await focused(walk)).toMatch(/^TEXTAREA/u)
  await page.keyboard.type('，接着写')
  expect(await text.inputValue()).toBe('写到一半，接着写')
})

test('what was filled in leaves the focus at the report', async () => {
  const walk = await browser.open()
  const { page, go } = walk
  await go('#/import')
  await give(walk, { name: 'one.csv', bytes: madeCsv([{ organ: ORGAN }]) })
  const { fillIn } = zh.importPage
  await page.getByText(fillIn.title).click()
  await page.getByLabel(fillIn.year).fill('2021')
  await page.keyboard.press('Enter')
  await page
    .getByRole('link', { name: `${ORGAN} 2021 年` })
    .first()
    .waitFor()
  await expect.poll(() => focused(walk)).toBe(`A ${ORGAN} 2021 年`)
})

test('the table opens with what was imported alone, whatever was chosen before', async () => {
  const walk = await browser.open()
  const { page, go, seen } = walk
  await go('#/import?years=2019-2020')
  await give(walk, { name: 'one.csv', bytes: madeCsv([{ organ: ORGAN, applications: 17 }]) })
  await page.getByRole('link', { name: zh.importPage.files.useTable }).click()
  await settled(page)
  const rows = page.locator('main table tbody tr')
  await rows.filter({ hasText: ORGAN }).first().waitFor()
  expect(await rows.filter({ hasNotText: ORGAN }).filter({ hasText: '人民政府' }).count()).toBe(0)
  expect(seen).toEqual(CLEAN)
})

test('everything is deleted in two steps that look dangerous, and it is said that it was', async () => {
  const walk = await browser.open()
  const { page, go } = walk
  await go('#/import')
  await give(walk, { name: 'one.csv', bytes: madeCsv([{ organ: ORGAN }]) })
  await page.locator('main [data-state="saved"]').waitFor()
  await page.getByText(words.more, { exact: true }).click()
  await page.getByRole('button', { name: words.wipe }).click()
  expect(await focused(walk)).toBe(`BUTTON ${words.wipeNo}`)
  expect(await barriers(page)).toEqual([])
  await page.getByRole('button', { name: words.wipeYes }).click()
  await page.getByText(words.wiped).waitFor()
  expect(await focused(walk)).toBe(`P ${words.wiped}`)
  expect(await page.getByText('浏览器说本站共占').count()).toBe(0)
})

test('a table wider than its frame says so, marks are explained, and a problem says what opening it is good for', async () => {
  const walk = await browser.open({ viewport: { width: 360, height: 740 } })
  const { page, go, seen } = walk
  await go('#/import')
  await give(walk, { name: 'bad.csv', bytes: madeCsv([{ organ: ORGAN, applications: 9, slip: true }]) })
  const { problems, fix } = zh.importPage
  const row = page.getByRole('region', { name: problems.title }).locator('li', { hasText: '9 ≠ 10' }).first()
  await row.getByText(problems.bench).waitFor()
  await row.locator('summary').click()
  await row.getByLabel(fix.label).fill('9')
  await row.getByRole('button', { name: fix.put }).click()
  const tables = page.getByRole('region', { name: zh.importPage.files.grid })
  const third = tables.locator('section', { has: page.locator('table[data-table="3"]') })
  await third.getByText(zh.report.wider).waitFor()
  await third.locator('p', { hasText: zh.shared.statuses.corrected }).waitFor()
  const frame = third.locator('[data-frame]')
  expect(await frame.getAttribute('data-more')).toBe('right')
  await frame.evaluate(each => each.scrollTo({ left: each.scrollWidth }))
  await expect.poll(() => frame.getAttribute('data-more')).toBe('left')
  expect(await barriers(page)).toEqual([])
  expect(seen).toEqual(CLEAN)
})
