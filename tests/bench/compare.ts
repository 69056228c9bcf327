import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { build, preview } from 'vite'
import { disclosureRate } from '../../src/domain/indicators/disclosureRate.ts'
import { packReports } from '../../src/files/pack.ts'
import { COMPARE_TABS } from '../../src/summaries/compareChoice.ts'
import { pointQuestion, pointsOf } from '../../src/summaries/points.ts'
import { rankedOf } from '../../src/summaries/ranking.ts'
import { readyChromium } from '../browser/chromium.ts'
import { launch, settled } from '../browser/walk.ts'
import { districtReport } from '../charts/districts.ts'
import { askOf } from '../charts/sample.ts'
import { quartile } from './page/median.ts'
import { say } from '../say.ts'

/* Comparing at scale: 2,800 counties ranked with intervals and bands; 500 bodies × 10 years on the page. All made up. */

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const GOAL = { ranking: 50, repaint: 100, picker: 200 } as const
const YEARS = Array.from({ length: 10 }, (_, at) => 2019 + at)

/** Numbers that look like chance and are the same in every run. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

function bodies(count: number, years: readonly number[]) {
  const roll = dice(7)
  return Array.from({ length: count }, (_, at) => at).flatMap(at => {
    const size = 120 + Math.floor(900 * roll() ** 3)
    const part = (share: number): number => Math.floor(size * share * (0.5 + roll()))
    return years.map(year => {
      const counts = {
        granted: part(0.4),
        partial: part(0.1),
        denied: part(0.08),
        unable: part(0.3),
        refused: part(0.06),
      }
      return districtReport(`合成${at}县人民政府`, year, {
        ...counts,
        other: part(0.06),
        review: part(0.05),
        direct: part(0.02),
      })
    })
  })
}

function timed(run: () => unknown): number {
  const from = performance.now()
  run()
  return performance.now() - from
}

function benchRanking(): void {
  const reports = bodies(2800, [2024])
  const answer = askOf(reports)(pointQuestion([disclosureRate], {}))
  const numerators = Float64Array.from(answer, row => row.amounts['numerator']?.value ?? 0)
  const denominators = Float64Array.from(answer, row => row.amounts['denominator']?.value ?? 1)
  const ranked = () => rankedOf(disclosureRate, pointsOf(answer, disclosureRate, { known: {} }), 2024)
  const bare = () => {
    const rates = new Float64Array(numerators.length)
    for (let at = 0; at < rates.length; at += 1) rates[at] = (numerators[at] ?? 0) / (denominators[at] ?? 1)
    return Int32Array.from(rates.keys()).toSorted((a, b) => (rates[b] ?? 0) - (rates[a] ?? 0))
  }
  const turns = Array.from({ length: 30 })
  const ours = quartile(turns.map(() => timed(ranked)).slice(8))
  const alone = quartile(turns.map(() => timed(bare)).slice(8))
  const found = ranked()
  verdict(`rank ${found.ranked.length} of 2,800 counties`, ours, GOAL.ranking)
  say(`  ratio to a typed-array loop that divides and sorts (${alone.toFixed(2)} ms): ${(ours / alone).toFixed(1)}`)
}

function verdict(what: string, took: number, goal: number): void {
  say(`${what.padEnd(44)}${took.toFixed(1).padStart(8)} ms   goal < ${goal}${took < goal ? '' : '   OVER'}`)
  if (!(took < goal * 3)) process.exitCode = 1
}

async function withBodies(page: Page): Promise<void> {
  const reports = bodies(500, YEARS)
  const pack = JSON.stringify({ ...packReports(reports), units: [], sources: [] })
  const set = { id: 'bench', zh: '合成', en: 'synthetic', synthetic: true, pack: 'bench.json', default: true }
  await page.route('**/data/manifest.json', route => route.fulfill({ json: { version: 1, datasets: [set] } }))
  await page.route('**/data/bench.json', route => route.fulfill({ body: pack, contentType: 'application/json' }))
}

async function benchPages(): Promise<void> {
  const alias = [{ find: /^echarts\/core$/, replacement: `${ROOT}tests/bench/recordedEcharts.ts` }]
  const outDir = `${ROOT}.bench/app`
  const config = {
    root: ROOT,
    configFile: `${ROOT}vite.config.ts`,
    resolve: { alias },
    base: '/',
    logLevel: 'warn',
  } as const
  await build({ ...config, build: { outDir, emptyOutDir: true, target: 'esnext' } })
  const server = await preview({ ...config, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } })
  const browser = await launch()
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await withBodies(page)
  for (const tab of COMPARE_TABS) {
    const hash = (rest: string): string => `#/compare?tab=${tab}&focus=合成7县人民政府&${rest}`
    const pairs = [
      ['indicator', hash('indicator=denial_rate'), hash('indicator=unable_rate')],
      ['years', hash('indicator=denial_rate&years=2020-2027'), hash('indicator=denial_rate&years=2019-2028')],
    ] as const
    for (const [what, one, other] of pairs) {
      // oxlint-disable-next-line no-await-in-loop -- one page at a time
      await page.goto(`${server.resolvedUrls?.local[0] ?? ''}${one}`)
      // oxlint-disable-next-line no-await-in-loop -- as above
      await settled(page)
      // oxlint-disable-next-line no-await-in-loop -- as above
      verdict(`${tab}: another ${what}`, await changed(page, [other, one]), GOAL.repaint)
    }
  }
  verdict('unit picker: open, 500 bodies', await opened(page), GOAL.picker)
  verdict('unit picker: a search', await searched(page), GOAL.picker)
  await browser.close()
  await server.close()
}

/** Milliseconds from the click until the dialog is painted: the lower quartile of six, after two. */
async function opened(page: Page): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < 8; turn += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after another
    times.push(await page.evaluate(painted, 'button[aria-haspopup="dialog"]'))
    // oxlint-disable-next-line no-await-in-loop -- as above
    await page.keyboard.press('Escape')
  }
  return quartile(times.slice(2))
}

function painted(selector: string): Promise<number> {
  const from = performance.now()
  document.querySelector<HTMLElement>(selector)?.click()
  return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - from))))
}

/** Milliseconds from a letter until the shorter list is painted. */
async function searched(page: Page): Promise<number> {
  await page.evaluate(painted, 'button[aria-haspopup="dialog"]')
  const times: number[] = []
  for (const text of ['合成1', '合成12', '合成2', '合成3', '合成31', '合成4']) {
    const from = performance.now()
    // oxlint-disable-next-line no-await-in-loop -- one after another
    await page.getByRole('dialog').getByRole('searchbox').fill(text)
    // oxlint-disable-next-line no-await-in-loop -- as above
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
    times.push(performance.now() - from)
  }
  return quartile(times)
}

/** Milliseconds from a change of the address until the last chart is drawn: the lower quartile of twelve, after four. */
async function changed(page: Page, hashes: readonly string[]): Promise<number> {
  const times = await page.evaluate(async both => {
    const { change, rest } = (
      globalThis as unknown as {
        recorded: { change: (hash: string) => Promise<number>; rest: () => Promise<void> }
      }
    ).recorded
    const took: number[] = []
    for (let turn = 0; turn < 16; turn += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one change after another
      took.push(await change(both[turn % 2] ?? ''))
      // oxlint-disable-next-line no-await-in-loop -- as above
      await rest()
    }
    return took
  }, hashes)
  return quartile(times.slice(4))
}

benchRanking()
if (readyChromium(say) === null) process.exitCode = 1
else await benchPages()
