import { mkdirSync, rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { readyChromium } from '../browser/chromium.ts'
import { startHost, type Host } from '../browser/host.ts'
import { launch } from '../browser/walk.ts'
import { writeTable } from './csv/made.ts'
import { highest, shown } from './csv/shown.ts'
import { expectedGroups, isSame } from './peers/expected.ts'
import { installPeers, peersFrom } from './peers/install.ts'
import type { Measured, Outcome } from './peers/page/peer.ts'
import { table, type Run } from './peers/table.ts'
import { say } from '../say.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const FOLDER = `${ROOT}.bench`
const FILE = `${FOLDER}/table.csv`
const PEERS = ['bare', 'ours', 'duckdbTyped', 'duckdb', 'perspective', 'arquero', 'graphicWalker'] as const
const ROUNDS = Number(process.env['ROUNDS'] ?? 5)
const PATIENCE = 180_000
/** The page of the bench is its own: what its peers need (wasm, workers from blobs, functions from text) is let in. */
const POLICY =
  "default-src 'self'; img-src data:; script-src 'self' 'unsafe-eval' 'wasm-unsafe-eval' blob:; worker-src 'self' blob:; connect-src 'self' blob: data:; style-src 'self' 'unsafe-inline'"

/** A fresh browser, a page that has its tool ready, and then the file. */
async function once(name: string, at: string): Promise<Outcome & { readonly peak: number | null }> {
  const browser = await launch()
  try {
    const page = await browser.newPage()
    await page.goto(`${at}#${name}`)
    await page.waitForFunction(() => document.title === 'ready', undefined, { timeout: 60_000 })
    await page.locator('input').setInputFiles(FILE)
    const done = page.evaluate(() => (window as unknown as { outcome: Promise<Outcome> }).outcome)
    const outcome = await Promise.race([done, gone(page), late()])
    return { ...outcome, peak: await highest(browser) }
  } finally {
    await browser.close()
  }
}

/** A page that ran out of memory says so once, and no answer comes. */
function gone(page: { on: (what: 'crash', then: () => void) => unknown }): Promise<Outcome> {
  return new Promise(resolve => {
    page.on('crash', () => resolve({ fault: 'the page crashed' }))
  })
}

function late(): Promise<Outcome> {
  return new Promise(resolve => {
    setTimeout(() => resolve({ fault: `no answer within ${PATIENCE / 1000} s` }), PATIENCE).unref()
  })
}

async function inApp({ address, sent }: Host, round: number): Promise<Run> {
  const before = sent()
  const { chart, longest, peak } = await shown(address, { file: FILE, isSmall: false, byHand: false })
  return { name: 'app', round, start: null, first: chart, next: null, longest, peak, bytes: sent() - before }
}

async function bench(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  const bytes = await writeTable(FILE)
  const expected = [expectedGroups(FILE, 'year'), expectedGroups(FILE, 'region')]
  const installed = installPeers(`${ROOT}tests/bench/peers`)
  const shared = { logLevel: 'warn', base: '/', mode: 'production' } as const
  const outDir = `${FOLDER}/peersPage`
  await build({
    ...shared,
    root: `${ROOT}tests/bench/peers/page`,
    configFile: false,
    plugins: [peersFrom(installed)],
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'esnext', chunkSizeWarningLimit: 10_000, assetsInlineLimit: 0 },
  })
  const appDir = `${FOLDER}/peersApp`
  await build({
    ...shared,
    root: ROOT,
    configFile: `${ROOT}vite.config.ts`,
    build: { outDir: appDir, emptyOutDir: true },
  })
  const [host, app] = [await startHost('/', outDir, POLICY), await startHost('/', appDir)]
  const runs: Run[] = []
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const name of PEERS) {
      const before = host.sent()
      // oxlint-disable-next-line no-await-in-loop -- one after another, each in its turn
      const outcome = await once(name, host.address)
      if ('fault' in outcome) say(`${round} ${name}: ${outcome.fault}`)
      else {
        const run = { name, round, ...timesOf(name, outcome), peak: outcome.peak, bytes: host.sent() - before }
        runs.push(run)
        const verdict = name === 'bare' || outcome.answers.every((rows, index) => isSame(rows, expected[index] ?? []))
        if (!verdict) throw new Error(`${name} gives other groups: ${JSON.stringify(outcome.answers)}`)
        say(`${round} ${JSON.stringify(run)}`)
      }
    }
    // oxlint-disable-next-line no-await-in-loop -- as above
    runs.push(await inApp(app, round))
    say(`${round} ${JSON.stringify(runs.at(-1))}`)
  }
  await Promise.all([host.close(), app.close()])
  rmSync(FILE)
  say(
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}`,
  )
  say(
    `1,000,180 rows × 7 columns, ${(bytes / 1e6).toFixed(1)} MB; medians of ${ROUNDS} fresh browsers each, in turns; every group of every tool as expected`,
  )
  say(table(runs, bytes))
}

/** Of the bare loop only what it does with the bytes counts, not how they were got. */
function timesOf(
  name: string,
  { start, loaded, first, next, longest }: Measured,
): Omit<Run, 'name' | 'round' | 'peak' | 'bytes'> {
  return { start, first: name === 'bare' ? first - loaded : first, next, longest }
}

if (readyChromium(say) === null) process.exitCode = 1
else await bench()
