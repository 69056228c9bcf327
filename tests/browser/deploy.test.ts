import { readFileSync, existsSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { zh } from '../../src/words/zh.ts'
import { launch, open, settled } from './walk.ts'
import { madeCsv } from './made.ts'
import type { Browser } from 'playwright-core'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const DIST = join(ROOT, 'dist')
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'application/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** The policy that README tells a deployer to send, word by word. */
function policyOfReadme(): string {
  const found = /add_header Content-Security-Policy "([^"]+)"/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))
  return found?.[1] ?? ''
}

/** A plain static host below a path, with the headers of README's recipe. */
function host(below: string): Server {
  return createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname)
    const file = join(DIST, path === below ? 'index.html' : path.slice(below.length))
    const isThere = path.startsWith(below) && file.startsWith(DIST) && existsSync(file) && statSync(file).isFile()
    response.setHeader('Content-Security-Policy', policyOfReadme())
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.setHeader('Referrer-Policy', 'no-referrer')
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream')
    response.statusCode = isThere ? 200 : 404
    response.end(isThere ? readFileSync(file) : '')
  })
}

describe('on a plain host, below a path, with the headers of README', () => {
  const server = host('/gov/open/')
  let browser: Browser
  let address = ''
  beforeAll(async () => {
    await new Promise<void>(done => {
      server.listen(0, '127.0.0.1', done)
    })
    const at = server.address()
    address = `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}/gov/open/`
    browser = await launch()
  })
  afterAll(async () => {
    await browser.close()
    server.close()
  })

  test('the policy of README is that of the page, and what only a header can say', () => {
    const inPage = /http-equiv="Content-Security-Policy"[^>]*content="([^"]+)"/.exec(
      readFileSync(join(DIST, 'index.html'), 'utf8'),
    )
    const meta = (inPage?.[1] ?? '').replaceAll('&#39;', "'")
    expect(meta).toContain("require-trusted-types-for 'script'")
    expect(policyOfReadme()).toBe(`${meta}; frame-ancestors 'none'`)
  })

  test('every page opens, and a file is read in the worker', async () => {
    const { page, seen, go } = await open(browser, address)
    await go('#/applications')
    await page.locator('main [role="img"] svg').first().waitFor()
    await go('#/import')
    const buffer = Buffer.from(madeCsv([{ organ: '示例市丙区人民政府' }]))
    await page.locator('main input[type="file"]').setInputFiles([{ name: 'a.csv', mimeType: 'text/csv', buffer }])
    await page.locator('main h3').getByText('a.csv', { exact: true }).waitFor()
    await settled(page)
    expect(await page.locator('main').innerText()).toContain('示例市丙区人民政府')
    expect(seen).toEqual({ errors: [], violations: [], elsewhere: [] })
  })

  test('what the first page fetches before it stands still is small', async () => {
    const { page, go } = await open(browser, address)
    const fetched: string[] = []
    page.on('response', response => fetched.push(response.url()))
    await go('')
    await page.locator('main [role="img"] svg').first().waitFor()
    const code = [...new Set(fetched)].filter(url => /\.(?:js|css)$/.test(url) || url === address)
    const sizes = code.map(
      url =>
        brotliCompressSync(readFileSync(join(DIST, url === address ? 'index.html' : url.slice(address.length)))).length,
    )
    expect(code.length).toBeGreaterThan(3)
    expect(code.filter(url => /worker|papaparse|parse5/.test(url))).toEqual([])
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000)
    expect(await page.title()).toContain(zh.shell.product)
  })
})
