import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { build, preview, type InlineConfig, type PreviewServer } from 'vite'
import { readyChromium } from '../browser/chromium.ts'
import { launch } from '../browser/walk.ts'
import { median } from './page/median.ts'
import { writeTable } from './csv/made.ts'
import { shown, type Shown } from './csv/shown.ts'
import type { Turn } from './csv/page.ts'
import { say } from '../say.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const FOLDER = `${ROOT}.bench`
const FILE = `${FOLDER}/table.csv`
/** The same columns in ten rows: what the page's own code takes, whatever the file. */
const SMALL = `${FOLDER}/small.csv`
const TURNS = 7
const PAPA_TURNS = 3

async function serve(config: InlineConfig, outDir: string): Promise<PreviewServer> {
  const shared = { logLevel: 'warn', build: { outDir, emptyOutDir: true, target: 'esnext' } } as const
  await build({ ...config, ...shared, base: '/' })
  return preview({ ...config, ...shared, base: '/', preview: { port: 0, strictPort: false, host: '127.0.0.1' } })
}

function address(server: PreviewServer): string {
  return server.resolvedUrls?.local[0] ?? ''
}

async function bareTurns(browser: Browser, at: string): Promise<readonly Turn[]> {
  const turns: Turn[] = []
  const page = await browser.newPage()
  await page.goto(at)
  await page.waitForFunction(() => 'turn' in window)
  await page.locator('input').setInputFiles(FILE)
  for (let count = 0; count < TURNS; count += 1) {
    const withPapa = count > 0 && count <= PAPA_TURNS
    // oxlint-disable-next-line no-await-in-loop -- one after another
    const turn = await page.evaluate(
      papa => (window as unknown as { turn: (papa: boolean) => Promise<Turn> }).turn(papa),
      withPapa,
    )
    turns.push(turn)
    say(`turn ${count + 1}: ${JSON.stringify(turn)}`)
  }
  await page.close()
  return turns
}

async function bench(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  const bytes = await writeTable(FILE)
  await writeTable(SMALL, 10)
  const root = `${ROOT}tests/bench/csv`
  const bare = await serve({ root, configFile: false, worker: { format: 'es' } }, `${FOLDER}/tablePage`)
  const app = await serve({ root: ROOT, configFile: `${ROOT}vite.config.ts` }, `${FOLDER}/tableApp`)
  const browser = await launch()
  const turns = await bareTurns(browser, address(bare))
  await browser.close()
  const charts: Shown[] = []
  const controls: Shown[] = []
  const atOnce: Shown[] = []
  for (let count = 0; count < 5; count += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after another
    controls.push(await shown(address(app), { file: SMALL, isSmall: true, byHand: true }))
    // oxlint-disable-next-line no-await-in-loop -- one after another
    const chart = await shown(address(app), { file: FILE, isSmall: false, byHand: true })
    charts.push(chart)
    // oxlint-disable-next-line no-await-in-loop -- one after another
    atOnce.push(await shown(address(app), { file: FILE, isSmall: false, byHand: false }))
    say(
      `chart ${count + 1}: ${JSON.stringify(chart)}, ten rows: ${JSON.stringify(controls.at(-1))}, at once: ${JSON.stringify(atOnce.at(-1))}`,
    )
  }
  await Promise.all([bare.close(), app.close()])
  rmSync(FILE)
  rmSync(SMALL)
  report(turns, { charts, controls, atOnce }, bytes)
}

interface Charts {
  readonly charts: readonly Shown[]
  readonly controls: readonly Shown[]
  readonly atOnce: readonly Shown[]
}

/** The longest task of each, and how many were over 50 ms. */
function longest(charts: readonly Shown[]): string {
  return charts.map(each => `${each.longest.toFixed(0)} (${each.tasks})`).join(', ')
}

function report(turns: readonly Turn[], { charts, controls, atOnce }: Charts, bytes: number): void {
  const of = (pick: (turn: Turn) => number | null): number => median(turns.flatMap(turn => pick(turn) ?? []))
  const [scan, decode, ours, papa] = [of(t => t.scan), of(t => t.decode), of(t => t.ours), of(t => t.papa)]
  const chart = median(charts.map(each => each.chart))
  const memory = median(charts.flatMap(each => each.memory ?? []))
  say(
    `1,000,180 rows, ${(bytes / 1e6).toFixed(1)} MB; medians of ${turns.length}, ${charts.length} and ${PAPA_TURNS} (PapaParse)`,
  )
  say(
    `scan ${scan.toFixed(0)} ms, TextDecoder ${decode.toFixed(0)} ms, columns ${ours.toFixed(0)} ms, PapaParse in its worker ${papa.toFixed(0)} ms`,
  )
  say(`columns / scan                  ${(ours / scan).toFixed(2)}   goal ≤ 6`)
  say(`columns / PapaParse worker      ${(ours / papa).toFixed(3)}  goal ≤ 0.25`)
  say(`first chart ${chart.toFixed(0)} ms / (decode + scan) ${(chart / (decode + scan)).toFixed(2)}   goal ≤ 3`)
  say(`longest task on the page (and how many over 50 ms): ${longest(charts)} ms   goal ≤ 50`)
  const unaimed = median(atOnce.map(each => each.chart))
  say(
    `the same where the page gets the file with no click before: ${unaimed.toFixed(0)} ms, ${(unaimed / (decode + scan)).toFixed(2)}; tasks ${longest(atOnce)} ms`,
  )
  say(`the same of a file of ten rows, where no file can be blamed: ${longest(controls)} ms`)
  say(`peak memory of the page / file  ${(memory / bytes).toFixed(2)}   goal ≤ 6`)
  say(`every turn, ms: ${JSON.stringify(turns.map(t => Object.values(t).map(each => Math.round(Number(each)))))}`)
}

if (readyChromium(say) === null) process.exitCode = 1
else await bench()
