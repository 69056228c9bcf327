import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Browser } from 'playwright-core'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { checkedData } from '../src/first/checkedData.ts'
import { leftOut } from '../src/first/leftOut.ts'
import { TARGET } from '../src/first/preloads.ts'
import { scopedName } from '../src/first/scopedName.ts'
import { readyChromium } from './browser/chromium.ts'
import { startHost } from './browser/host.ts'
import { launch } from './browser/walk.ts'
import { say } from './say.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const CONFIG = join(ROOT, 'vite.config.ts')
/** Slow 4G as Lighthouse's devtools throttling has it, and a processor a quarter as fast. */
const NET = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1474.56 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
}
const CPU = 4
const RUNS = 5
const SCREEN = { width: 1440, height: 900 }
/** PERFORMANCE.md, First load. */
const WANTED = { paint: 1.25, live: 0.9, shift: 0 } as const
const GIVE_UP = 60_000
const RESTED = 'rested'
/** When the page as the build has drawn it is there for certain; no chart is live by then. */
const PAINTED = 1300

interface Load {
  /** Milliseconds from the navigation. */
  readonly paint: number
  readonly live: number
  readonly shift: number
  readonly blocked: number
}

/** What the first page needs, in one script and one style sheet; what it does not need stays apart, as it is here. */
const ONE = [{ name: 'one', test: /\/src\/main\.tsx$|\/(?:OverviewPage|YearChart|ChartFrame|TrustLine)\.tsx$/ }]

/** The same page as one bundle that draws itself: the plain way to build it. */
async function buildOne(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    base: './',
    logLevel: 'error',
    css: { modules: { generateScopedName: scopedName } },
    plugins: [react(), leftOut(), checkedData()],
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: TARGET,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { output: { codeSplitting: { groups: ONE } } },
    },
  })
}

async function load(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({ viewport: SCREEN })
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.setCacheDisabled', { cacheDisabled: true })
  await client.send('Network.emulateNetworkConditions', NET)
  await client.send('Emulation.setCPUThrottlingRate', { rate: CPU })
  await page.goto(address, { waitUntil: 'commit', timeout: GIVE_UP })
  // Scripts of ours would run before the first paint, at a quarter of the speed, and be counted as the page's.
  await page.waitForTimeout(PAINTED)
  const rested = page.waitForEvent('console', { predicate: said => said.text() === RESTED, timeout: GIVE_UP })
  // tsx names functions by a helper that the page has not.
  await page.evaluate(
    `{ const __name = each => each; const RESTED = ${JSON.stringify(RESTED)}; (${watch.toString()})() }`,
  )
  await rested
  const found = await page.evaluate(() => (globalThis as unknown as { seen: () => Load }).seen())
  await context.close()
  return found
}

/* oxlint-disable unicorn/consistent-function-scoping -- it runs in the page, alone */
/** Runs in the page: what is painted when, and what moves. */
function watch(): void {
  let paint = 0
  let shift = 0
  let blocked = 0
  let live = 0
  const over = (type: string, each: (entry: PerformanceEntry & { readonly value?: number }) => void): void => {
    new PerformanceObserver(list => list.getEntries().forEach(each)).observe({ type, buffered: true })
  }
  over('largest-contentful-paint', entry => {
    paint = entry.startTime
  })
  over('layout-shift', entry => {
    shift += entry.value ?? 0
  })
  over('longtask', entry => {
    blocked += Math.max(0, entry.duration - 50)
  })
  const look = (): void => {
    // What the build has drawn is hidden from the ear; ECharts' own drawing is not.
    const chart = document.querySelector(
      'main section [role="img"] > div > div svg, main section [role="img"] > div > svg:not([aria-hidden])',
    )
    if (!chart?.querySelector('path')) return void requestAnimationFrame(look)
    requestAnimationFrame(() => {
      live = performance.now()
      setTimeout(() => console.debug(RESTED), 1500)
    })
  }
  requestAnimationFrame(look)
  Object.assign(globalThis, { seen: () => ({ paint, live, shift, blocked }) })
}

/* oxlint-enable unicorn/consistent-function-scoping */
function median(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN
}

async function measured(browser: Browser, folder: string): Promise<Load> {
  const host = await startHost('/', folder, "frame-ancestors 'none'")
  const loads: Load[] = []
  for (let run = 0; run <= RUNS; run += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one at a time, or they disturb each other
    const one = await load(browser, host.address)
    // The first warms up the host's files.
    if (run > 0) loads.push(one)
  }
  await host.close()
  const of = (part: keyof Load): number => median(loads.map(each => each[part]))
  return {
    paint: of('paint'),
    live: of('live'),
    shift: Math.max(...loads.map(each => each.shift)),
    blocked: of('blocked'),
  }
}

function ms(value: number): string {
  return `${Math.round(value)} ms`.padStart(9)
}

function row(name: string, { paint, live, shift, blocked }: Load): string {
  return `${name.padEnd(24)}${ms(paint)}${ms(live)}${shift.toFixed(3).padStart(9)}${ms(blocked)}`
}

function verdict(what: string, value: number, most: number): boolean {
  say(`${value <= most ? 'ok  ' : 'OVER'} ${what}: ${value.toFixed(2)} (≤ ${most})`)
  return value <= most
}

async function main(): Promise<boolean> {
  if (readyChromium(say) === null) return false
  const folder = mkdtempSync(join(tmpdir(), 'firstload-'))
  const [ours, whole] = [join(folder, 'ours'), join(folder, 'whole')]
  await build({ configFile: CONFIG, root: ROOT, logLevel: 'error', build: { outDir: ours, emptyOutDir: true } })
  await buildOne(whole)
  const html = readFileSync(join(ours, 'index.html'))
  const bytes = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length
  const floor = NET.latency + (bytes / NET.downloadThroughput) * 1000
  const browser = await launch()
  const mine = await measured(browser, ours)
  const other = await measured(browser, whole)
  await browser.close()
  rmSync(folder, { recursive: true })
  say(`Slow 4G, ${CPU} × slower processor, ${SCREEN.width} × ${SCREEN.height}, median of ${RUNS}`)
  say(`${''.padEnd(24)}${'largest'.padStart(9)}${'live'.padStart(9)}${'moved'.padStart(9)}${'blocked'.padStart(9)}`)
  say(row('this build', mine))
  say(row('everything in one bundle', other))
  say(`one request with the page's ${(bytes / 1000).toFixed(1)} kB: ${Math.round(floor)} ms`)
  const verdicts = [
    verdict('largest contentful paint ÷ one request and its bytes', mine.paint / floor, WANTED.paint),
    verdict('live chart ÷ that of one bundle', mine.live / other.live, WANTED.live),
    verdict('layout shift', mine.shift, WANTED.shift),
  ]
  return verdicts.every(Boolean)
}

process.exitCode = (await main()) ? 0 : 1
