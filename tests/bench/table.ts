import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'
import { readyChromium } from '../browser/chromium.ts'
import { launch } from '../browser/walk.ts'
import { say } from '../say.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const STEPS = ['first', 'sort', 'names', 'group'] as const
const GOAL = { step: 200, frame: 20, longest: 100 } as const

interface Bench {
  readonly size: () => { readonly lines: number; readonly columns: number }
  readonly scrolled: () => Promise<{ readonly median: number; readonly longest: number; readonly frames: number }>
}
type Steps = Readonly<Record<(typeof STEPS)[number], () => { readonly ours: number; readonly bare: number }>>

/** Sorts, groups and scrolls a table of 40,000 made-up rows in a browser, and says how it did. */
async function run(): Promise<void> {
  const root = `${ROOT}tests/bench/table`
  const config = { root, configFile: false, logLevel: 'warn', base: '/' } as const
  const out = { outDir: `${ROOT}.bench/table`, emptyOutDir: true, target: 'esnext' } as const
  await build({ ...config, build: out })
  const server = await preview({ ...config, build: out, preview: { port: 0, strictPort: false, host: '127.0.0.1' } })
  const browser = await launch()
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(server.resolvedUrls?.local[0] ?? '')
  await page.waitForFunction(() => 'bench' in window)
  const size = await page.evaluate(() => (window as unknown as { bench: Bench }).bench.size())
  say(`${size.lines} rows × ${size.columns} columns`)
  let over = false
  for (const step of STEPS) {
    // oxlint-disable-next-line no-await-in-loop -- one after another
    const took = await page.evaluate(name => (window as unknown as { bench: Steps }).bench[name](), step)
    over ||= took.ours > GOAL.step
    const ratio = (took.ours / took.bare).toFixed(1)
    say(
      `${step.padEnd(8)} ${took.ours.toFixed(1).padStart(7)} ms, ${ratio} × a bare typed-array sort (${took.bare.toFixed(1)} ms)`,
    )
  }
  const client = await page.context().newCDPSession(page)
  await client.send('Performance.enable', { timeDomain: 'threadTicks' })
  const busy = async (): Promise<Readonly<Record<string, number>>> =>
    Object.fromEntries((await client.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]))
  const before = await busy()
  const frames = await page.evaluate(() => (window as unknown as { bench: Bench }).bench.scrolled())
  const after = await busy()
  for (const name of ['TaskDuration', 'ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'])
    say(
      `  ${name} ${((((after[name] ?? 0) - (before[name] ?? 0)) * 1000) / frames.frames).toFixed(1)} ms of the processor a frame`,
    )
  over ||= frames.median > GOAL.frame || frames.longest > GOAL.longest
  say(
    `scroll   median frame ${frames.median.toFixed(1)} ms, longest ${frames.longest.toFixed(1)} ms of ${frames.frames}`,
  )
  say(
    `goals: a step ≤ ${GOAL.step} ms, median frame ≤ ${GOAL.frame} ms, none > ${GOAL.longest} ms${over ? ': NOT MET' : ': met'}`,
  )
  if (over) process.exitCode = 1
  await browser.close()
  await server.close()
}

if (readyChromium(say) === null) process.exitCode = 1
else await run()
