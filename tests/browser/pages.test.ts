import type { Page } from 'playwright-core'
import { LANGS } from '../../src/domain/langs.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { PAGES } from '../../src/domain/pages.ts'
import { en } from '../../src/words/en.ts'
import { zh } from '../../src/words/zh.ts'
import { barriers, settled, startBrowser, type Barrier, type Walk } from './walk.ts'

const browser = startBrowser()
const LANGUAGES = [
  ['zh', zh],
  ['en', en],
] as const
const CLEAN = { errors: [], violations: [], elsewhere: [] }

describe.each(LANGUAGES)('in %s', (lang, words) => {
  let walk: Walk
  beforeAll(async () => {
    walk = await browser.open()
  })

  test.each(PAGES)('%s opens, is titled, and has no barrier, by day and by night', async page => {
    await walk.go(`#/${page}${lang === 'en' ? '?lang=en' : ''}`)
    expect(await walk.page.locator('html').getAttribute('lang')).toMatch(lang)
    expect(await walk.page.title()).toContain(words.shell.pages[page])
    expect(await walk.page.locator('nav [aria-current="page"]').innerText()).toBe(words.shell.pages[page])
    expect(await barriersInBoth(walk.page)).toEqual([])
    expect(walk.seen).toEqual(CLEAN)
  })

  test('the language is switched in place', async () => {
    await walk.go(`#/table${lang === 'en' ? '?lang=en' : ''}`)
    const other = lang === 'zh' ? en : zh
    await walk.page.getByRole('link', { name: LANGS[words.lang === 'zh' ? 'en' : 'zh'].name }).click()
    await walk.page.getByRole('navigation', { name: other.shell.nav }).getByText(other.shell.pages.checks).waitFor()
    await settled(walk.page)
    expect(await walk.page.title()).toContain(other.shell.pages.table)
    expect(await walk.page.locator('html').getAttribute('lang')).toMatch(lang === 'zh' ? 'en' : 'zh')
  })
})

/** What axe finds in the light and in the dark. */
async function barriersInBoth(page: Page): Promise<readonly Barrier[]> {
  const light = await barriers(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await settled(page)
  const dark = await barriers(page)
  await page.emulateMedia({ colorScheme: 'light' })
  return [...light, ...dark]
}

/** How far the page can be scrolled sideways, and what sticks out. */
function wide(): { readonly by: number; readonly what: readonly string[] } {
  const root = document.documentElement
  const by = root.scrollWidth - root.clientWidth
  const inScroll = (each: Element | null): boolean =>
    each !== null &&
    each !== root &&
    (['auto', 'scroll'].includes(getComputedStyle(each).overflowX) || inScroll(each.parentElement))
  const out = [...document.querySelectorAll('body *')].filter(
    each => each.getBoundingClientRect().right > root.clientWidth + 1 && !inScroll(each.parentElement),
  )
  return { by, what: by > 0 ? out.slice(0, 5).map(each => each.outerHTML.slice(0, 160)) : [] }
}

/** Where the focus is, and whether it shows. */
function focus(): { readonly what: string; readonly key: string; readonly shows: boolean; readonly inside: boolean } {
  const at = document.activeElement
  if (!(at instanceof Element) || at === document.body) return { what: '', key: '', shows: true, inside: true }
  const style = getComputedStyle(at)
  const box = at.getBoundingClientRect()
  const shows = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none'
  const all = [...document.querySelectorAll('*')]
  return {
    what: at.outerHTML.slice(0, 160),
    key: String(all.indexOf(at)),
    shows,
    inside: box.width > 0 && box.height > 0,
  }
}

describe('on a phone of 360 px', () => {
  let walk: Walk
  beforeAll(async () => {
    walk = await browser.open({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
  })

  test.each(PAGES.flatMap(page => [[page, 'zh'] as const, [page, 'en'] as const]))(
    '%s (%s) does not scroll sideways, and has no barrier by day and by night',
    async (page, lang) => {
      await walk.go(`#/${page}${lang === 'en' ? '?lang=en' : ''}`)
      expect(await walk.page.evaluate(wide)).toEqual({ by: 0, what: [] })
      expect(await barriersInBoth(walk.page)).toEqual([])
      expect(walk.seen).toEqual(CLEAN)
    },
  )

  test('the pages fold behind a button and open with it', async () => {
    await walk.go('#/overview')
    const link = walk.page
      .getByRole('navigation', { name: zh.shell.nav })
      .getByRole('link', { name: zh.shell.pages.checks })
    expect(await link.isVisible()).toBe(false)
    await walk.page.getByRole('button', { name: zh.shell.menu }).click()
    await link.click()
    await settled(walk.page)
    expect(await walk.page.title()).toContain(zh.shell.pages.checks)
  })
})

describe('in the largest writing, on 320 px, as at 400 % zoom', () => {
  let walk: Walk
  beforeAll(async () => {
    walk = await browser.open({ viewport: { width: 320, height: 640 } })
    await walk.page.addInitScript(() => window.localStorage.setItem('text-size', 'larger'))
  })

  test.each(PAGES)('%s does not scroll sideways', async page => {
    await walk.go(`#/${page}?lang=en`)
    expect(await walk.page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('24px')
    expect(await walk.page.evaluate(wide)).toEqual({ by: 0, what: [] })
  })
})

describe('with the keyboard alone', () => {
  let walk: Walk
  beforeAll(async () => {
    walk = await browser.open()
  })

  test.each(PAGES)('%s: the focus moves on, shows, and reaches the content', async page => {
    await walk.page.goto('about:blank')
    await walk.go(`#/${page}`)
    const keys = new Set<string>()
    const hidden: string[] = []
    let inMain = false
    for (let step = 0; step < 60; step += 1) {
      await walk.page.keyboard.press('Tab')
      const at = await walk.page.evaluate(focus)
      if (at.key === '') break
      if (!at.shows || !at.inside) hidden.push(at.what)
      if (keys.size > 0 && keys.has(at.key)) break
      keys.add(at.key)
      inMain ||= await walk.page.evaluate(() => document.activeElement?.closest('main') !== null)
    }
    expect(keys.size).toBeGreaterThan(10)
    expect(hidden).toEqual([])
    const hasControls = await walk.page.locator('main :is(a[href],button,input,select,textarea,[tabindex="0"])').count()
    expect(inMain || hasControls === 0).toBe(true)
  })

  test('the first stop jumps over the head to the content', async () => {
    await walk.page.goto('about:blank')
    await walk.go('#/overview')
    await walk.page.keyboard.press('Tab')
    await walk.page.keyboard.press('Enter')
    expect(await walk.page.evaluate(() => document.activeElement?.id)).toBe('main')
  })
})

test('the theme is switched and kept', async () => {
  const { page, go } = await browser.open({ colorScheme: 'light' })
  await go('#/overview')
  const ground = (): Promise<string> =>
    page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor + getComputedStyle(document.body).color,
    )
  const light = await ground()
  await page.getByRole('banner').getByRole('combobox', { name: zh.shell.theme }).first().selectOption('dark')
  const dark = await ground()
  expect(dark).not.toBe(light)
  await page.reload()
  await settled(page)
  expect(await ground()).toBe(dark)
})
