import { expect, test } from 'vitest'
import { faultOf } from '../../../src/engines/engine.ts'
import type { Question } from '../../../src/engines/question.ts'
import type { FromWorker, ToWorker } from '../../../src/queries/parquet/messages.ts'
import { openInWorker, type AskedWorker } from '../../../src/queries/parquet/workerEngine.ts'

const QUESTION: Question = { measures: [], groupBy: [], where: {}, ids: 0 }

function file() {
  return { path: 'x.json', bytes: new ArrayBuffer(0) }
}

/** A worker that says what it is told to say. */
function standIn() {
  const heard: ToWorker[] = []
  const listeners = new Map<string, Parameters<AskedWorker['addEventListener']>[1]>()
  const worker: AskedWorker = {
    postMessage: message => heard.push(message),
    addEventListener: (kind, listener) => listeners.set(kind, listener),
  }
  const say = (data: FromWorker) => listeners.get('message')?.({ data })
  const fail = (message: string) => listeners.get('error')?.({ message })
  const opening = openInWorker(worker, { dataset: 'one', base: '', index: file(), bodies: file() })
  return { heard, say, fail, opening }
}

async function opened() {
  const { say, opening, ...rest } = standIn()
  say({ bodies: { organ: ['甲'] } })
  say({ about: { problems: [], isOpen: true, count: 1, years: [2024] } })
  return { say, ...rest, ...(await opening) }
}

test('answers, progress and faults come to who asked', async () => {
  const { say, engine, bodies } = await opened()
  expect(bodies.organ).toEqual(['甲'])
  const shares: number[] = []
  const one = engine.ask(QUESTION, { onProgress: share => shares.push(share) })
  const other = engine.ask(QUESTION)
  say({ id: 2, fault: 'changed', detail: 'x' })
  say({ id: 1, share: 0.5 })
  say({ id: 1, given: { kind: 'rows', rows: [{ keys: {}, amounts: {}, count: 3, reports: [] }] } })
  expect(await one).toEqual([{ keys: {}, amounts: {}, count: 3, reports: [] }])
  expect(shares).toEqual([0.5])
  expect(await Promise.resolve(other).then(() => null, faultOf)).toBe('changed')
})

test('a question that is given up is stopped in the worker, and nobody waits', async () => {
  const { heard, engine } = await opened()
  const stop = new AbortController()
  const asked = engine.ask(QUESTION, { signal: stop.signal })
  stop.abort(new Error('given up'))
  await expect(asked).rejects.toThrow('given up')
  expect(heard.at(-1)).toEqual({ id: 1, stop: true })
})

test('a worker that cannot start or dies leaves nobody waiting', async () => {
  const dead = standIn()
  dead.fail('no such file')
  await expect(dead.opening).rejects.toThrow('no such file')
  const { engine, fail } = await opened()
  const asked = Promise.resolve(engine.ask(QUESTION)).then(() => null, faultOf)
  fail('out of memory')
  expect(await asked).toBe('cut')
})
