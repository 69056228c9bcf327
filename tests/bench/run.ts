import { fileURLToPath } from 'node:url'
import { build, preview, type InlineConfig, type PreviewServer } from 'vite'
import type { Browser, Page } from 'playwright-core'
import { readyChromium } from '../browser/chromium.ts'
import { launch, settled } from '../browser/walk.ts'
import { quartile, type Pair } from './page/median.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const PAGES = ['overview', 'disclosure', 'applications', 'appeals', 'compare'] as const
const SPANS = [2019, 2020, 2021, 2022].flatMap(from => [2022, 2023, 2024, 2025, 2026].map(to => [from, to] as const))
const GOAL = { reading: 3, grouping: 2, repaint: 1.5 } as const

/** Absolute times and shared machines lie, and so do ratios a little: only a ratio beyond all doubt fails. */
const DOUBT = 3

interface Line extends Pair {
  readonly what: string
  readonly goal: number
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

async function serve(config: InlineConfig, outDir: string): Promise<PreviewServer> {
  const shared = { logLevel: 'warn', build: { outDir, emptyOutDir: true, target: 'esnext' } } as const
  await build({ ...config, ...shared, base: '/' })
  return preview({ ...config, ...shared, base: '/', preview: { port: 0, strictPort: false, host: '127.0.0.1' } })
}

function address(server: PreviewServer): string {
  return server.resolvedUrls?.local[0] ?? ''
}

async function benchPage(browser: Browser): Promise<readonly Line[]> {
  const root = `${ROOT}tests/bench/page`
  const config = { root, configFile: false, publicDir: `${ROOT}public`, worker: { format: 'es' } } as const
  const server = await serve(config, `${ROOT}.bench/page`)
  const page = await browser.newPage()
  await page.goto(address(server))
  await page.waitForFunction(() => 'bench' in window)
  const run = (name: 'reading' | 'spans' | 'half'): Promise<Pair> =>
    page.evaluate(
      what => (window as unknown as { bench: Record<string, () => Promise<Pair>> }).bench[what]?.(),
      name,
    ) as Promise<Pair>
  const lines = [
    { what: 'read a Word page in the worker', goal: GOAL.reading, ...(await run('reading')) },
    { what: 'filter years, group bodies', goal: GOAL.grouping, ...(await run('spans')) },
    { what: 'filter bodies, group years', goal: GOAL.grouping, ...(await run('half')) },
  ]
  await page.close()
  await server.close()
  return lines
}

/** On one page of the app: changes the years, never to a span that was shown before, and tells the same charts the same things bare. */
async function repaint(page: Page, at: string, base: string): Promise<Line> {
  await page.goto(`${at}#/${base}?data=published,demo&years=2021-2025`)
  await settled(page)
  await page.locator('main [role="img"] svg').first().waitFor()
  const pair = await page.evaluate(async spans => {
    const { change, bare, options, rest } = (
      globalThis as unknown as {
        recorded: {
          change: (years: readonly [number, number]) => Promise<number>
          bare: (options: ReadonlyMap<object, object>) => number
          options: () => ReadonlyMap<object, object>
          rest: () => Promise<void>
        }
      }
    ).recorded
    const ours: number[] = []
    const alone: number[] = []
    for (let turn = 0; turn < spans.length; turn += 1) {
      const before = options()
      // oxlint-disable-next-line no-await-in-loop -- one change after another
      ours.push(await change(spans[turn] ?? [2019, 2026]))
      const after = options()
      bare(new Map([...before].filter(([chart]) => after.has(chart))))
      // A change comes to a page at rest; so must the bare charts, or they run on warm caches.
      // oxlint-disable-next-line no-await-in-loop -- one after another
      await rest()
      alone.push(bare(after))
      // oxlint-disable-next-line no-await-in-loop -- one after another
      await rest()
    }
    return { ours: ours.slice(6), bare: alone.slice(6), charts: options().size }
  }, SPANS)
  return {
    what: `repaint ${base}`,
    goal: GOAL.repaint,
    ours: quartile(pair.ours),
    bare: quartile(pair.bare),
    note: `${pair.charts} charts`,
  }
}

async function benchApp(browser: Browser): Promise<readonly Line[]> {
  const alias = [{ find: /^echarts\/core$/, replacement: `${ROOT}tests/bench/recordedEcharts.ts` }]
  const server = await serve(
    { root: ROOT, configFile: `${ROOT}vite.config.ts`, resolve: { alias } },
    `${ROOT}.bench/app`,
  )
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const lines: Line[] = []
  for (const name of PAGES) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- one page at a time
      lines.push(await repaint(page, address(server), name))
    } catch (error) {
      say(`${name}: not measured. ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
      process.exitCode = 1
    }
  }
  await server.close()
  return lines
}

function print(lines: readonly Line[]): void {
  say('')
  say(
    `${'what'.padEnd(32)}${'ours ms'.padStart(10)}${'bare ms'.padStart(10)}${'ratio'.padStart(8)}${'goal'.padStart(8)}  of`,
  )
  for (const { what, ours, bare, goal, note } of lines) {
    const ratio = ours / bare
    const verdict = ratio <= goal ? '' : ratio <= goal * DOUBT ? '  over the goal' : '  FAR OVER THE GOAL'
    const numbers = `${ours.toFixed(3).padStart(10)}${bare.toFixed(3).padStart(10)}${ratio.toFixed(2).padStart(8)}`
    say(`${what.padEnd(32)}${numbers}${`≤ ${goal}`.padStart(8)}  ${note}${verdict}`)
    if (!(ratio <= goal * DOUBT)) process.exitCode = 1
  }
}

if (readyChromium(say) === null) process.exitCode = 1
else {
  const browser = await launch()
  const lines = [...(await benchPage(browser)), ...(await benchApp(browser))]
  await browser.close()
  print(lines)
}
