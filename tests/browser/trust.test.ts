import { expect, test } from 'vitest'
import { TABLE_ZH } from '../../src/words/table.zh.ts'
import { zh } from '../../src/words/zh.ts'
import { settled, startBrowser } from './walk.ts'

const browser = startBrowser()

test('what does not balance is marked, one step from its equation, and left out of every page by one switch', async () => {
  const { page, go, seen } = await browser.open()
  await go('#/overview')
  const line = page.getByText(/12 份/).filter({ hasText: zh.trust.failing(2) })
  await line.click()
  await page.getByText('6 + 6 + 4 + 3 + 3 + 4 = 26 ≠ 20').waitFor()
  await page.getByRole('checkbox', { name: zh.trust.onlyBalanced }).check()
  await settled(page)
  await page.getByText(zh.trust.left(14)).waitFor()
  await page
    .getByText(/10 份/)
    .filter({ hasText: zh.trust.leftOut(2) })
    .waitFor()
  await go('#/table?only=balanced')
  await page.getByText(TABLE_ZH.shown(50, 50)).waitFor()
  await go('#/compare?only=balanced')
  await page.getByText(zh.trust.left(14)).waitFor()
  expect(page.url()).toContain('only=balanced')
  expect(seen).toEqual({ errors: [], violations: [], elsewhere: [] })
})
