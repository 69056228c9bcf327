import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { zh } from '../../src/words/zh.ts'
import { launch, open, settled } from './walk.ts'
import { policyOf, startHost, type Host } from './host.ts'
import { madeCsv } from './made.ts'
import type { Browser } from 'playwright-core'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const DIST = join(ROOT, 'dist')
describe('on a plain host, below a path, with the headers of README', () => {
  let server: Host
  let browser: Browser
  let address = ''
  beforeAll(async () => {
    server = await startHost('/gov/open/', DIST)
    address = server.address
    browser = await launch()
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  test('the policy that a host is to send is that of the page, and what only a header can say', () => {
    const inPage = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(
      readFileSync(join(DIST, 'index.html'), 'utf8'),
    )
    const meta = inPage?.[1] ?? ''
    expect(meta).toContain("require-trusted-types-for 'script'")
    expect(policyOf(DIST)).toBe(`${meta}; frame-ancestors 'none'`)
    expect(readFileSync(join(ROOT, 'README.md'), 'utf8')).toContain('include /srv/ogi/dist/csp.conf;')
  })

  test('every page opens, and a file is read in the worker', async () => {
    const { page, seen, go } = await open(browser, address)
    await go('#/applications')
    await page.locator('main [role="img"] svg').first().waitFor()
    await go('#/import')
    const buffer = Buffer.from(madeCsv([{ organ: '示例市丙区人民政府' }]))
    await page
      .locator('main input[type="file"]:not([webkitdirectory])')
      .setInputFiles([{ name: 'a.csv', mimeType: 'text/csv', buffer }])
    await page.locator('main h3').getByText('a.csv', { exact: true }).waitFor()
    await settled(page)
    expect(await page.locator('main').innerText()).toContain('示例市丙区人民政府')
    expect(seen).toEqual({ errors: [], violations: [], elsewhere: [] })
  })

  test('what the first page fetches in all, with what comes once it rests, is small', async () => {
    const { page } = await open(browser, address)
    const fetched: string[] = []
    page.on('response', response => fetched.push(response.url()))
    await page.goto(address)
    await page.locator('main [role="img"] svg').first().waitFor()
    const code = [...new Set(fetched)].filter(url => /\.(?:js|css)$/.test(url) || url === address)
    const sizes = code.map(
      url =>
        brotliCompressSync(readFileSync(join(DIST, url === address ? 'index.html' : url.slice(address.length)))).length,
    )
    expect(code.length).toBeGreaterThan(3)
    expect(code.filter(url => /worker|papaparse|parse5/.test(url))).toEqual([])
    // The page with its first chart alone is held to less by tests/budget.ts.
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(330_000)
    expect(await page.title()).toContain(zh.shell.product)
  })
})
