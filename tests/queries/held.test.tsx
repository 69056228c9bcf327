import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Suspense } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, test } from 'vitest'
import { LANG_IDS } from '../../src/domain/langs.ts'
import { recordOf } from '../../src/domain/record.ts'
import { synthetic } from '../../src/data/synthetic/synthetic.ts'
import type { Report } from '../../src/domain/report.ts'
import type { FileRead } from '../../src/files/fileRead.ts'
import { dataset, type DataSetRead } from '../../src/queries/dataset.ts'
import { heldOf } from '../../src/queries/heldOf.ts'
import { UPLOAD, type DataSet, type Held } from '../../src/queries/held.ts'
import { manifest } from '../../src/queries/manifest.ts'
import { memoryUploads, uploadsStore } from '../../src/queries/uploads.ts'
import { resultsOf } from '../../src/queries/checksOfReport.ts'
import { chosenSets, useHeld } from '../../src/queries/useHeld.ts'

const [first, second, third] = synthetic().reports
if (!first || !second || !third) throw new Error('no synthetic reports')

const setNamed = (id: string, isDefault: boolean): DataSet => ({
  ...recordOf(LANG_IDS, () => id),
  id,
  synthetic: false,
  pack: `${id}/reports.pack.json`,
  default: isDefault,
  files: [],
})
const A = setNamed('a', true)
const B = setNamed('b', false)

const readOf = (id: string, reports: readonly Report[]): DataSetRead => ({
  reports: reports.map(report => ({ ...report, dataset: id })),
  units: reports.map(({ organ }) => ({ organ, parent: '', kind: 'government' })),
  addresses: new Map(),
  problems: [],
})

const fileOf = (file: string, reports: readonly Report[]): FileRead => ({
  file,
  bytes: 1,
  encoding: 'utf-8',
  layout: 'long',
  reports: reports.map(report => ({ ...report, source: file, id: `${report.id}|${file}` })),
  problems: [],
  text: '',
})

const upload = (reports: readonly Report[], id = '1') => ({ id, read: fileOf('own.csv', reports) })
const NONE = { datasets: [A, B], uploads: [], problems: [] }

describe('what is held', () => {
  test('is the chosen sets and the uploads', () => {
    const held = heldOf({ ...NONE, reads: [readOf('a', [first])], uploads: [upload([second])] })
    expect(held.reports.map(each => [each.source, each.dataset])).toEqual([
      [first.source, 'a'],
      ['own.csv', UPLOAD],
    ])
    expect(held.units.get(first.organ)?.kind).toBe('government')
  })

  test('counts the same body, year and scope once: the upload, and says so', () => {
    const held = heldOf({ ...NONE, reads: [readOf('a', [first, third])], uploads: [upload([first])] })
    expect(held.reports.map(each => each.source)).toEqual(['own.csv', third.source])
    expect(held.problems).toMatchObject([{ code: 'DATA-REPLACED', severity: 'info', found: first.source }])
  })

  test('keeps another scope of the same body and year apart', () => {
    const held = heldOf({ ...NONE, reads: [readOf('a', [first])], uploads: [upload([{ ...first, scope: 'own' }])] })
    expect(held.reports).toHaveLength(2)
  })

  test('keeps reports of unknown body or year apart, each with an id of its own', () => {
    const unnamed = { ...first, organ: '' }
    const held = heldOf({ ...NONE, reads: [], uploads: [upload([unnamed, unnamed])] })
    expect(new Set(held.reports.map(each => each.id)).size).toBe(2)
    expect(held.problems).toEqual([])
  })

  test('hands out the same object for the same uploaded report', () => {
    const given = upload([second])
    const once = heldOf({ ...NONE, reads: [], uploads: [given] }).reports[0]
    expect(heldOf({ ...NONE, reads: [readOf('a', [first])], uploads: [given] }).reports[1]).toBe(once)
  })

  test('passes on what is wrong with a set, and shows the others', () => {
    const bad: DataSetRead = {
      reports: [],
      units: [],
      addresses: new Map(),
      problems: [{ code: 'DATA-MALFORMED', severity: 'error', place: { file: 'data/b' }, found: '' }],
    }
    const held = heldOf({ ...NONE, reads: [bad, readOf('a', [first])] })
    expect(held.reports).toHaveLength(1)
    expect(held.problems).toEqual(bad.problems)
  })
})

const ids = (chosen: readonly string[]) => chosenSets([A, B], chosen).chosen.map(each => each.id)

describe('the sets that a choice means', () => {
  test('none chosen: the default ones', () => expect(ids([])).toEqual(['a']))
  test('chosen ones, in the order of the manifest', () => expect(ids(['b', 'a'])).toEqual(['a', 'b']))
  test('uploads only', () => expect(ids([UPLOAD])).toEqual([]))
  test('an unknown one is said, and the default ones stand in', () => {
    expect(ids(['x'])).toEqual(['a'])
    expect(chosenSets([A, B], ['x', UPLOAD]).problems).toMatchObject([{ code: 'DATA-UNKNOWN', found: 'x' }])
  })
})

describe('uploads', () => {
  test('are added, removed and cleared; those who listen hear of each change and of nothing else', () => {
    const store = memoryUploads()
    let heard = 0
    const stop = store.subscribe(() => {
      heard += 1
    })
    const [one, two] = store.add([fileOf('1.csv', []), fileOf('2.csv', [])])
    expect(store.uploads()).toEqual([one, two])
    expect(one?.id).not.toBe(two?.id)
    store.remove('no such id')
    expect(heard).toBe(1)
    store.remove(one?.id ?? '')
    expect(store.uploads()).toEqual([two])
    store.clear()
    store.clear()
    expect([store.uploads().length, heard]).toEqual([0, 3])
    stop()
    store.add([fileOf('3.csv', [])])
    expect(heard).toBe(3)
  })

  test('never get an id twice', () => {
    const store = memoryUploads()
    const [one] = store.add([fileOf('1.csv', [])])
    store.clear()
    expect(store.add([fileOf('1.csv', [])])[0]?.id).not.toBe(one?.id)
  })
})

describe('the hook', () => {
  afterEach(() => uploadsStore.clear())

  test('gives every component the same object, without an act of its own', () => {
    const client = new QueryClient()
    client.setQueryData(manifest.queryKey, { value: [A, B], problems: [] })
    client.setQueryData(dataset(A).queryKey, readOf('a', [first]))
    uploadsStore.add([fileOf('own.csv', [second])])
    const seen: Held[] = []
    function Look() {
      seen.push(useHeld({ data: [] }))
      return null
    }
    renderToString(
      <QueryClientProvider client={client}>
        <Suspense>
          <Look />
          <Look />
        </Suspense>
      </QueryClientProvider>,
    )
    expect(seen[0]?.reports.map(each => each.dataset)).toEqual(['a', UPLOAD])
    expect(seen[1]).toBe(seen[0])
  })
})

test('a report is checked once', () => {
  expect(resultsOf(first)).toBe(resultsOf(first))
  expect(resultsOf({ ...first })).not.toBe(resultsOf(first))
})
