import { existsSync } from 'node:fs'
import { readFile as bytesOf, readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { checkReport, problemsOfChecks } from './domain/checks/index.ts'
import { isLang, type Lang } from './domain/langs.ts'
import type { Problem } from './domain/problem.ts'
import type { Report } from './domain/report.ts'
import type { FileRead } from './files/fileRead.ts'
import { readAny } from './files/readAny.ts'
import { longCsv } from './files/writers/longCsv.ts'
import { checksCsv } from './files/writers/checksCsv.ts'
import { figuresCsv } from './files/writers/figuresCsv.ts'
import { textJson } from './files/writers/textJson.ts'
import { NODE_MEANS } from './nodeMeans.ts'
import { problemText } from './words/problemText.ts'

const USAGE = `npm run -s read -- [--checks | --figures | --text] [--lang zh|en] FILE [FILE…]  (a folder stands for all files in it)`

interface Ask {
  readonly mode: 'cells' | 'checks' | 'figures' | 'text'
  readonly lang: Lang
  readonly files: readonly string[]
}

function askOf(args: readonly string[]): Ask | null {
  const mode = args.includes('--checks')
    ? 'checks'
    : args.includes('--figures')
      ? 'figures'
      : args.includes('--text')
        ? 'text'
        : 'cells'
  const named = args.indexOf('--lang')
  const asked = named >= 0 ? (args[named + 1] ?? '') : ''
  const lang = isLang(asked) ? asked : 'zh'
  const known = new Set(['--checks', '--figures', '--text', '--lang', '--'])
  const rest = args.filter((arg, index) => !known.has(arg) && !(named >= 0 && index === named + 1))
  const files = rest.filter(arg => !arg.startsWith('--'))
  return files.length === 0 || files.length < rest.length ? null : { mode, lang, files }
}

/** A path as the person who typed it means it: `npm --prefix` runs in the project, not where they stand. */
function pathFrom(typed: string): string {
  const stands = process.env['INIT_CWD']
  const path = stands === undefined ? typed : resolve(stands, typed)
  return existsSync(path) ? path : typed
}

/** A folder's files, hidden ones aside; a file itself, and a path that leads nowhere, so that it is told. */
async function filesAt(typed: string): Promise<readonly string[]> {
  const path = pathFrom(typed)
  const isFolder = await stat(path).then(
    found => found.isDirectory(),
    () => false,
  )
  if (!isFolder) return [path]
  const found = await readdir(path, { recursive: true, withFileTypes: true })
  return found
    .filter(each => each.isFile() && !each.name.startsWith('.'))
    .map(each => join(each.parentPath, each.name))
    .toSorted()
}

/** A file's reports and problems (an archive gives one reading a file in it), or why it could not be opened. */
async function readOne(path: string): Promise<readonly FileRead[]> {
  try {
    const reads = await readAny({ name: path, bytes: new Uint8Array(await bytesOf(path)) }, NODE_MEANS)
    return reads.map(read => ({ ...read, reports: read.reports.map(report => ({ ...report, source: read.file })) }))
  } catch (error) {
    const file = path.split(/[/\\]/u).at(-1) ?? path
    const found = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    const refused: Problem = { code: 'NOT-OPENED', severity: 'error', place: { file }, found }
    return [{ file, bytes: 0, encoding: null, layout: null, reports: [], problems: [refused], text: '' }]
  }
}

/** One JSON line a problem, as the README of the command says. */
function lineOf(problem: Problem, several: boolean, lang: Ask['lang']): string {
  const { code, severity, place, report, cell, found } = problem
  const where = { line: place.line, column: place.column, page: place.page, cell }
  return JSON.stringify({
    code,
    severity,
    file: place.file,
    ...(several && report !== undefined ? { report } : {}),
    ...Object.fromEntries(Object.entries(where).filter(([, value]) => value !== undefined)),
    found,
    message: problemText(problem, lang),
  })
}

function outputOf(mode: Ask['mode'], reports: readonly Report[]): string {
  if (mode === 'checks') return checksCsv(reports)
  if (mode === 'figures') return figuresCsv(reports)
  return mode === 'text' ? textJson(reports) : longCsv(reports)
}

async function main(): Promise<number> {
  const ask = askOf(process.argv.slice(2))
  if (!ask) {
    process.stderr.write(`${USAGE}\n`)
    return 2
  }
  let failed = false
  const out = writerOf(ask.mode)
  for (const path of (await Promise.all(ask.files.map(filesAt))).flat()) {
    // oxlint-disable-next-line no-await-in-loop -- one file in memory at a time
    for (const read of await readOne(path)) {
      tell(read, ask.lang)
      failed ||= read.reports.length === 0
      out.add(read.reports)
    }
  }
  out.end()
  return failed ? 2 : 0
}

/** Every problem of a file and of its reports, one line each. */
function tell(read: FileRead, lang: Lang): void {
  const checked = read.reports.flatMap(report => problemsOfChecks(report, checkReport(report)))
  for (const problem of [...read.problems, ...checked]) {
    process.stderr.write(`${lineOf(problem, read.reports.length > 1, lang)}\n`)
  }
}

interface Writer {
  readonly add: (reports: readonly Report[]) => void
  readonly end: () => void
}

/** Standard output, file by file: one CSV with one header, or one JSON list. */
function writerOf(mode: Ask['mode']): Writer {
  const texts: string[] = []
  let first = true
  const add = (reports: readonly Report[]): void => {
    const text = outputOf(mode, reports)
    if (mode === 'text') texts.push(text)
    else process.stdout.write(first ? text : text.slice(headLength(mode)))
    first = false
  }
  const end = (): void => {
    if (mode === 'text') process.stdout.write(`[${texts.filter(text => text !== '').join(',\n')}]\n`)
  }
  return { add, end }
}

function headLength(mode: Ask['mode']): number {
  return outputOf(mode, []).length
}

process.exitCode = await main()
