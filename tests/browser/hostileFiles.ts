import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import type { Page } from 'playwright-core'
import { preview } from 'vite'
import { SHARED } from '../shared/read.ts'
import { zh } from '../../src/words/zh.ts'
import { giants } from './giants.ts'
import { launch, settled } from './walk.ts'
import { say } from '../say.ts'

/**
 * Gives the built page every file of `hostile` in the folder beside the project, and made ones that are giant, one by
 * one: how long each takes in the worker and holds up the page, and whether each ends in a report, a table, or a reason.
 */
const WORKER_LIMIT = 2000
const SHOWN = 12

interface Giving {
  readonly name: string
  readonly path: string
  readonly isGiant: boolean
}

/** What became of one file. */
interface Outcome {
  readonly name: string
  readonly isGiant: boolean
  /** Milliseconds that the workers had it, all together. */
  readonly worker: number
  /** The longest task on the page meanwhile; 0 where none was over 50 ms. */
  readonly task: number
  /** Files listed, and files refused. */
  readonly listed: number
  readonly refused: number
  /** Whether each is listed with a report or with why there is none. */
  readonly isTold: boolean
}

function filesBelow(folder: string): readonly Giving[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(each => each.isFile())
    .map(each => join(each.parentPath, each.name))
    .toSorted()
    .map(path => ({ name: relative(folder, path), path, isGiant: false }))
}

/** Runs before the page: counts the time between what a worker is given and what it gives back, and notes long tasks. */
const EYES = `{
  globalThis.__name = value => value
  const noted = { worker: 0, tasks: [] }
  const Plain = Worker
  globalThis.Worker = class extends Plain {
    postMessage(message, transfer) {
      const from = performance.now()
      const count = () => { noted.worker += performance.now() - from }
      this.addEventListener('message', count, { once: true })
      super.postMessage(message, transfer)
    }
  }
  new PerformanceObserver(list => noted.tasks.push(...list.getEntries().map(each => each.duration)))
    .observe({ entryTypes: ['longtask'] })
  globalThis.noted = noted
}`

/** What is noted since it was last asked. */
function taken(page: Page): Promise<{ readonly worker: number; readonly tasks: readonly number[] }> {
  return page.evaluate(() => {
    const { noted } = globalThis as unknown as { noted: { worker: number; tasks: number[] } }
    const copy = { worker: noted.worker, tasks: [...noted.tasks] }
    noted.worker = 0
    noted.tasks.length = 0
    return copy
  })
}

/** Made files, written down: a browser takes no larger one any other way. */
function written(folder: string): readonly Giving[] {
  return giants().map(({ name, buffer }) => {
    const path = join(folder, name)
    writeFileSync(path, buffer)
    return { name, path, isGiant: true }
  })
}

async function giveOne(page: Page, { name, path, isGiant }: Giving): Promise<Outcome> {
  await taken(page)
  await page.locator('main input[type="file"]:not([webkitdirectory])').setInputFiles(path)
  await page.waitForFunction(
    () =>
      document.querySelector('main progress') === null &&
      document.querySelector('main article h3, main [role="alert"] button, main [data-kind="error"] button') !== null,
    undefined,
    { timeout: 90_000 },
  )
  // What the page does with it besides, it does in a moment.
  await page.waitForTimeout(150)
  const { worker, tasks } = await taken(page)
  const { listed, refused, silent } = await page.evaluate(none => {
    const articles = [...document.querySelectorAll<HTMLElement>('main article:has(h3)')]
    return {
      listed: articles.length,
      refused: document.querySelectorAll('main [role="alert"] li').length,
      silent: articles.filter(each => [...each.querySelectorAll('p')].some(p => p.innerText.trim() === none)).length,
    }
  }, zh.importPage.files.none)
  await clear(page)
  return {
    name,
    isGiant,
    worker,
    task: Math.max(0, ...tasks),
    listed,
    refused,
    isTold: silent === 0 && listed + refused > 0,
  }
}

/** Takes everything away again, so that each file comes alone. */
async function clear(page: Page): Promise<void> {
  for (const name of [zh.importPage.files.removeAll, zh.importPage.refused.dismiss]) {
    const button = page.getByRole('button', { name, exact: true })
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    if ((await button.count()) > 0) await button.first().click()
  }
}

function longest(outcomes: readonly Outcome[], what: 'worker' | 'task'): string {
  return outcomes
    .toSorted((a, b) => b[what] - a[what])
    .slice(0, SHOWN)
    .map(each => `  ${each[what].toFixed(0).padStart(6)} ms  ${each.isGiant ? '(giant) ' : ''}${each.name}`)
    .join('\n')
}

function report(outcomes: readonly Outcome[], errors: readonly string[]): boolean {
  const slow = outcomes.filter(each => !each.isGiant && each.worker > WORKER_LIMIT)
  const silent = outcomes.filter(each => !each.isTold)
  say(`${outcomes.length} files; ${outcomes.filter(each => each.refused > 0).length} refused before they were read`)
  say(`longest in the worker:\n${longest(outcomes, 'worker')}`)
  say(`longest tasks on the page (0: none over 50 ms):\n${longest(outcomes, 'task')}`)
  say(`tasks over 50 ms with ${outcomes.filter(each => each.task > 0).length} files`)
  say(`over ${WORKER_LIMIT} ms in the worker, and not giant: ${slow.map(each => each.name).join(', ') || 'none'}`)
  say(`ended in nothing that says why: ${silent.map(each => each.name).join(', ') || 'none'}`)
  say(`errors on the page: ${[...new Set(errors)].join(' | ') || 'none'}`)
  return slow.length + silent.length + errors.length === 0
}

async function run(folder: string): Promise<boolean> {
  const made = mkdtempSync(join(tmpdir(), 'giants-'))
  const files = [...filesBelow(folder), ...written(made)].filter(({ name }) => name.includes(process.env['FILE'] ?? ''))
  const server = await preview({ preview: { port: 0, strictPort: false } })
  const browser = await launch()
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.stack ?? String(error)))
  await page.addInitScript({ content: EYES })
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}#/import`)
  await settled(page)
  const outcomes: Outcome[] = []
  for (const file of files) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other: each has its time
    outcomes.push(await giveOne(page, file))
  }
  await browser.close()
  await server.close()
  rmSync(made, { recursive: true })
  return report(outcomes, errors)
}

if (SHARED === null || SHARED === undefined) say('There is no folder `shared` beside the project.')
else process.exitCode = (await run(join(SHARED, 'hostile'))) ? 0 : 1
