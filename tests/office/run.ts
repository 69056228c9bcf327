import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { build, preview } from 'vite'
import { seenText } from '../../src/domain/seen.ts'
import { readGrid } from '../../src/files/csvGrid.ts'
import { seenXlsx } from '../../src/files/writers/seenXlsx.ts'
import { readyChromium } from '../browser/chromium.ts'
import { launch, open } from '../browser/walk.ts'
import { HOSTILE_CELLS } from '../files/writers/hostileCells.ts'
import { say } from '../say.ts'

// What XLSX becomes in an office suite: LibreOffice opens it, and what it then shows is compared with the screen.

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const TABLES = [
  '#/table',
  '#/table?indicator=indicators&lang=en',
  '#/table?indicator=intake&years=2021-2024',
  '#/table?data=demo&table=rows:level~unit;cols:year~measure;group:yes;pick:3/granted/total~disclosure_rate',
] as const
/** Comma, double quotes, UTF-8, cells as they are shown, all sheets. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1'

function office(folder: string, to: string, file: string): void {
  const words = ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', to, '--outdir', folder]
  const done = spawnSync('soffice', [...words, file], { encoding: 'utf8', timeout: 180_000 })
  if (done.status !== 0) throw new Error(`soffice: ${done.error?.message ?? done.stderr}`)
}

/** Text that a spreadsheet might run: none of it is a formula once it is opened. */
async function hostile(folder: string): Promise<readonly string[]> {
  const rows = HOSTILE_CELLS.map(text => [seenText(text), { text: '7', value: 7, kind: 'number' as const }])
  const heads = [['text', 'number'].map((text, column) => ({ text, column, span: 1, down: 1 }))]
  const table = { title: '=1+1', lines: ['@A1'], heads, rows, sums: 0, names: 1, notes: ['+1'] }
  const lists = [{ name: '=1', rows: [['=1', '@A1'], ...HOSTILE_CELLS.map(text => [text, text])] }]
  writeFileSync(join(folder, 'hostile.xlsx'), await seenXlsx({ tables: [{ name: 'table', table }], lists }))
  office(folder, 'fods', join(folder, 'hostile.xlsx'))
  const opened = readFileSync(join(folder, 'hostile.fods'), 'utf8')
  const formulas = opened.match(/table:formula=/g)?.length ?? 0
  const texts = opened.match(/office:value-type="string"/g)?.length ?? 0
  say(`${HOSTILE_CELLS.length} hostile cells twice: ${formulas} formula cells, ${texts} text cells`)
  return formulas === 0 && texts >= 2 * HOSTILE_CELLS.length ? [] : [`${formulas} formula cells, ${texts} text cells`]
}

/** What the table says, null where a small drawing stands. */
function shownIn(page: Page): Promise<readonly (readonly (string | null)[])[]> {
  return page
    .locator('main table')
    .first()
    .evaluate(table =>
      [...table.querySelectorAll('tbody tr, tfoot tr')].map(row =>
        [...row.querySelectorAll('th, td')].flatMap((cell): readonly (string | null)[] => {
          if (cell.querySelector('svg')) return [null]
          const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
          let text = ''
          while (walker.nextNode()) {
            const { currentNode } = walker
            const quiet = currentNode.parentElement?.closest('.unseen, [aria-expanded] > [aria-hidden]')
            if (!quiet) text += currentNode.textContent ?? ''
          }
          return [text.trim(), ...Array.from({ length: (cell as HTMLTableCellElement).colSpan - 1 }, () => '')]
        }),
      ),
    )
}

/** One table: taken out as XLSX, opened, saved as CSV, and compared square by square. */
async function compared(page: Page, folder: string, name: string): Promise<readonly string[]> {
  await page.locator('summary[aria-label]').first().click()
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-out="xlsx"]').first().click()])
  const path = join(folder, `${name}.xlsx`)
  await file.saveAs(path)
  const shown = await shownIn(page)
  office(folder, CSV, path)
  const csv = readdirSync(folder)
    .filter(each => each.startsWith(`${name}-`))
    .toSorted()
  const sheets = csv.map(
    each => readGrid(readFileSync(join(folder, each), 'utf8'), { file: each, delimiter: ',' }).value.rows,
  )
  const width = shown[0]?.length ?? 0
  const firsts = sheets.map(rows =>
    rows.findIndex(row => shown[0]?.every((text, at) => text === null || text === (row.fields[at] ?? '')) === true),
  )
  const sheet = sheets[firsts.findIndex(each => each >= 0)]
  const first = firsts.find(each => each >= 0) ?? -1
  if (!sheet || first < 0) return [`${name}: the first line was not found again`]
  const wrong = shown.flatMap((row, line) =>
    row.flatMap((text, at) => {
      const found = sheet[first + line]?.fields[at] ?? ''
      return text === null || text === found
        ? []
        : [`${name}, line ${line + 1}, column ${at + 1}: “${text}” on the screen, “${found}” in the file`]
    }),
  )
  say(`${name}: ${shown.length} lines × ${width} columns, ${sheets.length} sheets, ${wrong.length} differences`)
  return wrong
}

async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  const wrong = [...(await hostile(folder))]
  await build({ root: ROOT, logLevel: 'warn' })
  const server = await preview({
    root: ROOT,
    logLevel: 'warn',
    preview: { port: 0, strictPort: false, host: '127.0.0.1' },
  })
  const browser = await launch()
  for (const [at, hash] of TABLES.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- one after another
    const { page, go } = await open(browser, server.resolvedUrls?.local[0] ?? '', {
      viewport: { width: 1440, height: 900 },
    })
    await go(hash) // oxlint-disable-line no-await-in-loop -- as above
    await page.locator('main td[data-sign]:not([data-sign=""])').first().waitFor() // oxlint-disable-line no-await-in-loop -- as above
    wrong.push(...(await compared(page, folder, `table${at}`))) // oxlint-disable-line no-await-in-loop -- as above
    await page.context().close() // oxlint-disable-line no-await-in-loop -- as above
  }
  await browser.close()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
  for (const line of wrong.slice(0, 40)) say(line)
  say(wrong.length === 0 ? 'The file says what the screen says.' : `${wrong.length} differences.`)
  if (wrong.length > 0) process.exitCode = 1
}

if (readyChromium(say) === null) process.exitCode = 1
else if (spawnSync('soffice', ['--version']).status !== 0) {
  say('No LibreOffice: apt-get install libreoffice-calc')
  process.exitCode = 1
} else await run()
