import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { loadInto } from '../../src/data/clickhouse/loadInto.ts'
import { writeSet } from '../../src/data/clickhouse/setFile.ts'
import { manifestWithEngine } from '../../src/data/manifestFile.ts'
import { nation } from '../../src/data/nation/nation.ts'
import { filesIn } from '../../src/data/parquet/partFolder.ts'
import type { Fault } from '../../src/domain/faults.ts'
import { LANG_IDS, type Lang } from '../../src/domain/langs.ts'
import { LARGE_TEXTS } from '../../src/words/large.ts'
import { readyChromium } from '../browser/chromium.ts'
import { startHost } from '../browser/host.ts'
import { CLUSTER, DATABASE } from './asked.ts'
import { startProxy, type Proxy } from './proxy.ts'
import { check, say } from './said.ts'
import { PROBE, READER, type Shard } from './servers.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const ID = 'walked'
/** More reports than may be held, so that pages ask. */
const REPORTS = 4000

interface Stage {
  readonly proxy: Proxy
  readonly address: string
  readonly shards: readonly [Shard, Shard]
  /** Bodies, each of which is asked but once, for what was asked is kept. */
  readonly organs: readonly string[]
}

/** Walks the built page over the cluster in a browser, through every fault and out of it again, in each language. */
export async function walk(shards: readonly [Shard, Shard]): Promise<void> {
  const executablePath = readyChromium(say)
  if (executablePath === null) return check('a browser', () => Promise.reject(new Error('none')))
  const proxy = await startProxy(() => shards[0].address)
  const folder = mkdtempSync(join(tmpdir(), 'walk-'))
  await check('the page is built for the address of the database', () => built(folder, proxy.address))
  const organs = await published(folder, proxy.address, shards)
  const host = await startHost('/', folder)
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const stage = { proxy, shards, address: host.address, organs }
    for (const lang of LANG_IDS) await walkIn(browser, lang, stage)
  } finally {
    await browser.close()
    await host.close()
    await proxy.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function built(folder: string, address: string): Promise<void> {
  const run = spawnSync('npx', ['vite', 'build', '--logLevel', 'warn', '--outDir', folder, '--emptyOutDir'], {
    cwd: ROOT,
    env: { ...process.env, CLICKHOUSE: address },
    encoding: 'utf8',
  })
  return run.status === 0 ? Promise.resolve() : Promise.reject(new Error(run.stderr))
}

/** Loads a small nation, and puts it beside the page as the only data set. */
async function published(folder: string, address: string, shards: readonly Shard[]): Promise<readonly string[]> {
  const made = nation(REPORTS)
  const table = { cluster: CLUSTER, database: DATABASE, table: ID }
  const servers = shards.map(shard => ({ address: shard.address, user: 'default', password: '' }))
  const parts = made.provinces.map(each => () => made.partsOf(each))
  const loaded = await loadInto(servers, table, { parts, bodies: made.bodies })
  const into = join(folder, 'data', ID)
  mkdirSync(into, { recursive: true })
  const reach = { address, reader: READER.user, isOpen: false, probe: PROBE }
  writeSet(into, reach, { table, loaded, bodies: made.bodies })
  const files = filesIn(into, 'clickhouse.json').map(({ name, ...stamp }) => ({ path: `${ID}/${name}`, ...stamp }))
  const line = { id: ID, zh: '走查', en: 'Walked', synthetic: true, default: true, engine: 'clickhouse' } as const
  const manifest = manifestWithEngine(null, { ...line, pack: `${ID}/clickhouse.json`, files })
  writeFileSync(join(folder, 'data', 'manifest.json'), manifest)
  return made.bodies.organ.slice(0, 3)
}

async function walkIn(browser: Browser, lang: Lang, stage: Stage): Promise<void> {
  const { proxy, address } = stage
  proxy.way = 'pass'
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }))
  const problems: string[] = []
  page.on('pageerror', error => problems.push(String(error)))
  const visit = visitor(page, lang, address)
  await check(`${lang}: log-in is asked before anything is sent`, async () => {
    proxy.asked = 0
    await visit()
    await says(page, lang, 'login')
    assert.equal(proxy.asked, 0)
    assert.equal(await page.getByLabel(LARGE_TEXTS[lang].login.user).inputValue(), READER.user)
  })
  await check(`${lang}: wrong password`, async () => {
    await logIn(page, lang, 'wrong')
    await says(page, lang, 'wrongPassword')
  })
  await check(`${lang}: the right one, and charts`, async () => {
    await logIn(page, lang, READER.password)
    await charts(page)
  })
  await check(`${lang}: the password is neither in the address nor stored`, async () => {
    const stored = JSON.stringify(await context.storageState({ indexedDB: true }))
    const session = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, document.cookie, history.state]))
    for (const text of [page.url(), decodeURIComponent(page.url()), stored, session])
      assert.ok(!text.includes('read only') && !text.includes(encodeURIComponent(READER.password)), text.slice(0, 300))
  })
  await mark(page)
  for (const [way, fault] of FAULTS)
    await check(`${lang}: ${way}`, async () => {
      proxy.way = way
      await visit()
      const from = performance.now()
      await says(page, lang, fault)
      const took = Math.round(performance.now() - from)
      proxy.way = 'pass'
      const isRetried = await page.getByText(LARGE_TEXTS[lang].retrying).first().isVisible()
      assert.equal(isRetried, RETRIED.includes(fault))
      if (!isRetried) await page.getByRole('button', { name: LARGE_TEXTS[lang].again }).first().click()
      await charts(page)
      assert.ok(await isMarked(page), 'the page was loaded anew')
      return `said after ${took} ms; ${isRetried ? 'came back by itself' : 'came back by the button'}`
    })
  await slowAnswers(page, lang, { proxy, visit })
  await shardStops(page, lang, { ...stage, visit })
  await shardHangs(page, lang, { ...stage, visit })
  await check(`${lang}: a page loaded anew asks for the password again`, async () => {
    await page.reload()
    await says(page, lang, 'login')
  })
  await check(`${lang}: no error of the page`, async () => assert.deepEqual(problems, []))
  await context.close()
}

/** Faults that the proxy makes, and what they are called. */
const FAULTS = [
  ['noCors', 'noCors'],
  ['cut', 'cut'],
  ['html', 'notClickHouse'],
  ['gone', 'unreachable'],
] as const
const RETRIED: readonly Fault[] = ['cut', 'unreachable']

type Visit = (hash?: string) => Promise<void>

/** Goes to a choice that was not asked before, without loading the page anew. */
function visitor(page: Page, lang: Lang, address: string): Visit {
  let turn = 0
  return async hash => {
    turn += 1
    const [from, to] = [2019 + (turn % 3), 2022 + Math.floor(turn / 3)]
    const wanted = `${address}#/${hash ?? `overview?years=${from}-${to}`}${lang === 'en' ? '&lang=en' : ''}`
    await page.goto(wanted)
  }
}

function says(page: Page, lang: Lang, fault: Fault): Promise<void> {
  return shows(page, LARGE_TEXTS[lang].fault[fault], 8000)
}

function shows(page: Page, text: string, timeout: number): Promise<void> {
  return page.getByText(text).first().waitFor({ timeout })
}

async function logIn(page: Page, lang: Lang, password: string): Promise<void> {
  const { login } = LARGE_TEXTS[lang]
  await page.getByLabel(login.password).fill(password)
  await page.getByRole('button', { name: login.open }).click()
}

async function charts(page: Page): Promise<void> {
  await page.locator('main [role="alert"]').first().waitFor({ state: 'detached', timeout: 12_000 })
  await page.locator('main svg').first().waitFor({ timeout: 12_000 })
}

function mark(page: Page): Promise<void> {
  return page.evaluate(() => document.documentElement.setAttribute('data-walked', '1'))
}

function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.hasAttribute('data-walked'))
}

interface Slow {
  readonly proxy: Proxy
  readonly visit: Visit
}

async function slowAnswers(page: Page, lang: Lang, { proxy, visit }: Slow): Promise<void> {
  const texts = LARGE_TEXTS[lang]
  await check(`${lang}: a slow answer shows progress and can be cancelled`, async () => {
    proxy.way = 'slow'
    await visit()
    await page.locator('main progress').first().waitFor({ timeout: 1500 })
    await page.getByRole('button', { name: texts.cancel, exact: true }).first().click()
    await page.getByText(texts.cancelled).first().waitFor({ timeout: 1500 })
    proxy.way = 'pass'
    await page.getByRole('button', { name: texts.again }).first().click()
    await charts(page)
  })
  await check(`${lang}: an answer that does not come is given up`, async () => {
    proxy.way = 'never'
    await visit()
    const from = performance.now()
    await shows(page, texts.fault.slow, 25_000)
    proxy.way = 'pass'
    await page.getByRole('button', { name: texts.again }).first().click()
    await charts(page)
    return `after ${Math.round((performance.now() - from) / 1000)} s`
  })
}

async function shardStops(page: Page, lang: Lang, { shards, visit, organs }: Stage & { visit: Visit }): Promise<void> {
  const [, second] = shards
  const hashes = [undefined, `report?units=${encodeURIComponent(organs[0] ?? '')}`]
  for (const hash of hashes)
    await check(`${lang}: one shard stops (${hash ? 'reports of a body' : 'sums'}), and comes back`, async () => {
      await second.stop()
      await visit(hash)
      const from = performance.now()
      await shows(page, LARGE_TEXTS[lang].fault.shardDown, 3000)
      const took = Math.round(performance.now() - from)
      await second.start()
      const back = performance.now()
      await page.locator('main [role="alert"]').first().waitFor({ state: 'detached', timeout: 12_000 })
      await page
        .locator(hash ? 'main table' : 'main svg')
        .first()
        .waitFor({ timeout: 12_000 })
      assert.ok(await isMarked(page), 'the page was loaded anew')
      return `said after ${took} ms, back ${Math.round(performance.now() - back)} ms after the shard`
    })
}

/** How long a shard hangs: so that the answer still comes, and so that the patience of page and server is over. */
const HANGS = [3000, 24_000] as const

async function shardHangs(page: Page, lang: Lang, { shards, visit, organs }: Stage & { visit: Visit }): Promise<void> {
  const [, second] = shards
  const { silent, fault } = LARGE_TEXTS[lang]
  for (const [at, lasts] of HANGS.entries())
    for (const hash of [undefined, `report?units=${encodeURIComponent(organs[at + 1] ?? '')}`])
      await check(`${lang}: one shard hangs (${hash ? 'reports of a body' : 'sums'}) for ${lasts} ms`, async () => {
        second.hang()
        try {
          await visit(hash)
          const from = performance.now()
          await page.getByText(silent).or(page.getByText(fault.shardDown)).first().waitFor({ timeout: 3000 })
          const took = Math.round(performance.now() - from)
          await page.waitForTimeout(lasts)
          if (lasts > 20_000) await shows(page, fault.shardDown, 100)
          second.goOn()
          const back = performance.now()
          await page.getByText(silent).first().waitFor({ state: 'detached', timeout: 12_000 })
          await page.locator('main [role="alert"]').first().waitFor({ state: 'detached', timeout: 12_000 })
          await page
            .locator(hash ? 'main table' : 'main svg')
            .first()
            .waitFor({ timeout: 12_000 })
          assert.ok(await isMarked(page), 'the page was loaded anew')
          return `said after ${took} ms, back ${Math.round(performance.now() - back)} ms after the shard`
        } finally {
          second.goOn()
        }
      })
}
