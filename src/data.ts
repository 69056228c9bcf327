import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isLogged } from './data/checkLog.ts'
import type { DataSetContent, DataSetName } from './data/dataset.ts'
import { manifestWith, readManifest } from './data/manifestFile.ts'
import { OUTPUTS, writeAs, type Output, type Target } from './data/outputs.ts'
import { readFolder, type FolderRead } from './data/readFolder.ts'
import { spooledSet, type SpoolJob } from './data/spool/spooledSet.ts'
import { setFiles, type SetFile } from './data/setFiles.ts'
import { seededFile, synthetic } from './data/synthetic/synthetic.ts'
import { checkReports } from './domain/checks/setChecks.ts'
import type { Problem } from './domain/problem.ts'
import { dataCommandEn } from './words/dataCommand.en.ts'
import { dataCommandZh } from './words/dataCommand.zh.ts'
import { problemText } from './words/problemText.ts'

const PUBLISHED = { id: 'published', zh: '已公布的真实年报', en: 'Published reports', synthetic: false, default: true }
const LOCAL = { ...PUBLISHED, id: 'local', zh: '本地年报', en: 'Local reports' }

const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    demo: { type: 'boolean' },
    published: { type: 'string' },
    id: { type: 'string' },
    zh: { type: 'string' },
    en: { type: 'string' },
    lang: { type: 'string' },
    out: { type: 'string', default: 'public/data' },
    into: { type: 'string', default: 'public/data' },
    clickhouse: { type: 'string', default: 'http://127.0.0.1:8123' },
    cluster: { type: 'string', default: 'nation' },
    public: { type: 'string' },
    user: { type: 'string', default: 'default' },
    reader: { type: 'string', default: 'reader' },
    open: { type: 'boolean' },
    probe: { type: 'string', default: '' },
    workers: { type: 'string' },
  },
})
const lang = asked['lang'] === 'en' ? 'en' : 'zh'
const words = lang === 'en' ? dataCommandEn : dataCommandZh
const output = OUTPUTS.find(each => each === asked['out'])
const out = resolve((output ? wish('into') : wish('out')) ?? 'public/data')

process.exitCode = await run()

/** 0: all that was given is in the set; 1: a set was written, but something was left out; 2: nothing was written. */
async function run(): Promise<number> {
  const published = wish('published')
  const folder = published ?? positionals[0]
  if (asked['demo'] === true) return write(synthetic(), [seededFile()]) ? 0 : 2
  if (folder === undefined) return refuse(words.usage)
  const name = published === undefined ? namedLocal() : PUBLISHED
  if (!/^[a-z0-9][a-z0-9-]*$/.test(name.id)) return refuse(words.badId(name.id))
  return output ? stream(output, folder, name) : pack(folder, name)
}

/** A set that is small enough for one file: all of it in memory. */
async function pack(folder: string, name: DataSetName): Promise<number> {
  const files = filesOf(folder)
  if (files === null) return refuse(words.noFolder(folder))
  const read = await readFolder(files)
  tell(read)
  if (read.content.reports.length === 0) return refuse(words.nothing)
  if (!write({ ...read.content, name }, [])) return 2
  const empty = read.reads.some(each => each.reports.length === 0)
  return empty || read.refused > 0 ? 1 : 0
}

/** The reports of a folder, a few at a time: read on all cores and put down beside the output, until that is whole. */
async function stream(as: Output, folder: string, name: DataSetName): Promise<number> {
  const manifest = manifestAt()
  if ('wrong' in manifest) return refuse(words.badManifest(join(out, 'manifest.json'), manifest.wrong))
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return refuse(words.noFolder(folder))
  const spool = join(out, name.id, '.reading')
  const onFile: SpoolJob['onFile'] = ({ reads, problems }) => {
    for (const { file, reports, layout } of reads) tellFile(file, reports, layout)
    tellProblems(problems)
  }
  const set = await spooledSet({ folder: resolve(folder), spool, workers: target().workers, onFile })
  if (set.known > 0) say(words.known(set.known))
  if (set.skipped.length > 0) say(words.skipped(set.skipped))
  tellProblems(set.problems)
  if (set.heads.length > 0) say(words.written(await writeAs(as, { ...set, name }, target()), set.heads.length, as))
  rmSync(spool, { recursive: true })
  if (set.heads.length === 0) return refuse(words.nothing)
  return set.empty > 0 || set.refused > 0 ? 1 : 0
}

/** Where an output goes; the password of who loads comes from CLICKHOUSE_PASSWORD, never from the command line. */
function target(): Target {
  const servers = (wish('clickhouse') ?? '').split(',')
  const password = process.env['CLICKHOUSE_PASSWORD'] ?? ''
  const isOpen = asked['open'] === true
  const address = wish('public') ?? servers[0] ?? ''
  const reach = { address, reader: wish('reader') ?? '', isOpen, probe: wish('probe') ?? '' }
  const workers = Math.trunc(Number(wish('workers'))) || undefined
  return { root: out, servers, cluster: wish('cluster') ?? '', user: wish('user') ?? '', password, workers, reach }
}

type Wish = 'published' | 'workers' | 'id' | 'zh' | 'en' | 'out' | 'into' | Database
type Database = 'clickhouse' | 'cluster' | 'public' | 'user' | 'reader' | 'probe'

function wish(option: Wish): string | undefined {
  const value = asked[option]
  return typeof value === 'string' ? value : undefined
}

function namedLocal(): DataSetName {
  const named = wish('zh') ?? wish('en')
  return { ...LOCAL, id: wish('id') ?? LOCAL.id, zh: named ?? LOCAL.zh, en: wish('en') ?? named ?? LOCAL.en }
}

function filesOf(folder: string): Parameters<typeof readFolder>[0] | null {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(({ name }) => ({ name: basename(name), bytes: readFileSync(join(folder, name)) }))
  } catch {
    return null
  }
}

function manifestAt(): ReturnType<typeof readManifest> | { readonly manifest: null } {
  const path = join(out, 'manifest.json')
  return existsSync(path) ? readManifest(readFileSync(path, 'utf8')) : { manifest: null }
}

function write(content: DataSetContent, more: readonly SetFile[]): boolean {
  const path = join(out, 'manifest.json')
  const before = manifestAt()
  if ('wrong' in before) {
    refuse(words.badManifest(path, before.wrong))
    return false
  }
  const files = setFiles(content, more)
  const folder = join(out, content.name.id)
  mkdirSync(folder, { recursive: true })
  for (const { name, text } of files) writeFileSync(join(folder, name), text)
  writeFileSync(path, manifestWith(before.manifest, content.name, files))
  const years = content.reports.flatMap(({ year }) => (year === null ? [] : [year]))
  say(words.written(folder, content.reports.length, `${Math.min(...years)}–${Math.max(...years)}`))
  const units = new Map(content.units.map(unit => [unit.organ, unit]))
  const results = [...checkReports(content.reports, units).values()].flat().filter(isLogged)
  const count = (result: string) => results.filter(each => each.result === result).length
  say(words.checks(count('FAIL'), count('WARN')))
  return true
}

function tell({ reads, skipped, problems }: FolderRead): void {
  for (const { file, reports, layout } of reads) tellFile(file, reports.length, layout)
  if (skipped.length > 0) say(words.skipped(skipped))
  tellProblems(problems)
}

function tellFile(file: string, reports: number, layout: string | null): void {
  say(reports > 0 ? words.file(file, reports, layout ?? '') : words.unread(file))
}

function tellProblems(problems: readonly Problem[]): void {
  for (const problem of problems) process.stderr.write(`${JSON.stringify(lineOf(problem))}\n`)
}

function lineOf(problem: Problem): Readonly<Record<string, unknown>> {
  const { place, code, severity, report, cell, found } = problem
  return { code, severity, ...place, report, cell, found, message: problemText(problem, lang) }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function refuse(line: string): 2 {
  process.stderr.write(`${line}\n`)
  return 2
}
