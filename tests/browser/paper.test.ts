import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { INKS } from '../../src/charts/colours.ts'
import { startBrowser } from './walk.ts'

const browser = startBrowser()
const CLEAN = { errors: [], violations: [], elsewhere: [] }

test('a chart saved from a dark screen is light, as paper is', async () => {
  const { page, go, seen } = await browser.open({ colorScheme: 'dark' })
  await go('#/applications')
  await page.locator('section [role="img"] svg').first().waitFor()
  const menu = page.locator('details', { has: page.locator('[data-out="svg"]') }).first()
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
