import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch } from './walk.ts'

const PAGE = fileURLToPath(new URL('../../dist/index.html', import.meta.url))
/** Long enough for what has come to be painted before the rest comes. */
const GAP = 300

let server: Server
let browser: Browser
let address: string

/** Where a slow line may cut the page: after the first of each of these, counted from where the drawn page begins. */
const CUTS = {
  'amid the head': '<option value="large">',
  'amid what is chosen': '<legend class="unseen">',
  'amid the numbers beside the squares': 'class="count_',
  'amid a square beside a word': '<svg viewBox="0 0 12 12" aria-hidden="true">',
  'in the link after a sentence': '。 <a href="#/applications">',
  'amid the cards': '<h3>',
  'amid the foot': '<footer class="',
} as const

beforeAll(async () => {
  // Without its scripts, which would take the page over while it is still coming.
  const whole = readFileSync(PAGE, 'utf8').replaceAll(
    /<script type="module"[^>]*><\/script>|<link (?!rel="expect")[^>]*>/g,
    '',
  )
  const begin = whole.indexOf('<div id="root"')
  server = createServer((request, response) => {
    const after = decodeURIComponent(new URL(request.url ?? '/', 'http://host').searchParams.get('cut') ?? '')
    const found = whole.indexOf(after, begin)
    response.statusCode = after === '' || found === -1 ? 404 : 200
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    if (response.statusCode === 404) return response.end()
    const cut = whole.indexOf('>', found + after.length - 1) + 1
    response.write(whole.slice(0, cut))
    setTimeout(() => response.end(whole.slice(cut)), GAP)
    return undefined
  })
  await new Promise<void>(done => {
    server.listen(0, '127.0.0.1', done)
  })
  const at = server.address()
  address = `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}/`
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  server.closeAllConnections()
  server.close()
})

test.each(Object.entries(CUTS))('nothing moves when the page comes in two pieces, cut %s', async (_, after) => {
  for (const width of [1440, 360]) {
    const page = await browser.newPage({ viewport: { width, height: 900 } })
    await page.addInitScript(() => {
      const seen: string[] = []
      Object.assign(globalThis, { seen })
      new PerformanceObserver(list => {
        for (const entry of list.getEntries()) seen.push(JSON.stringify(entry))
      }).observe({ type: 'layout-shift', buffered: true })
    })
    const answer = await page.goto(`${address}?cut=${encodeURIComponent(after)}`, { waitUntil: 'load' })
    expect(answer?.status()).toBe(200)
    expect(await page.locator('h1').isVisible()).toBe(true)
    await page.waitForTimeout(GAP)
    expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([])
    await page.close()
  }
})
