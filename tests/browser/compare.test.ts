import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { COMPARE_ZH } from '../../src/words/compare.zh.ts'
import { zh } from '../../src/words/zh.ts'
import { settled, startBrowser } from './walk.ts'

const browser = startBrowser()
const CLEAN = { errors: [], violations: [], elsewhere: [] }
const { controls, tabs } = COMPARE_ZH

/** Walks with a count of its clicks; a choice in a list is one. */
function counted(page: Page) {
  let clicks = 0
  const after = async (): Promise<void> => {
    clicks += 1
    await settled(page)
  }
  return {
    clicks: () => clicks,
    toCompare: async () => {
      await page.getByRole('navigation', { name: zh.shell.nav }).getByText(zh.shell.pages.compare).click()
      await after()
    },
    tab: async (name: string) => {
      await page.getByRole('navigation', { name: COMPARE_ZH.tabsLabel }).getByText(name).click()
      await after()
    },
    pick: async (label: string, option: string) => {
      await page.locator('main').getByLabel(label, { exact: true }).selectOption({ label: option })
      await after()
    },
  }
}

test('which bodies refuse most on the merits, and is the difference real? In at most five clicks', async () => {
  const { page, go, seen } = await browser.open()
  await go('#/overview')
  const walk = counted(page)
  await walk.toCompare()
  await walk.pick(controls.indicator, '不予公开率')
  await walk.pick(controls.denominator, COMPARE_ZH.denominators.merits)
  expect(walk.clicks()).toBeLessThanOrEqual(5)
  const shown = plain(await page.locator('main').innerText())
  expect(shown).toContain('最高的是平潭综合实验区管理委员会：28.1% (39 / 139)')
  expect(shown).toContain(COMPARE_ZH.verdict.alone)
  await page.getByRole('button', { name: zh.charts.table }).first().click()
  const ranks = page.locator('main table').first().locator('tbody tr')
  expect(await ranks.first().innerText()).toMatch(/平潭综合实验区管理委员会[\s\S]*第 1 位[\s\S]*28\.1%/)
  expect(page.url()).toContain('indicator=denial_rate&over=merits')
  expect(seen).toEqual(CLEAN)
})

test('what changed in 平潭 between 2023 and 2024, and which part is the law? In at most five clicks', async () => {
  const { page, go, seen } = await browser.open()
  await go('#/overview')
  const walk = counted(page)
  await walk.toCompare()
  await walk.tab(tabs.change)
  await walk.pick(controls.focus, '平潭综合实验区管理委员会')
  await walk.pick(controls.pair, '2023 → 2024')
  expect(walk.clicks()).toBeLessThanOrEqual(5)
  const shown = plain(await page.locator('main').innerText())
  expect(shown).toMatch(/新收申请\s+81\s+218\s+\+137/)
  expect(shown).toMatch(/未经复议直接起诉\s+5\s+0\s+–\s+2024 年复议前置/)
  expect(shown).toContain('路径之变（法律所管的部分）使复议 +5 件')
  expect(shown).toMatch(/公开率：2023 年 51\.9%，2024 年 45\.9%，−6 个百分点，其中结构 \+4\.6，处理 −10\.6/)
  expect(shown).toContain(zh.charts.breakNote.review2024)
  expect(seen).toEqual(CLEAN)
})

/** What of the page's own stays in view over its content while it is scrolled. */
function coveredBy(main: Element): readonly string[] {
  const at = (x: number, y: number): Element[] => document.elementsFromPoint(x, y).filter(each => main.contains(each))
  return [10, 60, 120]
    .flatMap(y => at(window.innerWidth / 2, y))
    .filter(each => ['sticky', 'fixed'].includes(getComputedStyle(each).position) && each.tagName !== 'TH')
    .map(each => each.outerHTML.slice(0, 80))
}

test('reports of two scopes never share a ranking; the warning covers nothing, and stands again at the chart', async () => {
  const { page, go, seen } = await browser.open()
  await go('#/compare?at=2024')
  const warning = page.getByRole('note').filter({ hasText: '放在一起比较会误导' })
  await warning.waitFor()
  const rank = async (): Promise<string> => {
    await page.getByRole('button', { name: zh.charts.table }).first().click()
    return page.locator('main table').first().innerText()
  }
  const region = await rank()
  expect(region).toContain('淮安市人民政府')
  expect(region).not.toContain('平潭综合实验区交通与建设局')
  const chart = page.getByRole('region', { name: /机关的公开率/ }).first()
  const { scope, levels } = COMPARE_ZH.caution
  expect(await chart.innerText()).toContain(scope(zh.shared.scopes.region))
  expect(await chart.innerText()).toContain(levels)
  await page.mouse.wheel(0, 900)
  await page.waitForFunction(() => window.scrollY > 300)
  expect(await page.locator('main').evaluate(coveredBy)).toEqual([])
  await page.mouse.wheel(0, -900)
  await warning.getByRole('link').first().click()
  await settled(page)
  const own = await rank()
  expect(own).toContain('平潭综合实验区交通与建设局')
  expect(own).not.toContain('淮安市人民政府')
  expect(seen).toEqual(CLEAN)
})

test('a tile is moved with the keyboard, and stays where it was put', async () => {
  const { page, go, seen } = await browser.open()
  await go('#/compare?data=demo&tab=map')
  const { map } = COMPARE_ZH
  await page.getByRole('button', { name: map.edit }).click()
  const first = page.getByRole('button', { name: /第 1 列第 1 行$/ })
  const [unit = ''] = ((await first.getAttribute('aria-label')) ?? '').split('，')
  await first.press('ArrowDown')
  await page.getByRole('button', { name: map.cell(unit, 1, 2) }).waitFor()
  await page.reload()
  await settled(page)
  await page.getByRole('button', { name: map.edit }).click()
  await page.getByRole('button', { name: map.cell(unit, 1, 2) }).waitFor()
  expect(seen).toEqual(CLEAN)
})

/** Titles keep a number and its measure word together with a space that does not break. */
function plain(text: string): string {
  return text.replaceAll(/[\u00A0\u2060\u202F]/g, ' ')
}
