import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { preview } from 'vite'
import { zh } from '../../src/words/zh.ts'
import { findChromium } from './chromium.ts'
import { madeCsv } from './made.ts'
import { settled } from './walk.ts'
import { say } from '../say.ts'

/** Kills the tab at random moments of an import with corrections, and looks what the next tab has: a second at most may be missing. */
const KILLS = Number(process.env['KILLS'] ?? 50)
const ORGAN = '示例市甲区人民政府办公室'

/** What was done in a tab, and when it was on the screen. */
interface Done {
  readonly what: string
  readonly at: number
}

/** Imports one file after another and corrects a cell of each, until the tab dies. */
async function work(page: Page, done: Done[]): Promise<void> {
  for (let count = 0; ; count += 1) {
    const name = `${count}.csv`
    const bytes = madeCsv([{ organ: `${ORGAN}${count}`, applications: 9, slip: true }])
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await page
      .locator('main input[type="file"]:not([webkitdirectory])')
      .first()
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) })
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await page.locator('main h3').getByText(name, { exact: true }).waitFor()
    done.push({ what: name, at: Date.now() })
    const item = page.locator('li', { hasText: '9 ≠ 10' }).first()
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await item.locator('summary').first().click()
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await item.getByLabel(zh.importPage.fix.label).fill('9')
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await item.getByRole('button', { name: zh.importPage.fix.put }).click()
    done.push({ what: `corrected ${count}`, at: Date.now() })
  }
}

/** The files and corrections that a new tab has. */
async function found(context: BrowserContext, address: string): Promise<readonly string[]> {
  const page = await context.newPage()
  await page.goto(`${address}#/import`)
  await settled(page)
  await page.locator('main [data-state="saved"], main [data-state="nothing"]').waitFor({ timeout: 15_000 })
  const files = (await page.locator('main h3').allInnerTexts()).filter(each => each.endsWith('.csv'))
  const corrected = await page.locator('li[data-severity="info"]', { hasText: '由您更正为9' }).allInnerTexts()
  const whole = await page.locator('main article article').allInnerTexts()
  const half = whole.filter(each => !/200\s*\/\s*200/u.test(each)).length
  if (half > 0) throw new Error(`${half} files are not whole`)
  await page.close()
  return [...files, ...corrected.map((_, index) => `corrected ${index}`)]
}

async function kill(address: string): Promise<number> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('No Chromium.')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${address}#/import`)
  await settled(page)
  const done: Done[] = []
  const working = work(page, done).catch(() => undefined)
  await new Promise(resolve => setTimeout(resolve, 800 + Math.random() * 4200))
  const client = await context.newCDPSession(page)
  const at = Date.now()
  void client.send('Page.crash').catch(() => undefined)
  await page.waitForEvent('crash', { timeout: 10_000 }).catch(() => undefined)
  await page.close().catch(() => undefined)
  await working
  const kept = new Set(await found(context, address))
  await browser.close()
  const lost = done.filter(each => !kept.has(each.what) && each.at <= at)
  return lost.length === 0 ? 0 : Math.max(...lost.map(each => at - each.at))
}

const server = await preview({ preview: { port: 0, strictPort: false } })
const address = server.resolvedUrls?.local[0] ?? ''
const lost: number[] = []
for (let count = 0; count < KILLS; count += 1) {
  // oxlint-disable-next-line no-await-in-loop -- one tab after another
  lost.push(await kill(address))
}
await server.close()
const worst = Math.max(...lost)
say(
  `${KILLS} tabs killed; ${lost.filter(each => each === 0).length} lost nothing; the oldest loss was ${worst} ms old.`,
)
say(`limit 1000 ms: ${worst <= 1000 ? 'held' : 'NOT held'}`)
process.exitCode = worst <= 1000 ? 0 : 1
