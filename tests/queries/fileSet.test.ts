import { QueryClient } from '@tanstack/react-query'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { LANG_IDS } from '../../src/domain/langs.ts'
import { recordOf } from '../../src/domain/record.ts'
import { synthetic } from '../../src/data/synthetic/synthetic.ts'
import type { Answer, Ask } from '../../src/files/messages.ts'
import { readFile } from '../../src/files/readFile.ts'
import { longCsv } from '../../src/files/writers/longCsv.ts'
import { dataset } from '../../src/queries/dataset.ts'

/** The worker's side of the wire, without a worker. */
class Wire extends EventTarget {
  postMessage({ id, file, bytes }: Ask) {
    const data: Answer = { id, reads: [readFile(file, bytes)] }
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })))
  }
  terminate() {}
}

afterEach(() => vi.unstubAllGlobals())

const reports = synthetic().reports.slice(0, 2)

function setOf(text: string) {
  vi.stubGlobal('Worker', Wire)
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(text)))
  const named = { ...recordOf(LANG_IDS, () => '本地'), id: 'own', synthetic: false, default: true, files: [] }
  return new QueryClient().fetchQuery(dataset({ ...named, pack: 'own/年报.csv' }))
}

describe('a line of the manifest may name a file as a person has it', () => {
  test('it is read like an uploaded one', async () => {
    const read = await setOf(longCsv(reports))
    expect(read.problems).toEqual([])
    expect(read.reports.map(each => [each.dataset, each.organ, each.year])).toEqual(
      reports.map(each => ['own', each.organ, each.year]),
    )
  })

  test('one that holds no report is a problem that names it', async () => {
    const read = await setOf('nothing here')
    expect(read.reports).toEqual([])
    expect(read.problems).toMatchObject([
      { code: 'DATA-READ', severity: 'error', place: { file: 'data/own/年报.csv' }, found: '1' },
    ])
  })
})
