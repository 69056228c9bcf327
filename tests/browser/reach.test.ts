import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { PAGES } from '../../src/domain/pages.ts'
import { startBrowser } from './walk.ts'

const browser = startBrowser()

/** More steps than any page has controls. */
const MOST = 1500

interface Seen {
  readonly reached: readonly string[]
  readonly missed: readonly string[]
}

/** Notes whatever takes the focus from now on. */
function watch(): void {
  const seen = new Set<Element>()
  Object.assign(window, { focusSeen: seen })
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element) seen.add(target)
  })
}

/** The controls that can be used now, and whether the focus came to them; of radio buttons one of a group is a stop. */
function compare(): Seen {
  const seen = (window as unknown as { readonly focusSeen: ReadonlySet<Element> }).focusSeen
  const controls = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [role="button"], [role="tab"], [tabindex="0"]',
    ),
  ].filter(each => !each.matches(':disabled') && each.checkVisibility({ visibilityProperty: true }))
  const radio = (each: Element): boolean =>
    each instanceof HTMLInputElement &&
    each.type === 'radio' &&
    [...seen].some(other => other instanceof HTMLInputElement && other.name === each.name)
  // The squares of the page 明细 are walked with arrows from their frame, which is the stop.
  const stops = controls.filter(each => each.closest('[role="region"] table') === null || each.tabIndex >= 0)
  return {
    reached: stops.filter(each => seen.has(each)).map(each => each.outerHTML.slice(0, 140)),
    missed: stops.filter(each => !seen.has(each) && !radio(each)).map(each => each.outerHTML.slice(0, 140)),
  }
}

/** From a square of a table, with arrows, to all others: right, down, left, down. */
async function walkOver(page: Page): Promise<void> {
  const here = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('data-cell') ?? '')
  const along = async (key: string): Promise<void> => {
    for (let last = ''; last !== (await here());) {
      last = await here()
      await page.keyboard.press(key)
    }
  }
  for (let turn = 0, last = ''; last !== (await here()); turn += 1) {
    await along(turn % 2 === 0 ? 'ArrowRight' : 'ArrowLeft')
    last = await here()
    await page.keyboard.press('ArrowDown')
  }
}

test('Tab comes to every control of every page', { timeout: 60_000 }, async () => {
  const { page, go } = await browser.open({ viewport: { width: 1440, height: 900 } })
  const missed: Record<string, readonly string[]> = {}
  for (const each of PAGES) {
    // oxlint-disable no-await-in-loop -- one key after another
    await page.goto('about:blank')
    await go(`#/${each}`)
    await page.evaluate(watch)
    for (let step = 0; step < MOST; step += 25) {
      for (let key = 0; key < 25; key += 1) await page.keyboard.press('Tab')
      if (await page.evaluate(() => document.activeElement === document.body)) break
      if ((await page.evaluate(compare)).missed.length === 0) break
    }
    const squares = page.locator('button[data-cell][tabindex="0"]')
    for (let frame = 0; frame < (await squares.count()); frame += 1) {
      await squares.nth(frame).focus()
      await walkOver(page)
    }
    const seen = await page.evaluate(compare)
    // oxlint-enable no-await-in-loop
    expect(seen.reached.length).toBeGreaterThan(10)
    if (seen.missed.length > 0) missed[each] = [...seen.missed.slice(0, 8), `${seen.missed.length}`]
  }
  expect(missed).toEqual({})
})
