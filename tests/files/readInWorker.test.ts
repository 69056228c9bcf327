import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { FileRead } from '../../src/files/fileRead.ts'
import type { Answer, Ask } from '../../src/files/messages.ts'
import { makeReader, type Wire } from '../../src/files/readInWorker.ts'

type Listener = (event: { readonly data?: Answer; readonly message?: string }) => void

interface FakeWire extends Wire {
  readonly asked: Ask[]
  readonly listeners: Map<string, Listener[]>
  readonly tell: (kind: string, event: { readonly data?: Answer; readonly message?: string }) => void
  ended: boolean
}

function fakeWire(): FakeWire {
  const asked: Ask[] = []
  const listeners = new Map<string, Listener[]>()
  const wire: FakeWire = {
    asked,
    listeners,
    ended: false,
    postMessage: ask => void asked.push(ask),
    terminate: () => void (wire.ended = true),
    addEventListener: (kind, listener) => void listeners.set(kind, [...(listeners.get(kind) ?? []), listener]),
    tell: (kind, event) => listeners.get(kind)?.forEach(listener => listener(event)),
  }
  return wire
}

function readOf(file: string): FileRead {
  return { file, bytes: 1, encoding: 'utf-8', layout: 'text', reports: [], problems: [], text: '' }
}

function bench(limit = 1000) {
  const wires: FakeWire[] = []
  const reader = makeReader(() => {
    const wire = fakeWire()
    wires.push(wire)
    return wire
  }, limit)
  const job = (file: string, signal?: AbortSignal) =>
    reader({ file, bytes: new Uint8Array(1), ...(signal ? { signal } : {}) })
  const answer = (wire: FakeWire | undefined, at: number) => {
    const ask = wire?.asked[at]
    if (ask) wire.tell('message', { data: { id: ask.id, reads: [readOf(ask.file)] } })
  }
  return { wires, job, answer, reader }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('files are read one after the other by one worker', async () => {
  const { wires, job, answer } = bench()
  const first = job('a.txt')
  const second = job('b.txt')
  expect(wires[0]?.asked.map(ask => ask.file)).toEqual(['a.txt'])
  answer(wires[0], 0)
  expect(await first).toEqual({ reads: [readOf('a.txt')] })
  answer(wires[0], 1)
  expect(await second).toEqual({ reads: [readOf('b.txt')] })
  expect(wires).toHaveLength(1)
})

test('a file that takes too long ends its worker, and the next gets a fresh one', async () => {
  const { wires, job, answer } = bench(500)
  const slow = job('slow.txt')
  const good = job('good.txt')
  vi.advanceTimersByTime(500)
  expect(await slow).toEqual({ refused: 'timeout', detail: '' })
  expect(wires[0]?.ended).toBe(true)
  answer(wires[1], 0)
  expect(await good).toEqual({ reads: [readOf('good.txt')] })
})

test('the time of one file is not counted against the next', async () => {
  const { wires, job, answer } = bench(500)
  const first = job('a.txt')
  const second = job('b.txt')
  vi.advanceTimersByTime(400)
  answer(wires[0], 0)
  await first
  vi.advanceTimersByTime(400)
  answer(wires[0], 1)
  expect(await second).toEqual({ reads: [readOf('b.txt')] })
})

test('cancel ends the file being read and drops those that wait', async () => {
  const { wires, job, answer } = bench()
  const abort = new AbortController()
  const reading = job('a.txt', abort.signal)
  const waiting = job('b.txt', abort.signal)
  const other = job('c.txt')
  abort.abort()
  expect(await reading).toEqual({ refused: 'cancelled', detail: '' })
  expect(await waiting).toEqual({ refused: 'cancelled', detail: '' })
  expect(wires[0]?.ended).toBe(true)
  answer(wires.at(-1), 0)
  expect(await other).toEqual({ reads: [readOf('c.txt')] })
})

test('a job whose signal was cut before it came is not read', async () => {
  const { wires, job } = bench()
  expect(await job('a.txt', AbortSignal.abort())).toEqual({ refused: 'cancelled', detail: '' })
  expect(wires).toHaveLength(0)
})

test.each(['error', 'messageerror'])('%s of the worker settles the file it had, and the rest go on', async kind => {
  const { wires, job, answer } = bench()
  const bad = job('bad.txt')
  const good = job('good.txt')
  wires[0]?.tell(kind, { message: 'out of memory' })
  expect(await bad).toEqual({ refused: 'failed', detail: 'out of memory' })
  answer(wires[1], 0)
  expect(await good).toEqual({ reads: [readOf('good.txt')] })
})

test('a worker that cannot start leaves nobody waiting', async () => {
  const reader = makeReader(() => {
    throw new Error('refused by policy')
  })
  expect(await reader({ file: 'a.txt', bytes: new Uint8Array(1) })).toEqual({
    refused: 'failed',
    detail: 'refused by policy',
  })
})

test('a late answer of an ended worker is not taken for another file', async () => {
  const { wires, job, answer } = bench(500)
  const slow = job('slow.txt')
  const good = job('good.txt')
  vi.advanceTimersByTime(500)
  await slow
  const late = wires[0]?.asked[0]
  if (late) wires[0]?.tell('message', { data: { id: wires[1]?.asked[0]?.id ?? 0, reads: [readOf(late.file)] } })
  answer(wires[1], 0)
  expect(await good).toEqual({ reads: [readOf('good.txt')] })
})
