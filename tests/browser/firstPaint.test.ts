import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { zh } from '../../src/words/zh.ts'
import { startHost, type Host } from './host.ts'
import { launch, open, settled, type Walk } from './walk.ts'

const DIST = fileURLToPath(new URL('../../dist', import.meta.url))
const CLEAN = { errors: [], violations: [], elsewhere: [] }
/** What a host sends whose header was copied from an older release: nothing in the page is let in. */
const OLD_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'"

let host: Host
let browser: Browser
beforeAll(async () => {
  host = await startHost('/gov/open/', DIST)
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

interface Held {
  readonly wish?: BrowserContextOptions
  /** What is kept on the device. */
  readonly kept?: Readonly<Record<string, string>>
  /** What the host has instead of the published pack. */
  readonly pack?: unknown
}

/** Opens the page with its scripts held back until `letGo`. */
async function held(hash: string, { wish = {}, kept = {}, pack }: Held = {}) {
  const walk = await open(browser, host.address, wish)
  const { page } = walk
  if (pack !== undefined) await page.route('**/reports.pack.json', route => route.fulfill({ json: pack }))
  const hooks: (() => void)[] = []
  const gone = new Promise<void>(resolve => hooks.push(resolve))
  await page.addInitScript(entries => {
    for (const [name, text] of entries) localStorage.setItem(name, text)
  }, Object.entries(kept))
  await page.addInitScript(watchShifts)
  await page.route('**/*.js', async route => {
    await gone
    await route.continue()
  })
  await page.goto(host.address + hash, { waitUntil: 'commit' })
  await page.locator('#root').waitFor({ state: 'attached' })
  await page.locator('footer').waitFor({ state: 'attached' })
  return { ...walk, letGo: () => hooks.forEach(hook => hook()) }
}

function watchShifts(): void {
  const seen: number[] = []
  Object.assign(globalThis, { shifts: seen })
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) if ('value' in entry) seen.push(Number(entry.value))
  }).observe({ type: 'layout-shift', buffered: true })
}

function shiftsOf(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)
}

/** The shape of the chart: each mark by its colour as painted and its height, each text; in the order of the picture. */
function pictureOf(page: Page): Promise<{ readonly marks: readonly string[]; readonly texts: readonly string[] }> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll<SVGSVGElement>('main section [role="img"] svg')]
    const svg = all.find(each => each.getBoundingClientRect().width > 0)
    if (!svg) throw new Error('no chart')
    const bars = [...svg.querySelectorAll('path')]
      .map(path => ({ fill: getComputedStyle(path).fill, box: path.getBBox() }))
      .filter(({ fill, box }) => fill !== 'none' && box.width > 0 && box.height > 0.05)
    return {
      marks: bars.map(({ fill, box }) => `${fill} ${Math.round(box.height * 10)}`).toSorted(),
      texts: [...svg.querySelectorAll('text')].map(text => text.textContent ?? '').toSorted(),
    }
  })
}

function together(text: string): string {
  return text.replaceAll(/\s+/g, '')
}

async function live({ page }: Pick<Walk, 'page'>): Promise<void> {
  await settled(page)
  await page.locator('footer').scrollIntoViewIfNeeded()
  await page.waitForFunction(() => {
    const box = document.querySelector('main section [role="img"] > div')
    return box !== null && box.querySelector('svg[aria-hidden]') === null && box.querySelector('svg') !== null
  })
  await settled(page)
}

function visibleText(page: Page): Promise<string> {
  return page.evaluate(() => {
    for (const svg of document.querySelectorAll('main section [role="img"] svg')) svg.remove()
    return document.getElementById('root')?.innerText ?? ''
  })
}

describe.each([
  ['desktop, light', { viewport: { width: 1440, height: 900 } }],
  ['desktop, dark', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' as const }],
  ['phone', { viewport: { width: 360, height: 740 } }],
])('the start page before its scripts: %s', (_, wish) => {
  test('is the live one, word for word and bar for bar, and nothing moves when that takes over', async () => {
    const walk = await held('', { wish })
    const { page, seen, letGo } = walk
    expect(await page.locator('h1').isVisible()).toBe(true)
    expect(await page.title()).toContain(zh.shell.product)
    const drawn = await pictureOf(page)
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const text = await page.evaluate(() => document.getElementById('root')?.innerText ?? '')
    const heading = await page.locator('h1').elementHandle()
    letGo()
    await live(walk)
    expect(await pictureOf(page)).toEqual(drawn)
    expect(drawn.marks.length).toBeGreaterThan(5)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(paper)
    // The heading is the very one that was drawn: the page was taken over, not drawn again.
    expect(await heading?.evaluate(element => element.isConnected)).toBe(true)
    expect(together(text)).toContain(together((await visibleText(page)).split('\n').slice(0, 20).join('')))
    expect(await shiftsOf(page)).toEqual([])
    expect(seen).toEqual(CLEAN)
  })
})

test.each([
  [1200, 900],
  [1280, 720],
  [1366, 768],
  [1920, 1080],
  [2560, 1300],
])('what comes a moment after the title comes without a script and moves nothing: %i × %i', async (width, height) => {
  const { page, seen } = await held('', { wish: { viewport: { width, height } } })
  await page.locator('html[data-drawn="whole"]').waitFor({ state: 'attached' })
  const later = page.locator('[data-later]')
  expect(await later.count()).toBeGreaterThan(3)
  const unseen = await later.evaluateAll(all => all.filter(each => !each.firstElementChild?.checkVisibility()).length)
  expect(unseen).toBe(0)
  await page.waitForTimeout(200)
  expect(await shiftsOf(page)).toEqual([])
  expect(seen).toEqual(CLEAN)
})

describe('whom the drawn page is not true for', () => {
  test.each([
    ['another language', '#/overview?lang=en', {}],
    ['another page', '#/methods', {}],
    ['a choice of years', '#/overview?years=2020', {}],
    ['large writing', '', { 'text-size': 'large' }],
    ['work of their own', '', { 'ogi-kept': '1' }],
  ])('does not see it: %s', async (_name, hash, kept) => {
    const walk = await held(hash, { kept })
    expect(await walk.page.locator('#root').isVisible()).toBe(false)
    walk.letGo()
    await settled(walk.page)
    expect(await walk.page.locator('main').innerText()).not.toBe('')
    expect(walk.seen).toEqual(CLEAN)
  })

  test('a theme that is kept is there at the first paint', async () => {
    const { page } = await held('', { wish: { colorScheme: 'light' }, kept: { theme: 'dark' } })
    expect(await page.locator('h1').isVisible()).toBe(true)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(17, 20, 22)',
    )
  })

  test('other data than the build has seen are drawn anew, and nothing of the old stays', async () => {
    const published = JSON.parse(readFileSync(join(DIST, 'data/published/reports.pack.json'), 'utf8')) as {
      reports: readonly unknown[]
    }
    const walk = await held('', { pack: { ...published, reports: published.reports.slice(0, 3) } })
    const { page } = walk
    const before = await page.locator('main').innerText()
    walk.letGo()
    await page.waitForFunction(text => document.querySelector('main')?.innerText !== text, before)
    await settled(page)
    expect(await page.locator('main').innerText()).toMatch(/\b3 份政府信息公开工作年度报告/)
    expect(await page.locator('main').innerText()).not.toBe(before)
    expect(walk.seen.violations).toEqual([])
  })
})

test('a host that still sends the policy of an older release shows the page all the same, with its styles', async () => {
  const old = await startHost('/', DIST, OLD_POLICY)
  const { page } = await open(browser, old.address)
  await page.goto(old.address)
  await settled(page)
  expect(await page.locator('h1').isVisible()).toBe(true)
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ground'))).not.toBe(
    '',
  )
  await old.close()
})
