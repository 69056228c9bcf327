import { spawn, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readFolder } from '../../src/data/readFolder.ts'
import { setFiles } from '../../src/data/setFiles.ts'
import { synthetic } from '../../src/data/synthetic/synthetic.ts'
import { longCsv } from '../../src/files/writers/longCsv.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'stream-'))
const input = join(folder, 'reports')
const NAME = { id: 'own', zh: '本地', en: 'Own', synthetic: false, default: true }

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Files of one report and of many, one without any, one report twice, and what the index files say of them. */
beforeAll(() => {
  mkdirSync(input)
  const { reports, units } = synthetic()
  const some = reports.slice(0, 60)
  some.slice(0, 45).forEach((report, at) => writeFileSync(join(input, `r${at}.csv`), longCsv([report])))
  writeFileSync(join(input, 'many.csv'), longCsv(some.slice(45)))
  writeFileSync(join(input, 'twin.csv'), longCsv(some.slice(3, 4)))
  writeFileSync(join(input, 'note.txt'), '没有表格的一段文字')
  const unit = units.map(each => [each.organ, each.parent, each.kind].join(','))
  writeFileSync(join(input, 'units.csv'), `${['organ,parent,kind', ...unit].join('\n')}\n`)
  writeFileSync(
    join(input, 'sources.csv'),
    'source,organ,report_year,address,published\nr0.csv,,,https://a.example/1,\n',
  )
})

function words(output: string, into: string, workers: number): readonly string[] {
  const asked = ['--id', 'own', '--out', output, '--into', into, '--workers', String(workers)]
  return ['--import', 'tsx', 'src/data.ts', input, ...asked, '--lang', 'en']
}

function run(output: string, into: string, workers = 2): { readonly code: number | null; readonly said: string } {
  const done = spawnSync(process.execPath, words(output, into, workers), { cwd: ROOT, encoding: 'utf8' })
  return { code: done.status, said: done.stdout }
}

/** Every file below a folder, by its path. */
function all(into: string): Readonly<Record<string, string>> {
  const names = readdirSync(into, { recursive: true, withFileTypes: true }).filter(each => each.isFile())
  const paths = names.map(each => join(each.parentPath, each.name)).toSorted()
  return Object.fromEntries(paths.map(path => [path.slice(into.length + 1), readFileSync(path, 'latin1')]))
}

/** Starts a run and kills it, with no chance to tidy up, as soon as something is so. False where it ended before. */
async function killed(into: string, isSo: () => boolean): Promise<boolean> {
  const child = spawn(process.execPath, words('parquet', into, 1), { cwd: ROOT, stdio: 'ignore' })
  const ended = new Promise<boolean>(done => child.on('exit', (_, signal) => done(signal === 'SIGKILL')))
  const timer = setInterval(() => {
    if (isSo()) child.kill('SIGKILL')
  }, 1)
  const wasKilled = await ended
  clearInterval(timer)
  return wasKilled
}

function countIn(at: string, end: string): number {
  return existsSync(at) ? readdirSync(at).filter(name => name.endsWith(end)).length : 0
}

describe('npm run data -- FOLDER --out, a few reports at a time', () => {
  test('writes as CSV what the same folder is when all of it is in memory', async () => {
    const into = join(folder, 'csv')
    expect(run('csv', into).code).toBe(1)
    const files = readdirSync(input).map(name => ({ name, bytes: readFileSync(join(input, name)) }))
    const { content } = await readFolder(files)
    const expected = setFiles({ ...content, name: NAME }).filter(({ name }) => name.endsWith('.csv'))
    const found = expected.map(({ name }) => [name, readFileSync(join(into, 'own', name), 'utf8')])
    expect(found).toEqual(expected.map(({ name, text }) => [name, text]))
    expect(readdirSync(join(into, 'own')).toSorted()).toEqual(expected.map(({ name }) => name).toSorted())
    expect(content.reports).toHaveLength(60)
    expect(expected.find(({ name }) => name === 'checks.csv')?.text.split('\n').length).toBeGreaterThan(10)
  }, 240_000)

  test('is the same bytes with one worker as with three, and when it is run again', () => {
    const [one, three] = [join(folder, 'one'), join(folder, 'three')]
    expect(run('parquet', one, 1).code).toBe(1)
    expect(run('parquet', three, 3).code).toBe(1)
    const once = all(one)
    expect(all(three)).toEqual(once)
    expect(Object.keys(once).filter(path => path.endsWith('.parquet')).length).toBeGreaterThan(3)
    expect(run('parquet', three, 2).said).not.toContain('Gone on')
    expect(all(three)).toEqual(once)
  }, 240_000)

  test('goes on where it was killed, while reading and while writing, and ends as an unbroken run does', async () => {
    const [whole, into] = [join(folder, 'one'), join(folder, 'killed')]
    const [spool, own] = [join(into, 'own', '.reading'), join(into, 'own')]
    expect(await killed(into, () => countIn(spool, '.json') >= 5)).toBe(true)
    const read = countIn(spool, '.json')
    expect(read).toBeGreaterThanOrEqual(5)
    expect(read).toBeLessThan(48)
    expect(existsSync(join(own, 'set.json'))).toBe(false)
    await killed(into, () => existsSync(join(own, 'parts.ndjson')))
    const { said } = run('parquet', into)
    expect(Number(/Gone on with: (\d+)/u.exec(said)?.[1] ?? 48)).toBeGreaterThanOrEqual(read)
    expect(all(into)).toEqual(all(whole))
  }, 240_000)

  test('takes nothing half-written as whole, and nothing that was made of other bytes', async () => {
    const [whole, into] = [join(folder, 'one'), join(folder, 'half')]
    const [spool, own] = [join(into, 'own', '.reading'), join(into, 'own')]
    expect(await killed(into, () => countIn(spool, '.json') >= 20)).toBe(true)
    const names = readdirSync(spool).filter(name => name.endsWith('.json'))
    // A head torn by a power cut, reports without a head, and a reading of a file that has changed since.
    writeFileSync(join(spool, names[0] ?? ''), readFileSync(join(spool, names[0] ?? '')).subarray(0, 40))
    rmSync(join(spool, names[1] ?? ''))
    const head = JSON.parse(readFileSync(join(spool, names[2] ?? ''), 'utf8'))
    writeFileSync(join(spool, names[2] ?? ''), JSON.stringify({ ...head, stamp: 'other', heads: [] }))
    // In the journal, a part of other files, whole; one cut short; and a line torn.
    const [one, two] = JSON.parse(readFileSync(join(whole, 'own/set.json'), 'utf8')).parts
    for (const { path } of [one, two]) cpSync(join(whole, 'own', path), join(own, path))
    writeFileSync(join(own, two.path), 'half a part')
    appendFileSync(
      join(own, 'parts.ndjson'),
      `${JSON.stringify({ ...one, rows: 1 })}\n${JSON.stringify(two)}\n{"path":"ye`,
    )
    expect(run('parquet', into).code).toBe(1)
    expect(all(into)).toEqual(all(whole))
  }, 240_000)
})
