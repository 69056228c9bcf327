import type { Page } from 'playwright-core'
import type { Fault } from '../../src/domain/faults.ts'
import type { Lang } from '../../src/domain/langs.ts'
import { LARGE_TEXTS } from '../../src/words/large.ts'

/** Goes to a choice. */
export type Visit = (hash?: string) => Promise<void>

/** Goes to a choice that was not asked before, without loading the page anew. */
export function visitor(page: Page, lang: Lang, address: string): Visit {
  let turn = 0
  return async hash => {
    turn += 1
    const [from, to] = [2019 + (turn % 3), 2022 + Math.floor(turn / 3)]
    const wanted = `${address}#/${hash ?? `overview?years=${from}-${to}`}${lang === 'en' ? '&lang=en' : ''}`
    await page.goto(wanted)
  }
}

/** Waits until the page says a fault. */
export function says(page: Page, lang: Lang, fault: Fault): Promise<void> {
  return shows(page, LARGE_TEXTS[lang].fault[fault], 8000)
}

/** Waits until the page shows a text. */
export function shows(page: Page, text: string, timeout: number): Promise<void> {
  return page.getByText(text).first().waitFor({ timeout })
}

/** Logs in as the reader. */
export async function logIn(page: Page, lang: Lang, password: string): Promise<void> {
  const { login } = LARGE_TEXTS[lang]
  await page.getByLabel(login.password).fill(password)
  await page.getByRole('button', { name: login.open }).click()
}

/** Waits until nothing is amiss and a chart is there. */
export function charts(page: Page): Promise<void> {
  return isBack(page, 'main svg')
}

/** Waits until nothing is amiss and what was asked for is there. */
export async function isBack(page: Page, what: 'main svg' | 'main table'): Promise<void> {
  await page.locator('main [role="alert"]').first().waitFor({ state: 'detached', timeout: 12_000 })
  await page.locator(what).first().waitFor({ timeout: 12_000 })
}

/** Marks a page, so that one loaded anew is known. */
export function mark(page: Page): Promise<void> {
  return page.evaluate(() => document.documentElement.setAttribute('data-walked', '1'))
}

/** Whether the page is still the one that was marked. */
export function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.hasAttribute('data-walked'))
}
