import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'
import { describe, expect, test, vi } from 'vitest'
import { readManifest } from '../../src/data/manifestFile.ts'
import { readFolder } from '../../src/data/readFolder.ts'
import { setFiles, stampOf } from '../../src/data/setFiles.ts'
import type { Field, TableSchema } from '../../src/data/tableSchemas.ts'
import { cellsOf } from '../../src/domain/forms/index.ts'
import { reportsFromPack } from '../../src/files/pack.ts'
import { DATASET_PACK } from '../../src/files/schemas.ts'
import * as v from 'valibot'

// Whole data sets: seconds where the machine is busy.
vi.setConfig({ testTimeout: 60_000 })

const DATA = fileURLToPath(new URL('../../public/data/', import.meta.url))
const textOf = (path: string) => readFileSync(DATA + path, 'utf8')

const read = readManifest(textOf('manifest.json'))
if ('wrong' in read) throw new Error(read.wrong)
const { datasets } = read.manifest

interface Package {
  readonly resources: readonly {
    readonly path: string
    readonly bytes: number
    readonly hash: string
    readonly schema?: TableSchema
  }[]
}

const packOf = (path: string) => v.parse(DATASET_PACK, JSON.parse(textOf(path)))

test('the published set is the default, the synthetic one says what it is', () => {
  expect(datasets.map(each => [each.id, each.synthetic, each.default])).toEqual([
    ['published', false, true],
    ['demo', true, false],
  ])
  const demo = datasets.find(each => each.synthetic)
  expect(demo?.zh).toContain('合成')
  expect(demo?.en).toContain('synthetic')
  const unlabelled = demo?.files.filter(({ path }) => !/synthetic-|datapackage\.json$/.test(path))
  expect(unlabelled).toEqual([])
})

test('both packs together stay small', () => {
  const bytes = datasets.map(each => Buffer.byteLength(textOf(each.pack)))
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(180_000)
})

describe.each(datasets)('data set $id', ({ id, pack, files }) => {
  const folder = `${id}/`
  const described: Package = JSON.parse(textOf(`${folder}datapackage.json`))

  test('every file has the size and hash of the manifest', () => {
    expect(files.map(({ path }) => ({ path, ...stampOf(textOf(path)) }))).toEqual(files)
    expect(files.map(each => each.path)).toContain(pack)
  })

  test('every resource has the size and hash of its package', () => {
    for (const { path, bytes, hash } of described.resources) {
      const stamp = stampOf(textOf(folder + path))
      expect([path, stamp.bytes, `sha256:${stamp.sha256}`]).toEqual([path, bytes, hash])
    }
  })

  test('every table keeps its schema', () => {
    const tables = described.resources.filter(each => each.schema)
    expect(tables).toHaveLength(3)
    for (const { path, schema } of tables) expect(schema && faultsOf(textOf(folder + path), schema)).toEqual([])
  })

  test('pack and CSV say the same of every cell', () => {
    const csv = described.resources.find(each => each.path.endsWith('reports.csv'))?.path ?? ''
    const rows = Papa.parse<Record<string, string>>(textOf(folder + csv), { header: true, skipEmptyLines: true }).data
    const said = reportsFromPack(packOf(pack)).flatMap(report =>
      cellsOf(report).flatMap(({ id: cell, column }) => {
        const { value = null, status = '' } = report.cells[cell] ?? {}
        const [table, row, of] = cell.split('/')
        const who = [report.year, report.divisionCode, report.region, report.uscc, report.organ, report.level]
        const what = [report.scope, report.format, table, row, of, value ?? '', status, column.unit]
        return status === '' ? [] : [[...who, ...what, report.source, report.published].join('|')]
      }),
    )
    expect(said).toHaveLength(rows.length)
    expect(said).toEqual(rows.map(row => Object.values(row).join('|')))
  })

  test('every report hangs under a unit, and every parent is one', () => {
    const { reports, units } = packOf(pack)
    const organs = new Set(units.map(each => each.organ))
    expect(reports.filter(each => !organs.has(each.organ))).toEqual([])
    expect(units.filter(each => each.parent !== '' && !organs.has(each.parent))).toEqual([])
  })
})

test('the published set is what its own CSV gives (else: npm run data -- --published public/data/published)', async () => {
  const [name] = datasets
  if (!name) throw new Error('no published set')
  const folder = `${name.id}/`
  const names = readdirSync(DATA + folder)
  const { content } = await readFolder(names.map(each => ({ name: each, bytes: readFileSync(DATA + folder + each) })))
  const made = setFiles({ ...content, name })
  expect(made.map(each => each.name).toSorted()).toEqual(names.toSorted())
  for (const file of made) expect(file.text === textOf(folder + file.name), file.name).toBe(true)
})

/** Table Schema's rules that we use, checked the plain way. */
function faultsOf(csv: string, { fields, primaryKey }: TableSchema): readonly string[] {
  const { data, meta } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true })
  const names = fields.map(each => each.name)
  if (meta.fields?.join() !== names.join()) return [`columns ${meta.fields?.join()}`]
  const keys = new Set<string>()
  return data.flatMap((row, index) => {
    const key = primaryKey.map(name => row[name]).join('|')
    const twice = keys.has(key) ? [`line ${index + 2}: key ${key} twice`] : []
    keys.add(key)
    const bad = fields.filter(field => !fits(row[field.name] ?? '', field))
    return [...twice, ...bad.map(field => `line ${index + 2}: ${field.name} ${row[field.name]}`)]
  })
}

const TYPES: Readonly<Record<Field['type'], RegExp>> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
}

function fits(text: string, { type, constraints = {} }: Field): boolean {
  if (text === '') return constraints.required !== true
  const { enum: known, pattern, minimum } = constraints
  return (
    TYPES[type].test(text) &&
    (known === undefined || known.map(String).includes(text)) &&
    (pattern === undefined || new RegExp(`^(?:${pattern})$`).test(text)) &&
    (minimum === undefined || Number(text) >= minimum)
  )
}

test('the small check of schemas sees a fault of each kind', () => {
  const schema: TableSchema = {
    fields: [
      { name: 'a', type: 'integer', title: '', constraints: { required: true, minimum: 5 } },
      { name: 'b', type: 'string', title: '', constraints: { enum: ['x', 'y'] } },
      { name: 'c', type: 'date', title: '', constraints: { pattern: '2.*' } },
    ],
    fieldsMatch: ['exact'],
    primaryKey: ['a'],
    missingValues: [],
  }
  expect(faultsOf('a,b,c\n5,x,2020-01-01\n6,,\n', schema)).toEqual([])
  expect(faultsOf('a,b,c\n5,x,\n5,y,\n,x,\n4,x,\n6.5,x,\n7,z,\n8,x,1999-01-01\n9,x,soon\n', schema)).toHaveLength(7)
  expect(faultsOf('a,b\n5,x\n', schema)).toEqual(['columns a,b'])
})
