import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { startNationHost, type NationHost } from './nationHost.ts'
import { launch, open } from './walk.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
let host: NationHost
let browser: Browser

beforeAll(async () => {
  host = await startNationHost(3000)
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

test('a large set is asked in a worker: its charts come, and nothing is read that was read before', async () => {
  const { page, seen, go } = await open(browser, host.address)
  await go('#/applications?data=nation')
  await page.locator('main [role="img"] svg').first().waitFor()
  expect(page.workers().some(worker => worker.url().includes('parquet.worker'))).toBe(true)
  expect(host.sent(/parquet$/)).toBeGreaterThan(1000)
  await go('#/applications?data=nation&years=2021-2022')
  await page.locator('main [role="img"] svg').first().waitFor()
  expect(host.sent(/parquet$/)).toBe(0)
  expect(seen).toEqual({ errors: [], violations: [], elsewhere: [] })
})

test('what shows a large set is asked for before the set is there, and the list of sets before the page’s own code runs', async () => {
  const { page, go } = await open(browser, host.address)
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  const place = (what: RegExp): number => asked.findIndex(url => what.test(url))
  await go('#/overview?data=nation')
  await page.locator('main [role="img"] svg').first().waitFor()
  expect(place(/manifest\.json/)).toBeLessThan(place(/readData/))
  expect(place(/LargePage/)).toBeLessThan(place(/\.parquet/))
  expect(place(/LargePage/)).toBeGreaterThan(0)
  expect(asked.filter(url => url.includes('manifest.json'))).toHaveLength(1)
})

/** Adds the made-up set of the page, eight times over under other names, as one pack. */
function addLargePack(): void {
  const text = readFileSync(`${ROOT}public/data/demo/synthetic-reports.pack.json`, 'utf8')
  const pack = JSON.parse(text) as { readonly reports: readonly { readonly organ: string; readonly source: string }[] }
  const reports = Array.from({ length: 8 }, (_, at) =>
    pack.reports.map(report => ({ ...report, organ: `${report.organ}${at}`, source: `${at} ${report.source}` })),
  ).flat()
  mkdirSync(join(host.data, 'many'))
  writeFileSync(join(host.data, 'many', 'reports.pack.json'), JSON.stringify({ ...pack, reports }))
  const path = join(host.data, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { readonly datasets: readonly object[] }
  const set = { id: 'many', zh: '许多', synthetic: true, default: false, pack: 'many/reports.pack.json' }
  writeFileSync(path, JSON.stringify({ ...manifest, datasets: [...manifest.datasets, set] }))
}

test('a large pack is read in a worker that ends with it, and is shown', async () => {
  addLargePack()
  const { page, seen, go } = await open(browser, host.address)
  const started: string[] = []
  page.on('worker', worker => started.push(worker.url()))
  await go('#/overview?data=many')
  await page.locator('main [role="img"] svg').first().waitFor()
  expect(started.some(url => url.includes('pack.worker'))).toBe(true)
  expect(page.workers().some(worker => worker.url().includes('pack.worker'))).toBe(false)
  expect(await page.locator('main').innerText()).toMatch(/[1-9]\d*/)
  expect(seen).toEqual({ errors: [], violations: [], elsewhere: [] })
})

test('files that were replaced under an open page give no number, and say why', async () => {
  const { page, go } = await open(browser, host.address)
  await go('#/applications?data=nation')
  await page.locator('main [role="img"] svg').first().waitFor()
  const set = join(host.data, 'nation')
  for (const name of readdirSync(set).filter(each => each.endsWith('.parquet')))
    writeFileSync(join(set, name), Buffer.concat([readFileSync(join(set, name)), Buffer.from('x')]))
  await go('#/appeals?data=nation')
  await page.getByRole('alert').first().waitFor()
  expect(await page.getByRole('alert').first().innerText()).toContain('换过了')
  expect(await page.locator('main [role="img"] svg').count()).toBe(0)
})
