import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readXlsx } from 'hucre/xlsx'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { OUT_ZH } from '../../src/words/out.zh.ts'
import { TABLE_ZH } from '../../src/words/table.zh.ts'
import { zh } from '../../src/words/zh.ts'
import { settled, startBrowser } from './walk.ts'

const browser = startBrowser()
const CLEAN = { errors: [], violations: [], elsewhere: [] }
const folder = mkdtempSync(join(tmpdir(), 'out-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function take(page: Page, id: string): Promise<string> {
  const menu = page.locator('details', { has: page.locator('summary', { hasText: zh.charts.takeOut }) }).first()
  await menu.locator('summary').click()
  const [file] = await Promise.all([page.waitForEvent('download'), menu.locator(`[data-out="${id}"]`).click()])
  const path = join(folder, `${id}-${file.suggestedFilename()}`)
  await file.saveAs(path)
  return path
}

/** What the table says, line by line: text as it is seen, without what is only for the ear. */
function tableText(page: Page, selector: string): Promise<readonly (readonly string[])[]> {
  return page.locator(selector).evaluate(table =>
    [...table.querySelectorAll('tbody tr, tfoot tr')].map(row =>
      [...row.querySelectorAll('th, td')].flatMap(cell => {
        const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
        let text = ''
        while (walker.nextNode()) {
          const { currentNode } = walker
          if (!currentNode.parentElement?.closest('.unseen')) text += currentNode.textContent
        }
        return [text.trim(), ...Array.from({ length: (cell as HTMLTableCellElement).colSpan - 1 }, () => '')]
      }),
    ),
  )
}

/** Words without the spaces that hold them together, lines of a drawing joined. */
function joined(text: string): string {
  return text
    .replaceAll(/<\/text><text[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll(/\s/g, '')
}

test('the table, laid out by keyboard, comes back from its address; what is taken out is what is seen', async () => {
  const { page, go, seen } = await browser.open({ permissions: ['clipboard-read', 'clipboard-write'] })
  await go('#/table?indicator=intake&units=宿迁市人民政府,平潭综合实验区管理委员会&years=2023-2025')
  await page.locator('summary', { hasText: TABLE_ZH.layout }).click()
  await page.locator('[data-dimension="year"]').focus()
  await page.keyboard.press('ArrowDown')
  await page.waitForURL(/cols:measure~year/)
  expect(await page.locator('details [role="status"]').first().innerText()).toContain(TABLE_ZH.shelves.columns)
  await page.keyboard.press('ArrowLeft')
  await page.waitForURL(/cols:year~measure/)
  await page.locator('[data-dimension="unit"]').dragTo(page.locator('[data-shelf="off"]'))
  await page.waitForURL(/rows:-/)
  await page.goBack()
  await page.waitForURL(/rows:unit/)
  const shown = await tableText(page, 'main table')
  expect(shown.length).toBeGreaterThan(1)

  const file = await take(page, 'page')
  await page.locator('summary', { hasText: zh.charts.takeOut }).click()
  await page.locator('[data-out="copy"]').click()
  await page.getByText(OUT_ZH.copied).waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  const plain = shown.map(row => row.map(text => (/^[\d,.]+$/.test(text) ? text.replaceAll(',', '') : text)).join('\t'))
  expect(copied.split('\n').slice(1)).toEqual(plain)
  expect(seen).toEqual(CLEAN)

  const other = await browser.open({ offline: true })
  await other.page.goto(pathToFileURL(file).href)
  expect(await tableText(other.page, '#table0')).toEqual(shown)
  const first = other.page.locator('#table0 tbody tr').first()
  await other.page.locator('#table0 thead button').last().click()
  await other.page.locator('#table0 thead button').last().click()
  await other.page.locator('input[data-find="table0"]').fill('宿迁')
  expect(await first.or(other.page.locator('#table0 tbody tr:not([hidden])')).count()).toBeGreaterThan(0)
  const [data] = await Promise.all([other.page.waitForEvent('download'), other.page.locator('[data-save]').click()])
  await data.saveAs(join(folder, 'data.csv'))
  expect(readFileSync(join(folder, 'data.csv'), 'utf8')).toContain('宿迁市人民政府')
  expect({ ...other.seen, elsewhere: other.seen.elsewhere.filter(url => !url.startsWith('file:')) }).toEqual(CLEAN)
})

test('a workbook is written beside the page as the table is shown; it can be stopped, and then there is no file', async () => {
  const { page, go, seen } = await browser.open()
  await go('#/table?indicator=intake&years=2023-2025')
  const shown = await tableText(page, 'main table')
  const { sheets } = await readXlsx(new Uint8Array(readFileSync(await take(page, 'xlsx'))))
  const names = (sheets[0]?.rows ?? []).map(row => String(row[0] ?? ''))
  expect(names).toEqual(expect.arrayContaining(shown.map(row => row[0])))
  expect(sheets.map(sheet => sheet.name)).toEqual(expect.arrayContaining(Object.values(OUT_ZH.sheets)))

  const files: string[] = []
  page.on('download', file => files.push(file.suggestedFilename()))
  await page.route(/xlsx\.worker/, () => new Promise(() => undefined))
  await page.locator('summary', { hasText: zh.charts.takeOut }).click()
  await page.locator('[data-out="xlsx"]').click()
  const progress = page.locator('main progress')
  await progress.waitFor()
  // All rows are handed over; how long the writing takes is not known.
  expect(await progress.evaluate(bar => (bar as HTMLProgressElement).position)).toBe(-1)
  await page.locator('[data-out="cancel"]').click()
  await page.getByText(OUT_ZH.cancelled).waitFor()
  expect(await progress.count()).toBe(0)
  expect(files).toEqual([])
  expect(seen).toEqual(CLEAN)
})

test('a sum of the table opens its parts, down to the cell in the report, and Back goes the same way up', async () => {
  const { page, go, seen } = await browser.open()
  await go('#/table?scope=region&years=2024')
  await page.locator('tfoot [data-drill]').first().click()
  await page.waitForURL(/drill=table:t0/)
  const way = page.locator(`nav[aria-label="${zh.charts.way}"]`)
  await way.waitFor()
  const drill = page.locator('section', { has: way }).last()
  await drill.getByRole('button', { name: zh.charts.only }).first().click()
  await page.waitForURL(/drill=table:t0:\d+~r\d/)
  await drill.locator('a[href*="report="]').first().click()
  await settled(page)
  expect(page.url()).toContain('#/report')
  await page.goBack()
  await page.waitForURL(/~r\d/)
  await page.goBack()
  await page.waitForURL(url => /drill=table:t0:\d+$/.test(url.hash))
  await page.goBack()
  await page.waitForURL(url => !url.hash.includes('drill'))
  expect(await way.count()).toBe(0)
  expect(seen).toEqual(CLEAN)
})

test('the picture of a chart is the chart on the screen, with its title, notes, source and date', async () => {
  const { page, go, seen } = await browser.open({ deviceScaleFactor: 2 })
  await go('#/applications')
  const chart = page.locator('section [role="img"] svg').first()
  await chart.waitFor()
  await page.locator('summary', { hasText: zh.charts.takeOut }).first().waitFor()
  const drawn = readFileSync(await take(page, 'svg'), 'utf8')
  const said = joined(drawn)
  for (const text of await page.locator('main section ul[class*="notes"]').first().locator('li').allInnerTexts())
    expect(said).toContain(joined(text))
  expect(said).toContain(joined(await page.locator('main section h3').first().innerText()))
  expect(drawn).toContain(OUT_ZH.madeOn('').trim())
  const place = /<svg x="(\d+)" y="(\d+)"/.exec(drawn)
  const screen = await chart.screenshot()
  const picture = readFileSync(await take(page, 'png'))
  const difference = await page.evaluate(
    async ([a, b, x, y]) => {
      const images = [new Image(), new Image()] as const
      const [left, right] = images
      left.src = `data:image/png;base64,${a}`
      right.src = `data:image/png;base64,${b}`
      await Promise.all(images.map(image => image.decode()))
      const read = (image: HTMLImageElement, dx: number, dy: number): Uint8ClampedArray => {
        const canvas = document.createElement('canvas')
        canvas.width = left.width
        canvas.height = left.height
        const pen = canvas.getContext('2d')
        if (!pen) throw new Error('no canvas')
        pen.fillStyle = 'white'
        pen.fillRect(0, 0, canvas.width, canvas.height)
        pen.drawImage(image, -dx, -dy)
        return pen.getImageData(0, 0, canvas.width, canvas.height).data
      }
      // The chart on the screen may begin between two dots.
      const two = read(right, x, y)
      const row = 4 * left.width
      let best = 1
      let inked = 0
      for (let dx = -2; dx <= 2; dx += 1) {
        for (let dy = -2; dy <= 2; dy += 1) {
          const one = read(left, dx, dy)
          let far = 0
          inked = 0
          for (let at = 0; at < one.length; at += 4) {
            // Letters may stand a dot higher or lower: where a line of them begins is rounded.
            const near = [0, -row, row].some(by => {
              const apart = [0, 1, 2].map(rgb => Math.abs((one[at + rgb] ?? 0) - (two[at + by + rgb] ?? 0)))
              return apart.reduce((sum, each) => sum + each, 0) <= 180
            })
            if (!near) far += 1
            if ((one[at] ?? 255) < 200) inked += 1
          }
          best = Math.min(best, far / (one.length / 4))
        }
      }
      return { far: best, inked: inked / (two.length / 4) }
    },
    [screen.toString('base64'), picture.toString('base64'), 2 * Number(place?.[1]), 2 * Number(place?.[2])] as const,
  )
  expect(difference.inked).toBeGreaterThan(0.02)
  expect(difference.far).toBeLessThan(0.002)
  expect(seen).toEqual(CLEAN)
})

test('the briefing of 16 bodies is one sheet of paper', async () => {
  const { page, go, seen } = await browser.open()
  for (const lang of ['zh', 'en']) {
    // oxlint-disable-next-line no-await-in-loop -- one after another
    await go(`#/briefing?data=demo${lang === 'en' ? '&lang=en' : ''}`)
    // oxlint-disable-next-line no-await-in-loop -- as above
    await page.locator('main [role="img"] svg').nth(1).waitFor()
    // oxlint-disable-next-line no-await-in-loop -- as above
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  }
  expect(await page.locator('main tbody tr').count()).toBe(17)
  expect(seen).toEqual(CLEAN)
})

test('inside another page stands one chart or the table, and nothing else', async () => {
  const { page, go, seen } = await browser.open()
  await go('?embed#/applications?chart=grounds')
  await page.locator('main [role="img"] svg').waitFor()
  expect(await page.locator('main [role="img"]').count()).toBe(1)
  expect(await page.locator('header nav, #selection').count()).toBe(0)
  await go('?embed#/table')
  await page.locator('main table').waitFor()
  expect(await page.locator('main input').count()).toBe(0)
  expect(await page.locator('main a[target="_blank"]').getAttribute('href')).toContain('#/table')
  expect(seen).toEqual(CLEAN)
})
