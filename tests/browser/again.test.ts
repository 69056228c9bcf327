import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { CRASH_TEXTS } from '../../src/words/crashTexts.ts'
import { adhoc } from '../../src/words/zh/adhoc.ts'
import { en } from '../../src/words/en.ts'
import { zh } from '../../src/words/zh.ts'
import { synthetic } from '../../src/data/synthetic/synthetic.ts'
import { htmlPage } from '../files/render.ts'
import { give } from './give.ts'
import { settled, startBrowser } from './walk.ts'

const [first] = synthetic().reports
if (!first) throw new Error('no synthetic reports')

const browser = startBrowser()
const AGAIN = zh.shell.crashed.again

/** Cuts the network for some files; gives what mends it. */
async function cut(page: Page, files: RegExp): Promise<() => Promise<void>> {
  let met = 0
  await page.route(files, route => {
    met += 1
    return route.abort()
  })
  return async () => {
    expect(met, `${files} was asked for`).toBeGreaterThan(0)
    await page.unroute(files)
  }
}

const again = (page: Page) => page.getByRole('button', { name: AGAIN, exact: true }).filter({ visible: true }).first()

/** How many sheets of this name have rules that count. */
function fetchedStyles(name: string): number {
  return [...document.styleSheets].filter(
    ({ href, cssRules }) => new RegExp(name).test(href ?? '') && cssRules.length > 0,
  ).length
}

test.each([
  { what: 'the script of a page', files: /\/ComparePage-[^/]*\.js$/, hash: '#/compare', title: zh.compare.title },
  { what: 'the styles of a page', files: /\/ImportPage-[^/]*\.css$/, hash: '#/import', title: zh.importPage.title },
  { what: 'a language', files: /\/en-[^/]*\.js$/, hash: '#/methods?lang=en', title: en.methods.title },
])('$what that did not come is asked for again, without a reload', async ({ files, hash, title }) => {
  const { page, go } = await browser.open()
  const mend = await cut(page, files)
  await go(hash)
  await page.getByRole('heading', { name: CRASH_TEXTS.zh.title }).waitFor()
  await mend()
  await page.evaluate(() => Object.assign(window, { same: true }))
  await again(page).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await settled(page)
  expect(await page.evaluate(() => 'same' in window)).toBe(true)
  expect(await page.evaluate(fetchedStyles, files.source)).toBe(files.source.includes('css') ? 1 : 0)
})

test.each([
  ['the list of data sets', /\/data\/manifest\.json$/],
  ['a data set', /\/reports\.pack\.json$/],
])('%s that did not come is asked for again, without a reload', async (_, files) => {
  const { page, go } = await browser.open()
  const mend = await cut(page, files)
  await go('#/overview')
  await again(page).waitFor()
  expect(await page.locator('main').innerText()).not.toContain('866')
  await mend()
  await again(page).click()
  await page.locator('main').getByText('866').first().waitFor()
  expect(await again(page).count()).toBe(0)
})

test('the dialog of bodies that did not come leaves the page whole, and is asked for again', async () => {
  const { page, go } = await browser.open()
  const mend = await cut(page, /\/UnitDialog-[^/]*\.js$/)
  await go('#/methods')
  const open = page.getByRole('button', { name: zh.shell.selection.allUnits })
  await open.click()
  await again(page).waitFor()
  expect(await page.getByRole('heading', { level: 1, name: zh.methods.title }).count()).toBe(1)
  await mend()
  await again(page).click()
  await page.getByRole('dialog').waitFor()
})

test('the rules of text that did not come are said to be lacking, and asked for again', async () => {
  const { page, go } = await browser.open()
  const mend = await cut(page, /\/textChecks-[^/]*\.js$/)
  await go('#/import')
  await give({ page }, { name: 'text.html', bytes: htmlPage(first) })
  await go('#/applications?data=upload')
  await again(page).waitFor()
  await mend()
  await again(page).click()
  await page.waitForFunction(text => !document.body.innerText.includes(text), zh.shell.crashed.stale)
})

test('what opens a plain table, and did not come, is said to be lacking, and asked for again', async () => {
  const { page, go } = await browser.open()
  await go('#/import')
  await give({ page }, { name: '办件.csv', bytes: '区,办件\n甲,5\n乙,7\n' })
  const mend = await cut(page, /\/fromKept-[^/]*\.js$/)
  await page.getByText(adhoc.open).click()
  await again(page).waitFor()
  await mend()
  await again(page).click()
  await page.getByText(adhoc.summary('2', 2)).waitFor()
})
