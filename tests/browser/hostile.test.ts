import { beforeAll, describe, expect, test } from 'vitest'
import { PAGES } from '../../src/domain/pages.ts'
import { madeCsv, PAYLOADS, type Made } from './made.ts'
import { settled, startBrowser, type Walk } from './walk.ts'

const browser = startBrowser()
const CLEAN = { errors: [], violations: [], elsewhere: [] }

const MADE: readonly Made[] = PAYLOADS.flatMap((organ, index) =>
  [2022, 2023].map(year => ({ organ, region: organ, year, applications: 5 + index, slip: index % 4 === 0 })),
)

async function ran({ page }: Walk): Promise<unknown> {
  return page.evaluate(() => [
    (window as unknown as Record<string, unknown>)['__pwn'],
    ({} as Record<string, unknown>)['polluted'],
    document.querySelectorAll('main img, main iframe, main script, main math, main link, main style, body > img')
      .length,
  ])
}

/** Moves the mouse over every chart, so that each tooltip is drawn. */
async function hover({ page }: Walk): Promise<void> {
  const charts = page.locator('main [role="img"] svg')
  for (const chart of await charts.all()) {
    // oxlint-disable-next-line no-await-in-loop -- one mouse
    await chart.scrollIntoViewIfNeeded()
    // oxlint-disable-next-line no-await-in-loop -- as above
    const box = await chart.boundingBox()
    if (box === null) continue
    for (const [x, y] of [
      [0.3, 0.3],
      [0.5, 0.5],
      [0.7, 0.4],
      [0.6, 0.8],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- as above
      await page.mouse.move(box.x + box.width * x, box.y + box.height * y)
      // oxlint-disable-next-line no-await-in-loop -- as above
      await page.waitForTimeout(30)
    }
  }
}

describe('names that are markup', () => {
  let walk: Walk
  beforeAll(async () => {
    walk = await browser.open()
    await walk.go('#/import')
    const buffer = Buffer.from(madeCsv(MADE))
    const name = '<img src=x onerror=window.__pwn=99>.csv'
    await walk.page
      .locator('main input[type="file"]:not([webkitdirectory])')
      .setInputFiles([{ name, mimeType: 'text/csv', buffer }])
    await walk.page.locator('main h3').getByText(name, { exact: true }).waitFor()
    await settled(walk.page)
  })

  test.each(PAGES.flatMap(page => [[page, 'chart'] as const, [page, 'table'] as const]))(
    '%s as %s shows them as text and runs nothing',
    async (page, view) => {
      await walk.page.evaluate(
        hash => {
          window.location.hash = hash
        },
        `#/${page}?data=upload${view === 'table' ? '&view=table' : ''}`,
      )
      await walk.page.waitForTimeout(150)
      await settled(walk.page)
      await hover(walk)
      expect(await ran(walk)).toEqual([undefined, undefined, 0])
      expect(walk.seen).toEqual(CLEAN)
    },
  )

  test('they are on the page at all', async () => {
    await walk.page.evaluate(() => {
      window.location.hash = '#/table?data=upload'
    })
    await settled(walk.page)
    await walk.page.getByText(PAYLOADS[0]).first().waitFor()
    expect(await walk.page.locator('main').innerText()).toContain(PAYLOADS[2])
  })

  test('as chosen bodies in the address', async () => {
    const units = PAYLOADS.slice(0, 6).map(encodeURIComponent).join(',')
    await walk.page.evaluate(hash => {
      window.location.hash = hash
    }, `#/applications?data=upload&units=${units}`)
    await settled(walk.page)
    await hover(walk)
    expect(await ran(walk)).toEqual([undefined, undefined, 0])
    expect(walk.seen).toEqual(CLEAN)
  })
})

test('the page’s policy refuses markup whoever writes it', async () => {
  const { page, go, seen } = await browser.open()
  await go('#/overview')
  const refused = await page.evaluate(() => {
    const box = document.createElement('div')
    try {
      box.innerHTML = '<img src=x onerror="window.__pwn=1">'
      return 'taken'
    } catch (error) {
      return error instanceof TypeError ? 'refused' : String(error)
    }
  })
  expect(refused).toBe('refused')
  await expect.poll(() => seen.violations.length).toBeGreaterThan(0)
})
