import * as v from 'valibot'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { stampOf } from '../../src/data/setFiles.ts'
import { dataSetFrom } from '../../src/queries/dataset.ts'
import { fetchData } from '../../src/queries/fetchData.ts'
import { DATASET_PACK, MANIFEST } from '../../src/files/schemas.ts'

const SCHEMA = v.object({ rows: v.array(v.object({ year: v.number() })) })
const GOOD = '{"rows":[{"year":2023}]}'
const signal = new AbortController().signal

function answers(...given: readonly (Response | Error)[]) {
  const left = [...given]
  const fetched = vi.fn((_address: string) => {
    const next = left.shift()
    return next instanceof Response ? Promise.resolve(next) : Promise.reject(next ?? new Error('no more answers'))
  })
  vi.stubGlobal('fetch', fetched)
  return fetched
}

afterEach(() => vi.unstubAllGlobals())

describe('a file of a data set', () => {
  test('is fetched below data/ and read', async () => {
    const fetched = answers(new Response(GOOD))
    const read = await fetchData({ path: 'x/y.json', sha256: stampOf(GOOD).sha256 }, SCHEMA, signal)
    expect(read).toEqual({ value: { rows: [{ year: 2023 }] }, problems: [] })
    expect(fetched.mock.calls.map(([address]) => address)).toEqual([`${import.meta.env.BASE_URL}data/x/y.json`])
  })

  test('that is not there is a problem that names it', async () => {
    answers(new Response('', { status: 404, statusText: 'Not Found' }))
    const { value, problems } = await fetchData({ path: 'gone.json' }, SCHEMA, signal)
    expect(value).toBeNull()
    expect(problems).toMatchObject([{ code: 'DATA-FETCH', place: { file: 'data/gone.json' }, found: '404 Not Found' }])
  })

  test('is asked for twice when the network or the server fails', async () => {
    answers(new Error('offline'), new Response(GOOD))
    expect((await fetchData({ path: 'a.json' }, SCHEMA, signal)).problems).toEqual([])
    answers(new Response('', { status: 503 }), new Response(GOOD))
    expect((await fetchData({ path: 'a.json' }, SCHEMA, signal)).problems).toEqual([])
    answers(new Error('offline'), new Error('still offline'))
    expect((await fetchData({ path: 'a.json' }, SCHEMA, signal)).problems).toMatchObject([
      { code: 'DATA-FETCH', found: 'still offline' },
    ])
  })

  test('that is no JSON, or the site’s start page, is a problem', async () => {
    answers(new Response('<!doctype html>'))
    expect((await fetchData({ path: 'a.json' }, SCHEMA, signal)).problems).toMatchObject([
      { code: 'DATA-MALFORMED', place: { file: 'data/a.json' } },
    ])
  })

  test('with a wrong field is a problem that names the field', async () => {
    answers(new Response('{"rows":[{"year":2023},{"year":"二〇二四"}]}'))
    const { value, problems } = await fetchData({ path: 'a.json' }, SCHEMA, signal)
    expect(value).toBeNull()
    expect(problems).toMatchObject([{ code: 'DATA-MALFORMED', values: { field: 'rows.1.year', expected: 'number' } }])
  })

  test('that was altered is shown with a warning', async () => {
    answers(new Response(GOOD))
    const { value, problems } = await fetchData({ path: 'a.json', sha256: '0'.repeat(64) }, SCHEMA, signal)
    expect(value).not.toBeNull()
    expect(problems).toMatchObject([{ code: 'DATA-HASH', severity: 'warning', found: stampOf(GOOD).sha256 }])
  })

  test('is not verified where the browser has no means to', async () => {
    answers(new Response(GOOD))
    vi.stubGlobal('crypto', {})
    const read = await fetchData({ path: 'a.json', sha256: '0'.repeat(64) }, SCHEMA, signal)
    expect(read.problems).toEqual([])
  })

  test('whose fetch was called off throws, as a query expects', async () => {
    const off = new AbortController()
    off.abort(new Error('left'))
    answers(new Error('left'))
    await expect(fetchData({ path: 'a.json' }, SCHEMA, off.signal)).rejects.toThrow('left')
  })
})

describe('a manifest', () => {
  const line = { id: 'own', zh: '本地', en: 'Own', synthetic: false, pack: 'own/reports.pack.json', default: true }

  test('needs one short line a data set', () => {
    expect(v.parse(MANIFEST, { version: 1, datasets: [line] }).datasets).toMatchObject([{ ...line, files: [] }])
  })

  test('may lack the name in a language, not in Chinese', () => {
    const { en: _, ...zhOnly } = line
    expect(v.parse(MANIFEST, { version: 1, datasets: [zhOnly] }).datasets[0]?.en).toBe(line.zh)
    expect(v.safeParse(MANIFEST, { version: 1, datasets: [{ ...zhOnly, zh: '' }] }).success).toBe(false)
  })

  test.each(['own.csv', 'own/2024年报.csv', 'a/b/c.html'])('may name a file as it is: %s', pack => {
    expect(v.safeParse(MANIFEST, { version: 1, datasets: [{ ...line, pack }] }).success).toBe(true)
  })

  test.each([
    '../secret.json',
    'https://elsewhere.example/x.json',
    '//elsewhere.example/x.json',
    '/x.json',
    'a/../x.json',
    'x.js',
    'x.json?y',
    'a%2f..%2fx.json',
  ])('does not lead out of data/: %s', pack => {
    expect(v.safeParse(MANIFEST, { version: 1, datasets: [{ ...line, pack }] }).success).toBe(false)
  })
})

test('addresses of reports are web addresses or nothing', () => {
  const sources = ['http://a.example/', 'https://b.example/', 'javascript:alert(1)', 'data:text/html,x', ''].map(
    (address, index) => ({ source: String(index), address }),
  )
  const value = v.parse(DATASET_PACK, { version: 1, reports: [], units: [], sources })
  expect([...dataSetFrom('x', { value, problems: [] }).addresses.keys()]).toEqual(['0', '1'])
})
