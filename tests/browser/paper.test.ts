import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { INKS } from '../../src/charts/colours.ts'
import { withoutRadicals } from '../../src/files/radicals.ts'
import { zh } from '../../src/words/zh.ts'
import { startBrowser } from './walk.ts'

const browser = startBrowser()
const CLEAN = { errors: [], violations: [], elsewhere: [] }

test('a chart saved from a dark screen is light, as paper is', async () => {
  const { page, go, seen } = await browser.open({ colorScheme: 'dark' })
  await go('#/applications')
  await page.locator('section [role="img"] svg').first().waitFor()
  const menu = page.locator('details', { has: page.locator('summary', { hasText: zh.charts.takeOut }) }).first()
  await menu.locator('summary').click()
  const [file] = await Promise.all([page.waitForEvent('download'), menu.locator('[data-out="svg"]').click()])
  const saved = readFileSync(await file.path(), 'utf8').toLowerCase()
  expect(saved).toContain(INKS.ground.light)
  expect(saved).toContain(INKS.text.light)
  expect(saved).not.toContain(INKS.ground.dark)
  expect(saved).not.toContain(INKS.text.dark)
  expect(seen).toEqual(CLEAN)
})

test('the table on paper holds every row and every column, light on a dark screen too; a cut is said', async () => {
  const { page, go, seen } = await browser.open({ colorScheme: 'dark' })
  const printed = (): Promise<{ rows: number; columns: number; cut: string; ground: string }> =>
    page.locator('main [role="region"]').evaluate(frame => {
      const tables = [...frame.querySelectorAll('table')].filter(each => each.offsetHeight > 0)
      const columns = tables.flatMap(each => [...each.querySelectorAll('thead [data-column="leaf"]')])
      return {
        rows: tables[0]?.tBodies[0]?.rows.length ?? 0,
        columns: columns.length,
        cut: frame.querySelector('p')?.textContent ?? '',
        ground: getComputedStyle(tables[0] ?? frame).colorScheme,
      }
    })
  await go('#/table?indicator=disclosure_2021')
  const rows = Number(await page.locator('main table').getAttribute('aria-rowcount')) - 1
  const columns = Number(await page.locator('main table').getAttribute('aria-colcount'))
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const all = await printed()
  expect(all).toMatchObject({ rows, cut: '', ground: 'light' })
  expect(columns - all.columns).toBeLessThan(7)
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' })
  await go('#/table?data=demo&table=rows:unit~year~measure~applicant;cols:-')
  const many = Number(await page.locator('main table').getAttribute('aria-rowcount')) - 1
  expect(many).toBeGreaterThan(2000)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const cut = await printed()
  expect(cut.rows).toBe(2000)
  expect(cut.cut).toContain(many.toLocaleString('en'))
  expect(seen).toEqual(CLEAN)
})

test('a sheet that is printed at once, without a look at it first, holds the whole table and repeats its head', async () => {
  const { page, go } = await browser.open()
  await go('#/table')
  const heads = await page.locator('main thead [data-column="leaf"]').allInnerTexts()
  const names = await page.locator('main tbody th').allInnerTexts()
  const pages = await pagesOf(await page.pdf({ preferCSSPageSize: true }))
  const whole = pages.join('')
  const last = squeezed(names.at(-1) ?? '')
  expect(last).not.toBe('')
  expect(whole.split(last).length - 1).toBeGreaterThan(1)
  for (const head of heads) expect(whole).toContain(squeezed(head.replace('+', '')))
  const withRows = pages.filter(text => names.some(name => text.includes(squeezed(name))))
  for (const text of withRows) expect(text).toContain('机关')
  expect(pages[0]).toContain(squeezed(names[0] ?? ''))
})

test('a chart is drawn as wide as the sheet while it is printed, and as before after it', async () => {
  const { page, go } = await browser.open({ viewport: { width: 1440, height: 900 } })
  await go('#/compare')
  const svg = page.locator('section [role="img"] svg').first()
  await svg.waitFor()
  const width = async (): Promise<number> => Number(await svg.getAttribute('width'))
  const before = await width()
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  expect(await width()).toBe(700)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect.poll(width).toBe(before)
})

function squeezed(text: string): string {
  return withoutRadicals(text).normalize('NFKC').replaceAll(/\s/g, '')
}

async function pagesOf(pdf: Uint8Array): Promise<readonly string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), useSystemFonts: true }).promise
  const numbers = Array.from({ length: document.numPages }, (_, at) => at + 1)
  const texts = await Promise.all(
    numbers.map(async number => {
      const { items } = await (await document.getPage(number)).getTextContent()
      return squeezed(items.map(item => ('str' in item ? item.str : '')).join(''))
    }),
  )
  await document.destroy()
  return texts
}
