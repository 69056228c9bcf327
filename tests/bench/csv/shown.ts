import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { launch, settled } from '../../browser/walk.ts'

/** From a file given to the page Import to its chart: times in ms, and memory in bytes. */
export interface Shown {
  readonly chart: number
  readonly longest: number
  readonly tasks: number
  /** By how much the memory of the page grew at most. */
  readonly memory: number | null
  readonly peak: number | null
}

/** The highest memory that a browser's page process ever had, in bytes; null where the system does not say. */
export async function highest(browser: Browser): Promise<number | null> {
  try {
    const client = await browser.newBrowserCDPSession()
    const { processInfo } = await client.send('SystemInfo.getProcessInfo')
    const kilobytes = processInfo
      .filter(each => each.type === 'renderer')
      .map(({ id }) => /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1])
    return Math.max(...kilobytes.map(Number)) * 1024
  } catch {
    return null
  }
}

/** What the quickest hand needs to pick a file once the dialog is open, in ms. */
const IN_DIALOG = 1000

/** A file for the page Import of the app. */
export interface Given {
  readonly file: string
  /** A small file is offered as a table, a large one is shown as one at once. */
  readonly isSmall: boolean
  /** By its button and the dialog, as a person does; else all at once, as no hand can. */
  readonly byHand: boolean
}

/** From the moment at which the page gets the file to the chart on the screen, and what held up the page. */
export async function shown(at: string, { file, isSmall, byHand }: Given): Promise<Shown> {
  const browser = await launch()
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  // What runs tests names functions by a helper that the page has not.
  await page.addInitScript({ content: 'globalThis.__name = value => value' })
  await page.goto(`${at}#/import`)
  await settled(page)
  const before = await highest(browser)
  await page.evaluate(watch)
  await (byHand ? pick(page, file) : page.locator('main input[type="file"]').first().setInputFiles(file))
  const offer = page
    .locator('main article details:not([open]) > summary')
    .filter({ hasText: /当作一般表格|plain table/u })
  if (isSmall) await offer.first().click()
  const { chart, tasks } = await page.evaluate(
    () => (window as unknown as { chartThere: Promise<{ chart: number; tasks: number[] }> }).chartThere,
  )
  const after = await highest(browser)
  await browser.close()
  const memory = before === null || after === null ? null : after - before
  return { chart, longest: Math.max(0, ...tasks), tasks: tasks.length, memory, peak: after }
}

async function pick(page: Page, file: string): Promise<void> {
  const dialog = page.waitForEvent('filechooser')
  await page.locator('main section button').first().click()
  const chooser = await dialog
  await page.waitForTimeout(IN_DIALOG)
  await chooser.setFiles(file)
}

/** Runs in the page: notes when the file is given, when its chart is painted, and every task over 50 ms between. */
function watch(): void {
  const tasks: number[] = []
  new PerformanceObserver(list => tasks.push(...list.getEntries().map(each => each.duration))).observe({
    entryTypes: ['longtask'],
  })
  let from = 0
  document.addEventListener(
    'change',
    () => {
      from = performance.now()
      tasks.length = 0
    },
    { capture: true, once: true },
  )
  const chartThere = new Promise(resolve => {
    const look = (): void => {
      if (document.querySelector('main [role="img"] svg, main [role="img"] canvas') === null) return
      seen.disconnect()
      requestAnimationFrame(() =>
        setTimeout(() => {
          const chart = performance.now() - from
          setTimeout(() => resolve({ chart, tasks: [...tasks] }), 300)
        }),
      )
    }
    const seen = new MutationObserver(look)
    seen.observe(document.body, { childList: true, subtree: true })
  })
  Object.assign(window, { chartThere })
}
