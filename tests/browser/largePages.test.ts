import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CellId } from '../../src/domain/forms/form.ts'
import { nation } from '../../src/data/nation/nation.ts'
import { COMPARE_TEXTS } from '../../src/words/compareTexts.ts'
import { zh } from '../../src/words/zh.ts'
import { LARGE_TEXTS } from '../../src/words/large.ts'
import { openMark } from './openMark.ts'
import { startNationHost, type NationHost } from './nationHost.ts'
import { barriers, launch, open } from './walk.ts'

const REPORTS = 3000
const texts = LARGE_TEXTS.zh
let host: NationHost
let browser: Browser

beforeAll(async () => {
  host = await startNationHost(REPORTS)
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

interface Line {
  readonly organ: string
  readonly year: number | null
  readonly scope: string
  readonly broken: string
  /** 予以公开, without 部分公开. */
  readonly whole: number
  readonly granted: number
  readonly closed: number
  readonly carriedIn: number | null
  readonly carriedOut: number | null
}

/** The invented reports one by one, as the columns that were written say. */
function lines(): readonly Line[] {
  const { provinces, partsOf, bodies } = nation(REPORTS)
  return provinces.flatMap(province =>
    [...partsOf(province)].flatMap(({ rows, who, year, scope, broken, cells }) => {
      const at = (id: CellId, row: number): number => cells.get(id)?.[row] ?? 0
      return Array.from({ length: rows }, (_, row) => ({
        organ: bodies.organ[who[row] ?? -1] ?? '',
        year,
        scope: scope[row] ?? '',
        broken: broken[row] ?? '',
        whole: at('3/granted/total', row),
        granted: at('3/granted/total', row) + at('3/partial/total', row),
        closed: at('3/total_processed/total', row),
        carriedIn: cells.get('3/carried_in/total')?.[row] ?? null,
        carriedOut: cells.get('3/carried_out/total')?.[row] ?? null,
      }))
    }),
  )
}

function table(page: Page, at = 0): Promise<readonly (readonly string[])[]> {
  return page
    .locator('main table')
    .nth(at)
    .evaluate(found =>
      [...found.querySelectorAll('tbody tr')].map(row => [...row.children].map(each => each.textContent)),
    )
}

test('bodies are ranked from high to low, a page at a time, and a body leads to its reports', async () => {
  const { page, seen, go } = await open(browser, host.address)
  await go('#/compare?data=nation&scope=own&at=2026')
  await page.locator('main table').waitFor()
  const sound = lines().filter(({ year, scope, closed }) => year === 2026 && scope === 'own' && closed >= 30)
  const shares = sound.map(({ granted, closed }) => granted / closed).toSorted((one, other) => other - one)
  const ranked = await table(page)
  expect(ranked.map(([place]) => place)).toEqual(ranked.map((_, at) => String(at + 1)))
  expect(ranked).toHaveLength(Math.min(50, sound.length))
  expect(ranked.map(row => row[2])).toEqual(shares.slice(0, 50).map(share => zh.numbers.percent(share)))
  const name = ranked[0]?.[1] ?? ''
  await page.getByRole('link', { name, exact: true }).click()
  await page.locator('main table').first().waitFor()
  expect(await page.locator('main').innerText()).toContain(name)
  expect(seen).toEqual({ errors: [], violations: [], elsewhere: [] })
})

test('a mark of a chart opens its parts and the reports with the most of it, the address keeps that, and Back shuts it', async () => {
  const walk = await open(browser, host.address)
  const { page, seen, go } = walk
  await go('#/applications?data=nation&scope=own')
  await page.locator('main [role="img"] svg').first().waitFor()
  await openMark(walk)
  await page.goBack()
  await expect.poll(() => page.getByRole('button', { name: zh.shared.close }).count()).toBe(0)
  await go('#/applications?data=nation&scope=own&drill=outcomesByYear:0:3')
  const way = page.getByRole('navigation', { name: zh.charts.way })
  const year = Number(/\d{4}/.exec(await way.innerText())?.[0])
  const own = lines().filter(each => each.year === year && each.scope === 'own' && each.whole > 0)
  const most = own.map(({ whole }) => whole).toSorted((one, other) => other - one)
  const drill = page.locator('section', { has: way }).last()
  const reports = drill.getByRole('table', { name: texts.drill.reports })
  await reports.waitFor()
  const rows = reports.locator('tbody tr')
  const said = await rows.evaluateAll(all => all.map(row => [...row.children].map(each => each.textContent)))
  expect(said.map(([, number]) => number)).toEqual(most.slice(0, 50).map(zh.numbers.exact))
  for (const [name = '', number] of said)
    expect(
      own.some(
        ({ organ, whole }) => name.startsWith(zh.charts.ofYear(year, organ)) && zh.numbers.exact(whole) === number,
      ),
    ).toBe(true)
  await drill.locator('table').first().getByRole('button').first().click()
  await expect.poll(() => way.getByRole('listitem').count()).toBe(2)
  expect(page.url()).toContain('p0')
  await reports.getByRole('link').first().click()
  await page.locator('main table').first().waitFor()
  expect(await page.locator('main').innerText()).toContain(String(year))
  expect(seen).toEqual({ errors: [], violations: [], elsewhere: [] })
})

test('a link to a page of a ranking, of bodies or of provinces, shows the same page and the same ranking', async () => {
  const { page, go } = await open(browser, host.address)
  await go('#/compare?data=nation&scope=own&at=2026&indicator=demand')
  await page.getByRole('button', { name: texts.list.next }).click()
  await page.getByText(texts.list.page('51', '100')).waitFor()
  const other = await open(browser, host.address)
  await other.go(new URL(page.url()).hash)
  await other.page.getByText(texts.list.page('51', '100')).waitFor()
  expect(await table(other.page)).toEqual(await table(page))
  await page.getByLabel(texts.ranking.by).selectOption('province')
  await page.locator('main thead').getByText(texts.list.province).waitFor()
  expect(page.url()).not.toContain('from=')
  await other.go(new URL(page.url()).hash)
  await other.page.locator('main thead').getByText(texts.list.province).waitFor()
  await other.page.waitForFunction(() => document.querySelector('main [aria-busy="true"]') === null)
  expect((await table(other.page)).length).toBe((await table(page)).length)
})

test('the table is sorted by who answers, and its second page goes on where the first ended', async () => {
  const { page, go } = await open(browser, host.address)
  await go('#/table?data=nation&scope=own&indicator=intake')
  await page.locator('main thead button').first().click()
  const received = page.locator('main th[aria-sort="descending"]')
  await received.waitFor()
  const numbersOf = async () => (await table(page)).map(row => Number((row[2] ?? '').replaceAll(',', '')))
  await page.getByText(texts.list.page('1', '50')).waitFor()
  const first = await numbersOf()
  expect(first).toEqual(first.toSorted((one, other) => other - one))
  await page.getByRole('button', { name: texts.list.next }).click()
  await page.getByText(texts.list.page('51', '100')).waitFor()
  const second = await numbersOf()
  expect(second[0]).toBeLessThanOrEqual(first.at(-1) ?? 0)
  expect(second).not.toEqual(first)
  // The address shows the same to whom it is given, and Back leads to the page before.
  const given = await open(browser, host.address)
  await given.go(new URL(page.url()).hash)
  await given.page.getByText(texts.list.page('51', '100')).waitFor()
  expect(await table(given.page)).toEqual(await table(page))
  expect(await given.page.locator('main th[aria-sort="descending"]').innerText()).toBe(await received.innerText())
  await page.goBack()
  await page.getByText(texts.list.page('1', '50')).waitFor()
  await page.goForward()
  await page.getByText(texts.list.page('51', '100')).waitFor()
  // Sorted the other way, the list begins at its beginning.
  await page.locator('main thead button').first().click()
  await page.locator('main th[aria-sort="ascending"]').waitFor()
  await page.getByText(texts.list.page('1', '50')).waitFor()
  const count = lines().filter(({ scope }) => scope === 'own').length
  await page.getByText(texts.list.of(zh.numbers.exact(count))).waitFor()
  // Another choice is another list, which begins at its beginning.
  await go('#/table?data=nation&scope=own&indicator=intake&years=2024-2025')
  await page.getByText(texts.list.page('1', '50')).waitFor()
  const fewer = lines().filter(({ scope, year }) => scope === 'own' && (year === 2024 || year === 2025)).length
  await page.getByText(texts.list.of(zh.numbers.exact(fewer))).waitFor()
})

test('the boards of checks count the reports that break an equation, and list them', async () => {
  const { page, go } = await open(browser, host.address)
  await go('#/checks?data=nation&scope=own')
  const own = lines().filter(({ scope }) => scope === 'own')
  const broken = own.filter(each => each.broken !== '')
  const { exact } = zh.numbers
  await page.getByText(texts.checks.summary(exact(own.length), exact(broken.length))).waitFor()
  await page.locator('main table').nth(1).waitFor()
  expect(await table(page, 1)).toHaveLength(Math.min(50, broken.length))
  await go('#/checks?data=nation&scope=own&board=rules')
  await page.locator('main table').nth(1).waitFor()
  const rules = await table(page)
  for (const [name = '', ...cells] of rules) {
    const rule = name.split(' ')[0] ?? ''
    const breaking = own.filter(each => each.broken.split(' ').includes(rule)).length
    expect(cells.at(-1)).toBe(`${exact(breaking)} / ${exact(own.length)}`)
  }
})

test('the bodies of a page of the ranking over the years, as a heat map with its table', async () => {
  const { page, seen, go } = await open(browser, host.address)
  await go('#/compare?data=nation&scope=own&at=2026')
  await page.locator('main table').waitFor()
  const ranked = (await table(page)).map(([, name]) => name)
  await page.getByRole('link', { name: COMPARE_TEXTS.zh.tabs.years, exact: true }).click()
  await page.locator('main [role="img"] svg').waitFor()
  await page.getByRole('button', { name: zh.charts.table, exact: true }).click()
  await page.locator('main table').waitFor()
  const rows = await table(page)
  expect(new Set(rows.map(([name]) => name))).toEqual(new Set(ranked))
  const years = await page.locator('main thead th').allTextContents()
  const [name = '', ...values] = rows[0] ?? []
  const own = lines().filter(({ organ, scope }) => organ === name && scope === 'own')
  for (const { year, granted, closed } of own)
    if (closed >= 30) expect(values[years.indexOf(String(year)) - 1]).toContain(zh.numbers.percent(granted / closed))
  expect(seen).toEqual({ errors: [], violations: [], elsewhere: [] })
})

test('the chain of a large set: the bodies that carry the most, and each gap between two years', async () => {
  const { page, seen, go } = await open(browser, host.address)
  await go('#/checks?data=nation&scope=own&board=chains')
  await page.locator('main table').waitFor()
  const own = lines().filter(({ scope }) => scope === 'own')
  const carried = new Map<string, number>()
  for (const { organ, carriedIn } of own) carried.set(organ, (carried.get(organ) ?? 0) + (carriedIn ?? 0))
  const most = [...carried.values()].toSorted((one, other) => other - one).slice(0, 50)
  const rows = await table(page)
  const years = (await page.locator('main thead th').allTextContents()).slice(1).map(Number)
  expect(rows).toHaveLength(Math.min(50, most.filter(count => count > 0).length))
  rows.forEach(([said = '', ...squares], place) => {
    const organ = [...carried.keys()].filter(each => said.startsWith(each)).toSorted((a, b) => b.length - a.length)[0]
    expect(carried.get(organ ?? '')).toBe(most[place])
    const of = (year: number) => own.find(each => each.organ === organ && each.year === year)
    squares.forEach((square, at) => {
      const year = years[at] ?? 0
      const [before, now] = [of(year - 1)?.carriedOut, of(year)?.carriedIn]
      if (before == null || now == null) return
      if (before === now) expect(square).toContain('✓')
      else expect(square).toContain(`${now > before ? '+' : '−'}${zh.numbers.exact(Math.abs(now - before))}`)
    })
  })
  expect(seen).toEqual({ errors: [], violations: [], elsewhere: [] })
})

test('reports that do not balance can be left out, and the charts say how many they are', async () => {
  const { page, go } = await open(browser, host.address)
  await go('#/applications?data=nation&scope=own')
  const broken = lines().filter(({ scope, broken: word }) => scope === 'own' && word !== '').length
  await page
    .getByText(texts.broken(zh.numbers.exact(broken)))
    .first()
    .waitFor()
  await go('#/applications?data=nation&scope=own&only=balanced')
  await page.locator('main [role="img"] svg').first().waitFor()
  await expect.poll(() => page.getByText(texts.seeBroken).count()).toBe(0)
})

test('coverage adds up by province, and the report page leads down the tree', async () => {
  const { page, go } = await open(browser, host.address)
  await go('#/checks?data=nation&scope=own&board=coverage')
  await page.locator('main table').waitFor()
  const years = lines().filter(({ scope, year }) => scope === 'own' && year === 2024).length
  const counted = (await table(page)).reduce((sum, row) => sum + Number((row[6] ?? '').replaceAll(',', '')), 0)
  expect(counted).toBe(years)
  await page.locator('main tbody button').first().click()
  await page.getByText(texts.checks.noGaps).waitFor()
  await go('#/report?data=nation')
  await page.getByRole('button', { name: texts.picker.inside }).first().click()
  await page.locator('main li a').first().click()
  await page.locator('main table').first().waitFor()
})

test('no barrier stands on these pages', async () => {
  const { page, go } = await open(browser, host.address)
  for (const hash of [
    'compare',
    'table',
    'checks',
    'compare?tab=years',
    'checks?board=coverage',
    'checks?board=chains',
    'report',
  ]) {
    await go(`#/${hash}${hash.includes('?') ? '&' : '?'}data=nation`)
    await page.locator('main table, main li a, main svg').first().waitFor()
    expect(await barriers(page)).toEqual([])
  }
})
