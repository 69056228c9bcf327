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
import { charts, isMarked, logIn, mark, says, shows, visitor, type Visit } from './walkPage.ts'
import { shardHangs, shardStops } from './walkShards.ts'

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
