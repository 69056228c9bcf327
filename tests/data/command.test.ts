import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { afterAll, describe, expect, test } from 'vitest'
import { readManifest } from '../../src/data/manifestFile.ts'
import { synthetic } from '../../src/data/synthetic/synthetic.ts'
import { reportsFromPack } from '../../src/files/pack.ts'
import { DATASET_PACK } from '../../src/files/schemas.ts'
import { longCsv } from '../../src/files/writers/longCsv.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'data-'))
const out = join(folder, 'out')
const input = join(folder, 'reports')
mkdirSync(input)

const reports = synthetic().reports.slice(0, 3)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function data(...words: readonly string[]) {
  const done = spawnSync(join(ROOT, 'node_modules', '.bin', 'tsx'), ['src/data.ts', ...words, '--out', out], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  return { code: done.status, said: done.stdout, problems: done.stderr.split('\n').filter(line => line !== '') }
}

function written(): Readonly<Record<string, string>> {
  const names = readdirSync(out, { recursive: true, withFileTypes: true }).filter(each => each.isFile())
  return Object.fromEntries(names.map(each => [each.name, readFileSync(join(each.parentPath, each.name), 'utf8')]))
}

describe('npm run data', () => {
  test('a folder becomes Parquet with its check log, and a run that is repeated changes nothing', () => {
    const own = join(folder, 'parquet-in')
    mkdirSync(own)
    reports.forEach((report, index) => writeFileSync(join(own, `${index}.csv`), longCsv([report])))
    const into = join(folder, 'parquet-out')
    const run = () =>
      spawnSync(
        join(ROOT, 'node_modules', '.bin', 'tsx'),
        ['src/data.ts', own, '--id', 'own', '--out', 'parquet', '--into', into],
        { cwd: ROOT, encoding: 'utf8' },
      )
    expect(run().status).toBe(0)
    const texts = () =>
      ['manifest.json', 'own/set.json', 'own/bodies.json', 'own/checks.csv'].map(name =>
        readFileSync(join(into, name), 'utf8'),
      )
    const once = texts()
    expect(JSON.parse(once[1] ?? '')).toMatchObject({ version: 2, reports: reports.length })
    expect(run().status).toBe(0)
    expect(texts()).toEqual(once)
    rmSync(own, { recursive: true })
    rmSync(into, { recursive: true })
  }, 60_000)

  test('with nothing to do, a folder that is not there or a bad id: says so and writes nothing', () => {
    expect(data()).toMatchObject({ code: 2, said: '' })
    expect(data(join(folder, 'nowhere'))).toMatchObject({ code: 2, said: '' })
    expect(data(input)).toMatchObject({ code: 2 })
    expect(data(input, '--id', '../x')).toMatchObject({ code: 2, said: '' })
    expect(readdirSync(folder)).toEqual(['reports'])
  }, 60_000)

  test('a folder of reports becomes a data set, the same bytes each time', () => {
    reports.forEach((report, index) => writeFileSync(join(input, `${index}.csv`), longCsv([report])))
    const words = [input, '--id', 'own', '--zh', '本地', '--en', 'Own'] as const
    expect(data(...words)).toMatchObject({ code: 0, problems: [] })
    const once = written()
    expect(data(...words).code).toBe(0)
    expect(written()).toEqual(once)
    const read = readManifest(once['manifest.json'] ?? '')
    if ('wrong' in read) throw new Error(read.wrong)
    expect(read.manifest.datasets).toMatchObject([
      { id: 'own', zh: '本地', en: 'Own', synthetic: false, pack: 'own/reports.pack.json', default: true },
    ])
    const pack = v.parse(DATASET_PACK, JSON.parse(once['reports.pack.json'] ?? ''))
    const values = (of: readonly (typeof reports)[number][]) =>
      of.map(each => Object.entries(each.cells).map(([id, cell]) => [id, cell?.value, cell?.status]))
    expect(values(reportsFromPack(pack))).toEqual(values(reports))
    expect(Object.keys(once).toSorted()).toEqual([
      'checks.csv',
      'datapackage.json',
      'manifest.json',
      'reports.csv',
      'reports.pack.json',
      'sources.csv',
      'units.csv',
    ])
  }, 60_000)

  test('a file without a report is named, and the rest is kept', () => {
    writeFileSync(join(input, 'note.txt'), '没有表格的一段文字')
    const { code, said, problems } = data(input, '--id', 'own')
    expect(code).toBe(1)
    expect(said).toContain('note.txt')
    const [problem] = problems.map(line => JSON.parse(line))
    expect(problem).toMatchObject({ severity: 'error', file: 'note.txt' })
    expect(problem.message).toMatch(/\p{Script=Han}/u)
  }, 60_000)

  test('another set gets its own line; a manifest that is malformed is left alone', () => {
    expect(data(input, '--id', 'second', '--lang', 'en').said).toContain('Wrote')
    const manifest = join(out, 'manifest.json')
    const read = readManifest(readFileSync(manifest, 'utf8'))
    expect('manifest' in read && read.manifest.datasets.map(each => each.id)).toEqual(['own', 'second'])
    writeFileSync(manifest, '{"version":1,"datasets":[{"id":"own"}]}')
    const { code, problems } = data(input, '--id', 'third')
    expect(code).toBe(2)
    expect(problems.join('\n')).toContain('datasets.0.zh')
    expect(readFileSync(manifest, 'utf8')).toBe('{"version":1,"datasets":[{"id":"own"}]}')
    expect(readdirSync(out)).not.toContain('third')
  }, 60_000)
})
