import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkReport, problemsOfChecks } from '../../src/domain/checks/index.ts'
import type { Report } from '../../src/domain/report.ts'
import { reportsFromPack, type Pack } from '../../src/files/pack.ts'
import { readAny } from '../../src/files/readAny.ts'
import { NODE_MEANS } from '../../src/nodeMeans.ts'
import { madeDoc } from '../files/made/doc.ts'
import { htmlOf, type HtmlWish } from '../files/made/html.ts'
import { say } from '../say.ts'

// Published figures as PDFs of an office suite, with lines of every kind and with none, read back cell by cell.

interface Way extends HtmlWish {
  /** On sheets of paper; else as a browser would print it. */
  readonly paper: boolean
}

const LINES = { solid: '0.5pt solid #000', dotted: '1pt dotted #000', dashed: '1pt dashed #000', none: 'none' }
const WAYS: Readonly<Record<string, Way>> = Object.fromEntries(
  Object.entries(LINES).flatMap(([name, border]) =>
    [0, 4, 6, 7].flatMap(before => [
      [`${name} ${before}, page`, { border, before, paper: false }],
      [`${name} ${before}, paper`, { border, before, paper: true }],
    ]),
  ),
)
const EVERY = Number(process.env['EVERY'] ?? 1)
const KEEP = process.env['KEEP']
const ONLY = process.env['WAY'] ?? ''

function reports(): readonly Report[] {
  const pack: Pack = JSON.parse(readFileSync('public/data/published/reports.pack.json', 'utf8'))
  return reportsFromPack(pack).filter((_, at) => at % EVERY === 0)
}

/** Writes the documents and lets the office suite make PDFs of them; gives their names. */
function printed(folder: string, wish: Way, docs: readonly Report[]): readonly string[] {
  const names = docs.map((report, at) => {
    const name = join(folder, `${at}.html`)
    writeFileSync(name, htmlOf(madeDoc(report), wish))
    return name
  })
  const how = wish.paper
    ? ['--infilter=HTML (StarWriter)', '--convert-to', 'pdf:writer_pdf_Export']
    : ['--convert-to', 'pdf:writer_web_pdf_Export']
  const words = ['--headless', `-env:UserInstallation=file://${folder}/profile`, ...how, '--outdir', folder, ...names]
  const done = spawnSync('soffice', words, { encoding: 'utf8', timeout: 900_000 })
  if (done.status !== 0) throw new Error(`soffice: ${done.error?.message ?? done.stderr}`)
  return names.map(name => name.replace(/html$/u, 'pdf'))
}

interface Found {
  readonly cells: number
  readonly wrong: readonly string[]
  /** Wrong, and nothing says so: neither the reader nor a check at the cell, nor that the table is missing. */
  readonly silent: readonly string[]
}

async function compared(report: Report, path: string): Promise<Found> {
  const [read] = await readAny({ name: 'report.pdf', bytes: new Uint8Array(readFileSync(path)) }, NODE_MEANS)
  const got = read?.reports[0]
  const cells = Object.entries(report.cells)
  if (!read || !got) return { cells: cells.length, wrong: cells.map(([id]) => id), silent: [] }
  const told = new Set<string | undefined>(
    [...read.problems, ...problemsOfChecks(got, checkReport(got))].map(each => each.cell),
  )
  const mine = new Map(Object.entries(got.cells))
  const wrong = cells.filter(([id, cell]) => (mine.get(id)?.value ?? null) !== (cell?.value ?? null))
  const silent = wrong.filter(([id]) => mine.has(id) && !told.has(id))
  const shown = ([id, cell]: (typeof cells)[number]): string => {
    const is = mine.get(id)
    return `${report.source} ${id}: ${cell?.value ?? 'blank'} is read as ${is?.value ?? is?.status ?? 'missing'} (${is?.raw ?? ''})`
  }
  return { cells: cells.length, wrong: wrong.map(shown), silent: silent.map(shown) }
}

async function run(): Promise<number> {
  const docs = reports()
  let bad = 0
  for (const [name, wish] of Object.entries(WAYS)) {
    if (!name.includes(ONLY)) continue
    const folder = mkdtempSync(join(KEEP ?? tmpdir(), `${name.replaceAll(/\W+/gu, '-')}-`))
    const found: Found[] = []
    for (const [at, path] of printed(folder, wish, docs).entries()) {
      const report = docs[at]
      // oxlint-disable-next-line no-await-in-loop -- one after another
      if (report) found.push(await compared(report, path))
    }
    const [cells, wrong, silent] = [
      found.reduce((sum, each) => sum + each.cells, 0),
      found.flatMap(each => each.wrong),
      found.flatMap(each => each.silent),
    ]
    say(`${name}: ${cells} cells, ${wrong.length} not read or wrong, ${silent.length} of them in silence`)
    for (const line of [...new Set(process.env['ALL'] ? wrong : silent)].slice(0, 12)) say(`  ${line}`)
    bad += silent.length
    if (KEEP === undefined) rmSync(folder, { recursive: true, force: true })
  }
  return bad
}

if (spawnSync('soffice', ['--version']).status !== 0) {
  say('No LibreOffice: apt-get install libreoffice-writer')
  process.exitCode = 1
} else process.exitCode = (await run()) > 0 ? 1 : 0
