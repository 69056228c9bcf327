import { expect, test } from 'vitest'
import { startBrowser } from './walk.ts'

const browser = startBrowser()

test('the first page loads with data, says nothing wrong, and asks nobody else', async () => {
  const { page, seen, go } = await browser.open()
  await go('')
  expect(await page.title()).not.toBe('')
  expect(await page.locator('main').innerText()).toMatch(/\d/)
  await page.locator('main [role="img"] svg').first().waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
  expect(seen).toEqual({ errors: [], violations: [], elsewhere: [] })
})
