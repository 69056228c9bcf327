import { describe, expect, test } from 'vitest'
import { BOARDS } from '../../src/domain/boards.ts'
import { en } from '../../src/words/en.ts'
import { zh } from '../../src/words/zh.ts'
import { barriers, settled, startBrowser } from './walk.ts'

const browser = startBrowser()
const CLEAN = { errors: [], violations: [], elsewhere: [] }

test('whose 2023 report does not follow from its 2022 report? three clicks from the start', async () => {
  const { page, go, seen } = await browser.open()
  await go('#/overview')
  await page.getByRole('navigation', { name: zh.shell.nav }).getByText(zh.shell.pages.checks).click()
  await page.getByRole('link', { name: zh.checks.boardNames.chains }).click()
  const carry = page.getByRole('region', { name: zh.checks.chains.titles.carry }).last()
  await carry.waitFor()
  await page.getByText(zh.checks.chains.summary(0, 18)).waitFor()
  const row = page.getByRole('row').filter({ hasText: '平潭综合实验区管理委员会' }).filter({ hasText: '−173' })
  expect(await row.innerText()).toContain('2023 年起断开')
  await row.getByRole('link').filter({ hasText: '−173' }).click()
  await settled(page)
  expect(page.url()).toContain('cell=2/normative_documents/in_force')
  expect(seen).toEqual(CLEAN)
})

test('the same question of the example data: four clicks', async () => {
  const { page, go, seen } = await browser.open()
  await go('#/overview')
  await page.getByRole('checkbox', { name: '示例数据' }).click()
  await settled(page)
  await page.getByRole('checkbox', { name: '已公布的真实年报' }).click()
  await settled(page)
  await page.getByRole('navigation', { name: zh.shell.nav }).getByText(zh.shell.pages.checks).click()
  await page.getByRole('link', { name: zh.checks.boardNames.chains }).click()
  const row = page.getByRole('row').filter({ hasText: '己区' }).filter({ hasText: '+5' })
  expect(await row.innerText()).toContain('2023 年起断开')
  expect(await row.getByRole('link').filter({ hasText: '+5' }).getAttribute('title')).toContain('8 ≠ 13')
  expect(seen).toEqual(CLEAN)
})

test('different scopes are said not to be added; the zone beside its bodies: 218, 209, 846 against 1,100', async () => {
  const { page, go } = await browser.open()
  await go('#/checks?board=levels&years=2024')
  await page.getByText(zh.checks.levels.mixed('本机关 17 + 本行政区域汇总 4')).waitFor()
  const cells = async (name: string) =>
    page.getByRole('row').filter({ hasText: name }).first().getByRole('cell').allInnerTexts()
  expect((await cells('本年新收政府信息公开申请数量')).slice(0, 3)).toEqual(['218', '209', '218'])
  expect((await cells('行政处罚')).slice(0, 3)).toEqual(['', '846', '1,100'])
  await page.getByText(zh.checks.levels.coverage(17, 18)).waitFor()
})

test('a rule that is switched off is said so, in the address, and can be switched on', async () => {
  const { page, go } = await browser.open()
  await go('#/checks?board=rules')
  await page.getByRole('row').filter({ hasText: 'Y-STOCK' }).getByRole('checkbox').uncheck()
  await page.getByText(zh.checks.rules.off(1, '存量衔接 Y-STOCK')).waitFor()
  expect(page.url()).toContain('off=y_stock')
  await go('#/checks?board=chains&off=y_stock')
  await page.getByText(zh.checks.rules.off(1, '存量衔接 Y-STOCK')).waitFor()
  await page.getByRole('link', { name: zh.checks.rules.allOn }).click()
  await page.getByText('−173').first().waitFor()
})

describe.each([
  ['zh', zh],
  ['en', en],
] as const)('every board in %s', (lang, words) => {
  test('opens, has no serious barrier, and fits a phone', async () => {
    const { page, go, seen } = await browser.open({ viewport: { width: 360, height: 740 } })
    for (const board of BOARDS) {
      await go(
        `#/checks?board=${board}&data=demo&units=示例省辰县人民政府,示例省己区人民政府,示例省戊区人民政府&lang=${lang}`,
      )
      const current = page.getByRole('navigation', { name: words.checks.boards }).locator('[aria-current]')
      expect(await current.innerText()).toBe(words.checks.boardNames[board])
      expect(await barriers(page)).toEqual([])
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0)
    }
    expect(seen).toEqual(CLEAN)
  })
})
