import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { findChromium, readyChromium } from './browser/chromium.ts'
import { startHost } from './browser/host.ts'
import { say } from './say.ts'

/** The last line of Lighthouse that runs on Node 20; fetched by npx when it is asked for, and no part of the project. */
const LIGHTHOUSE = 'lighthouse@12.8.2'
const DIST = fileURLToPath(new URL('../dist', import.meta.url))
/** What each score must be at least, of 100, on Lighthouse's own mobile settings. */
const WANTED = { performance: 95, accessibility: 100, 'best-practices': 100 } as const
/** The median of so many runs counts: the machine is never quite still. */
const RUNS = 3

interface Result {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>
  readonly audits: Readonly<
    Record<string, { readonly title: string; readonly score: number | null; readonly displayValue?: string }>
  >
}

const run = promisify(execFile)

// The host that is measured runs here too, so this must not wait standing still.
async function runOnce(address: string, folder: string, chromium: string): Promise<Result | null> {
  const file = join(folder, 'result.json')
  const options = [
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--only-categories=${Object.keys(WANTED).join(',')}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
  ]
  try {
    await run('npx', ['--yes', LIGHTHOUSE, address, ...options], {
      env: { ...process.env, CHROME_PATH: chromium },
      timeout: 120_000,
    })
    return JSON.parse(readFileSync(file, 'utf8')) as Result
  } catch (error) {
    say(String(error))
    return null
  }
}

function scoreOf(results: readonly Result[], category: string): number {
  const all = results.map(each => (each.categories[category]?.score ?? 0) * 100).toSorted((a, b) => a - b)
  return Math.round(all[Math.floor(all.length / 2)] ?? 0)
}

function tell(page: string, results: readonly Result[]): boolean {
  const scores = Object.entries(WANTED).map(([id, least]) => ({ id, least, score: scoreOf(results, id) }))
  say(`${page || 'start page'}: ${scores.map(({ id, score, least }) => `${id} ${score} (≥ ${least})`).join(', ')}`)
  const last = results.at(-1)
  for (const id of [
    'first-contentful-paint',
    'largest-contentful-paint',
    'total-blocking-time',
    'cumulative-layout-shift',
  ]) {
    say(`    ${last?.audits[id]?.title}: ${last?.audits[id]?.displayValue}`)
  }
  const isGood = scores.every(({ score, least }) => score >= least)
  if (!isGood) {
    const lost = Object.entries(last?.audits ?? {}).filter(([, { score }]) => score !== null && score < 0.9)
    for (const [id, { title, displayValue }] of lost) say(`    - ${id}: ${title} ${displayValue ?? ''}`)
  }
  return isGood
}

async function main(pages: readonly string[]): Promise<boolean> {
  const chromium = readyChromium(say) === null ? null : findChromium()
  if (chromium === null) return false
  const host = await startHost('/', DIST)
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'))
  const verdicts: boolean[] = []
  for (const page of pages) {
    const results: Result[] = []
    for (let at = 0; at < RUNS; at += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one at a time, or they disturb each other
      const result = await runOnce(host.address + page, folder, chromium)
      if (result) results.push(result)
    }
    verdicts.push(results.length > 0 && tell(page, results))
  }
  rmSync(folder, { recursive: true })
  await host.close()
  return verdicts.every(Boolean)
}

const asked = process.argv.slice(2)
process.exitCode = (await main(asked.length > 0 ? asked : ['', '#/applications'])) ? 0 : 1
