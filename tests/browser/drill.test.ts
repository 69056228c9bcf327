import { expect, test } from 'vitest'
import { UNIT_DIALOG_TEXTS } from '../../src/words/unitDialogTexts.ts'
import { zh } from '../../src/words/zh.ts'
import { openMark } from './openMark.ts'
import { settled, startBrowser } from './walk.ts'

const browser = startBrowser()
const CLEAN = { errors: [], violations: [], elsewhere: [] }

test('from a chart to its parts, to a report, to the cell in the official form', async () => {
  const walk = await browser.open()
  const { page, seen } = walk
  await walk.go('#/applications')
  await page.locator('main [role="img"] svg').first().waitFor()
  await openMark(walk)
  const way = page.locator(`nav[aria-label="${zh.charts.way}"]`).first()
  const first = await way.innerText()
  const drill = page.locator('section', { has: way }).last()
  await drill.locator('table a[href*="report="], table button').first().waitFor()
  const only = drill.getByRole('button', { name: zh.charts.only })
  if ((await only.count()) > 0) {
    await only.first().click()
    expect(await way.innerText()).not.toBe(first)
  }
  for (let depth = 0; depth < 6 && (await drill.locator('a[href*="cell="]').count()) === 0; depth += 1) {
    const steps = drill.locator('table').first().locator('tbody button')
    // oxlint-disable-next-line no-await-in-loop -- one step down after another
    await steps.first().click()
  }
  const link = drill.locator('a[href*="cell="]').first()
  await link.click()
  await settled(page)
  expect(page.url()).toMatch(/#\/report\?.*report=.*cell=3\//)
  expect(await page.title()).toContain(zh.shell.pages.report)
  const detail = page.getByRole('complementary', { name: zh.report.detail.title })
  await detail.getByRole('heading').first().waitFor()
  expect(await detail.innerText()).toContain(zh.report.detail.checks)
  expect(seen).toEqual(CLEAN)
})

test('the years chosen are in the address, on every page, and a link brings them back', async () => {
  const { page, go, seen } = await browser.open()
  await go('#/applications')
  await page.getByLabel(zh.shell.selection.from).selectOption('2023')
  await page.getByLabel(zh.shell.selection.to).selectOption('2024')
  await page.waitForURL(/years=2023-2024/)
  await page.getByRole('navigation', { name: zh.shell.nav }).getByText(zh.shell.pages.checks).click()
  await settled(page)
  expect(page.url()).toContain('years=2023-2024')
  await page.reload()
  await settled(page)
  expect(await page.getByLabel(zh.shell.selection.from).inputValue()).toBe('2023')
  await page.goBack()
  await settled(page)
  expect(page.url()).toMatch(/#\/applications\?years=2023-2024/)
  expect(seen).toEqual(CLEAN)
})

test('a body is found by name, chosen, and taken out again', async () => {
  const { page, go, seen } = await browser.open()
  await go('#/applications')
  await page.getByRole('button', { name: zh.shell.selection.allUnits }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(UNIT_DIALOG_TEXTS.zh.search).fill('沭阳')
  await dialog.getByRole('checkbox').first().check()
  await dialog.getByRole('button', { name: UNIT_DIALOG_TEXTS.zh.done }).click()
  await page.waitForURL(/units=/)
  await settled(page)
  expect(decodeURIComponent(page.url())).toContain('沭阳')
  await page
    .getByRole('button', { name: zh.shell.selection.remove('').trim() })
    .first()
    .click()
  await page.waitForURL(url => !url.href.includes('units='))
  expect(seen).toEqual(CLEAN)
})

test('an address that makes no sense falls back, and says so', async () => {
  const { page, go, seen } = await browser.open()
  await go('#/nowhere?years=abc&__proto__=1&lang=xx&indicator=%3Cimg%20src=x%3E')
  const shown = await page.locator('main').innerText()
  expect(shown).toContain('nowhere')
  expect(shown).toContain('abc')
  expect(seen).toEqual(CLEAN)
})
