import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PAGES } from '../../src/domain/pages.ts'
import { UPDATE_TEXTS } from '../../src/words/updateTexts.ts'
import { CRASH_TEXTS } from '../../src/words/crashTexts.ts'
import { zh } from '../../src/words/zh.ts'
import { startHost, type Host } from './host.ts'
import { madeCsv } from './made.ts'
import { launch, open, settled } from './walk.ts'

const DIST = fileURLToPath(new URL('../../dist', import.meta.url))
const CLEAN = { errors: [], violations: [], elsewhere: [] }

/** The same site as another build of it: every file below `assets` has another name, and so has the build. */
function otherBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ogi-build-'))
  cpSync(DIST, folder, { recursive: true })
  const assets = join(folder, 'assets')
  const names = new Map(readdirSync(assets).map(name => [name, name.replace(/(\.worker|)-([\w-]{8})\./, '$1-New$2.')]))
  for (const [name, next] of names) renameSync(join(assets, name), join(assets, next))
  const texts = [...names.values()].map(name => join('assets', name)).filter(name => /\.(?:js|css)$/.test(name))
  const build = /name="build" content="(\w+)"/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[1] ?? ''
  for (const file of ['index.html', 'sw.js', ...texts]) {
    let text = readFileSync(join(folder, file), 'utf8').replaceAll(build, 'second')
    for (const [name, next] of names) text = text.replaceAll(name, next)
    writeFileSync(join(folder, file), text)
  }
  return folder
}

/** Waits until the service worker has fetched the site and answers for this page. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 30_000 })
}

async function openPages(page: Page, pages: readonly string[]): Promise<void> {
  for (const id of pages) {
    // oxlint-disable-next-line no-await-in-loop -- one page after the other
    await page.evaluate(hash => {
      window.location.hash = hash
    }, `#/${id}`)
    // oxlint-disable-next-line no-await-in-loop -- as above
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    // oxlint-disable-next-line no-await-in-loop -- as above
    await settled(page)
    // oxlint-disable-next-line no-await-in-loop -- as above
    expect(await page.title()).toContain(zh.shell.pages[PAGES.find(each => each === id) ?? 'overview'])
    // oxlint-disable-next-line no-await-in-loop -- as above
    expect(await page.getByText(CRASH_TEXTS.zh.title).count()).toBe(0)
  }
}

describe('the page that stays', () => {
  let browser: Browser
  let host: Host
  const second = otherBuild()
  beforeAll(async () => {
    browser = await launch()
    host = await startHost('/gov/', DIST)
  })
  afterAll(async () => {
    await browser.close()
    await host.close()
    rmSync(second, { recursive: true })
  })

  test('a second start needs no network, and neither does any page, nor reading a file', async () => {
    const { page, seen, go } = await open(browser, host.address, { serviceWorkers: 'allow' })
    await go('#/overview')
    await kept(page)
    await page.close()
    const again = await open(page.context(), host.address, { serviceWorkers: 'allow' })
    await page.context().setOffline(true)
    await again.go('#/overview')
    expect(await again.page.locator('main').innerText()).toContain('866')
    await again.page.getByText(UPDATE_TEXTS.zh.offline).waitFor()
    await openPages(again.page, PAGES)
    await openPages(again.page, ['import'])
    const buffer = Buffer.from(madeCsv([{ organ: '示例市丙区人民政府' }]))
    await again.page
      .locator('main input[type="file"]:not([webkitdirectory])')
      .first()
      .setInputFiles([{ name: 'a.csv', mimeType: 'text/csv', buffer }])
    await again.page.getByText('示例市丙区人民政府').filter({ visible: true }).first().waitFor()
    expect(seen).toEqual(CLEAN)
    expect(again.seen.violations).toEqual([])
    await page.context().close()
  })

  test('a new release over an open page breaks no route and loses nothing; it is offered, and comes when asked', async () => {
    host.serve(DIST)
    const { page, seen, go } = await open(browser, host.address, { serviceWorkers: 'allow' })
    await go('#/import')
    await kept(page)
    const buffer = Buffer.from(madeCsv([{ organ: '示例市丙区人民政府' }]))
    await page
      .locator('main input[type="file"]:not([webkitdirectory])')
      .first()
      .setInputFiles([{ name: 'a.csv', mimeType: 'text/csv', buffer }])
    await page.getByText('示例市丙区人民政府').filter({ visible: true }).first().waitFor()
    host.serve(second)
    await openPages(page, PAGES)
    await page.evaluate(async () => {
      const found = await navigator.serviceWorker.getRegistration()
      await found?.update()
    })
    const now = page.getByRole('button', { name: UPDATE_TEXTS.zh.now })
    await now.waitFor()
    await openPages(page, ['import'])
    expect(await page.getByText('示例市丙区人民政府').count()).toBeGreaterThan(0)
    expect(await page.locator('meta[name="build"]').getAttribute('content')).not.toBe('second')
    await now.click()
    await page.waitForFunction(() => document.querySelector('meta[name="build"]')?.getAttribute('content') === 'second')
    await settled(page)
    await page.getByText('示例市丙区人民政府').filter({ visible: true }).first().waitFor()
    await openPages(page, PAGES)
    expect(seen).toEqual(CLEAN)
    await page.context().close()
  })
})
