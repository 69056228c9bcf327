import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build, preview, type InlineConfig, type PreviewServer } from 'vite'
import type { Browser, Page } from 'playwright-core'
import { readyChromium } from '../browser/chromium.ts'
import { launch, settled } from '../browser/walk.ts'
import { quartile, type Pair } from './page/median.ts'
import { clusterLines } from './scale/cluster.ts'
import { printLines, ratio, type ScaleLine } from './scale/line.ts'
import { openNation } from './scale/opened.ts'
import { progress } from './scale/progress.ts'
import { pageLines, startHost, timesOf, type PageTimes, type Sized } from './scale/pages.ts'
import { say } from '../say.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const APP = `${ROOT}.bench/app`
const { values } = parseArgs({
  options: { nation: { type: 'boolean', default: false }, into: { type: 'string' } },
})
/** The reports of both published sets, of a province, of the nation. */
const BOTH = 214
const MANY = 40_000
const NATION = 2_400_000
const PAGES = ['overview', 'disclosure', 'applications', 'appeals', 'compare'] as const
const SPANS = [2019, 2020, 2021, 2022].flatMap(from => [2022, 2023, 2024, 2025, 2026].map(to => [from, to] as const))
const GOAL = { reading: 3, grouping: 2, repaint: 1.5 } as const

async function serve(config: InlineConfig, outDir: string): Promise<PreviewServer> {
  const shared = { logLevel: 'warn', build: { outDir, emptyOutDir: true, target: 'esnext' } } as const
  await build({ ...config, ...shared, base: '/' })
  return preview({ ...config, ...shared, base: '/', preview: { port: 0, strictPort: false, host: '127.0.0.1' } })
}

function address(server: PreviewServer): string {
  return server.resolvedUrls?.local[0] ?? ''
}

function lineOf(what: string, goal: number, { ours, bare, reports, note }: Pair): ScaleLine {
  return ratio({ what, reports, ours, bare, goal, against: `bare (${note})` })
}

async function benchPage(browser: Browser): Promise<readonly ScaleLine[]> {
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
    lineOf('read a Word page in the worker', GOAL.reading, await run('reading')),
    lineOf('filter years, group bodies', GOAL.grouping, await run('spans')),
    lineOf('filter bodies, group years', GOAL.grouping, await run('half')),
  ]
  await page.close()
  await server.close()
  return lines
}

/** On one page of the app: changes the years, never to a span that was shown before, and tells the same charts the same things bare. */
async function repaint(page: Page, at: string, base: string): Promise<ScaleLine> {
  await page.goto(`${at}#/${base}?data=published,demo&years=2021-2025`)
  await settled(page)
  await page.locator('main [role="img"] svg').first().waitFor()
  const pair = await page.evaluate(async spans => {
    const { change, bare, options, rest } = (
      globalThis as unknown as {
        recorded: {
          change: (patch: { readonly years: readonly [number, number] }) => Promise<number>
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
      ours.push(await change({ years: spans[turn] ?? [2019, 2026] }))
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
  const { charts } = pair
  const times = { ours: quartile(pair.ours), bare: quartile(pair.bare), reports: BOTH, note: `${charts} charts` }
  return lineOf(`repaint ${base}`, GOAL.repaint, times)
}

async function benchApp(browser: Browser): Promise<readonly ScaleLine[]> {
  const alias = [{ find: /^echarts\/core$/, replacement: `${ROOT}tests/bench/recordedEcharts.ts` }]
  const server = await serve({ root: ROOT, configFile: `${ROOT}vite.config.ts`, resolve: { alias } }, APP)
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const lines: ScaleLine[] = []
  for (const name of PAGES) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- one page at a time
      lines.push(await repaint(page, address(server), name))
    } catch (error) {
      say(`${name}: not measured. ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
      process.exitCode = 1
    }
  }
  await page.close()
  await server.close()
  return lines
}

/** What the engines take, in a process of its own that can tidy up its memory. */
function benchEngines(data: string): readonly ScaleLine[] {
  const words = ['--expose-gc', '--import', 'tsx', 'tests/bench/scale/engine.ts', '--into', data]
  const done = spawnSync('node', [...words, ...(values.nation ? ['--nation'] : [])], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1e8,
  })
  if (done.status !== 0) throw new Error('the engines were not measured')
  return JSON.parse(done.stdout) as readonly ScaleLine[]
}

/** The pages over the published sets, 40,000 reports and a nation, 50 ms away from their host. */
async function benchPages(browser: Browser, data: string): Promise<readonly ScaleLine[]> {
  const sizes = values.nation ? [MANY, NATION] : [MANY]
  const large = sizes.map((reports): Sized => {
    const { organ } = openNation(reports, data).set.bodies
    return { reports, data: `nation-${reports}`, unit: organ[Math.floor(organ.length / 2)] ?? '' }
  })
  const host = await startHost(APP, data)
  const lines: ScaleLine[] = []
  let below: PageTimes | null = null
  for (const sized of [{ reports: BOTH, data: 'published,demo', unit: '' }, ...large]) {
    // oxlint-disable-next-line no-await-in-loop -- one size after another
    const times: PageTimes = await timesOf(browser, host, sized)
    lines.push(...pageLines(times, below))
    below = times
  }
  await host.close()
  return lines
}

/** A folder with the data sets of the page, to which nations are added; a folder that was named is kept. */
function dataFolder(): { readonly data: string; readonly end: () => void } {
  const data = values.into ?? mkdtempSync(join(tmpdir(), 'bench-'))
  if (!existsSync(join(data, 'manifest.json'))) cpSync(`${ROOT}public/data`, data, { recursive: true })
  const end = () => (values.into === undefined ? rmSync(data, { recursive: true, force: true }) : undefined)
  process.once('exit', end)
  return { data, end }
}

async function everything(): Promise<readonly ScaleLine[]> {
  const { data, end } = dataFolder()
  const browser = await launch()
  try {
    progress('reading and grouping')
    const bare = await benchPage(browser)
    progress('pages over the published sets')
    const app = await benchApp(browser)
    progress(`nations of ${values.nation ? `5,000, 40,000 and 2,400,000` : '5,000 and 40,000'} reports, made and asked`)
    const engines = benchEngines(data)
    progress('pages over nations')
    const pages = await benchPages(browser, data)
    if (values.nation) progress('two ClickHouse shards')
    return [...bare, ...app, ...engines, ...pages, ...(values.nation ? await clusterLines(NATION, MANY) : [])]
  } finally {
    await browser.close()
    end()
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
if (readyChromium(say) === null) process.exitCode = 1
else if (printLines(await everything(), say)) process.exitCode = 1
