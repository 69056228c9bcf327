import axe from 'axe-core'
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { findChromium } from './chromium.ts'

/** What a walk must not see. */
export interface Seen {
  readonly errors: string[]
  readonly violations: string[]
  readonly elsewhere: string[]
}

/** A page with the eyes that watch it. */
export interface Walk {
  readonly page: Page
  readonly seen: Seen
  /** Goes to a page of the dashboard by its hash (`#/table`), waits until it shows, and lets charts settle. */
  readonly go: (hash: string) => Promise<void>
}

type Wish = BrowserContextOptions

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** Starts the browser that is there. */
export async function launch(): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('No Chromium.')
  return chromium.launch({ executablePath, args: ARGUMENTS })
}

/** Waits until the page shows something and nothing on it is still loading. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1, main h2').first().waitFor({ timeout: 20_000 })
  await page.waitForFunction(() => document.querySelector('main [aria-busy="true"]') === null, undefined, {
    timeout: 20_000,
  })
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => new Promise<void>(done => requestAnimationFrame(() => requestAnimationFrame(() => done()))))
}

/** Opens a watched page, in a context of its own or one that is there. */
export async function open(from: Browser | BrowserContext, address: string, wish: Wish = {}): Promise<Walk> {
  const fresh = { viewport: { width: 1280, height: 900 }, acceptDownloads: true, ...wish }
  const context = 'newContext' in from ? await from.newContext(fresh) : from
  const page = await context.newPage()
  const seen: Seen = { errors: [], violations: [], elsewhere: [] }
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') seen.errors.push(message.text())
  })
  page.on('pageerror', error => seen.errors.push(String(error.stack ?? error)))
  page.on('dialog', dialog => {
    seen.errors.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', request => {
    const url = request.url()
    if (!url.startsWith(address) && !/^(?:data|blob):/.test(url)) seen.elsewhere.push(url)
  })
  await page.exposeFunction('reportViolation', (text: string) => {
    seen.violations.push(text)
  })
  // Only the walks of the service worker want one: it fetches the whole site in the background.
  if (wish.serviceWorkers !== 'allow') {
    await page.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }))
  }
  await page.addInitScript(() => {
    const report = (globalThis as unknown as { reportViolation: (text: string) => void }).reportViolation
    document.addEventListener('securitypolicyviolation', event => {
      report(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
    })
  })
  const go = async (hash: string): Promise<void> => {
    await page.goto(`${address}${hash}`)
    await settled(page)
  }
  return { page, seen, go }
}

/** A browser for the tests of one file. */
export function startBrowser(): { readonly open: (wish?: Wish) => Promise<Walk> } {
  let browser: Browser | null = null
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
  })
  return {
    open: wish => {
      if (browser === null) throw new Error('The browser has not started.')
      return open(browser, inject('address'), wish)
    },
  }
}

/** One thing that axe found. */
export interface Barrier {
  readonly id: string
  readonly impact: string
  readonly where: string
}

/** What axe finds on the page as it is, at any level. It is run past the page's policy, as a debugger would. */
export async function barriers(page: Page): Promise<readonly Barrier[]> {
  const client = await page.context().newCDPSession(page)
  const evaluate = async (expression: string): Promise<unknown> => {
    const done = await client.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      allowUnsafeEvalBlockedByCSP: true,
    })
    if (done.exceptionDetails)
      throw new Error(done.exceptionDetails.exception?.description ?? done.exceptionDetails.text)
    return done.result.value
  }
  await evaluate(`${axe.source}; undefined`)
  const found = await evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(run => run.violations
    .flatMap(each => each.nodes.map(node => ({ id: each.id, impact: each.impact,
      where: node.target.join(' ') + ' | ' + (node.any[0]?.message ?? node.all[0]?.message ?? '') }))))`)
  await client.detach()
  return found as readonly Barrier[]
}
