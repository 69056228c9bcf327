import { expect, test } from 'vitest'
import { NO_BODIES } from '../../../src/engines/bodies.ts'
import type { BodiesAsk, BodiesPiece } from '../../../src/queries/bodies/messages.ts'
import { readBodies, type BodiesWorker } from '../../../src/queries/bodies/readBodies.ts'

/** A worker that says what it is told to say. */
function standIn() {
  const heard: BodiesAsk[] = []
  const listeners = new Map<string, Parameters<BodiesWorker['addEventListener']>[1]>()
  let ended = 0
  const worker: BodiesWorker = {
    postMessage: message => heard.push(message),
    addEventListener: (kind, listener) => listeners.set(kind, listener),
    terminate: () => {
      ended += 1
    },
  }
  const say = (data: BodiesPiece) => listeners.get('message')?.({ data })
  const fail = (message: string) => listeners.get('error')?.({ message })
  const reading = readBodies({ path: 'bodies.json', bytes: new ArrayBuffer(0), sha256: 'abc' }, worker)
  return { heard, say, fail, reading, ended: () => ended }
}

test('columns that come one by one are the bodies, and the worker ends', async () => {
  const { heard, say, reading, ended } = standIn()
  expect(heard.map(({ path, sha256 }) => [path, sha256])).toEqual([['bodies.json', 'abc']])
  say({ columns: { organ: ['甲'] } })
  say({ columns: { parent: [-1] } })
  say({ end: { isRead: true, problems: [] } })
  expect(await reading).toEqual({ value: { ...NO_BODIES, organ: ['甲'], parent: [-1] }, problems: [] })
  expect(ended()).toBe(1)
})

test('what cannot be read is no body, with its problem', async () => {
  const { say, reading } = standIn()
  const problem = { code: 'DATA-HASH', severity: 'error', place: { file: 'data/bodies.json' }, found: 'def' } as const
  say({ end: { isRead: false, problems: [problem] } })
  expect(await reading).toEqual({ value: null, problems: [problem] })
})

test('a worker that cannot start leaves nobody waiting', async () => {
  const { fail, reading, ended } = standIn()
  fail('no such file')
  expect(await reading).toMatchObject({ value: null, problems: [{ code: 'DATA-MALFORMED', found: 'no such file' }] })
  expect(ended()).toBe(1)
})
