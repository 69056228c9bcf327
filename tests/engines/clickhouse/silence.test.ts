import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { engineError, faultOf } from '../../../src/engines/engine.ts'
import { watchOver } from '../../../src/engines/clickhouse/silence.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function watched(probe: () => Promise<unknown>) {
  const told: boolean[] = []
  return { told, watch: watchOver({ probe, onSilent: isSilent => told.push(isSilent) }) }
}

/** A promise and how to end it. */
function open<T>() {
  let ways: readonly [(value: T) => void, (error: unknown) => void] | null = null
  const promise = new Promise<T>((resolve, reject) => (ways = [resolve, reject]))
  return { promise, done: (value: T) => ways?.[0](value), fail: (error: unknown) => ways?.[1](error) }
}

test('a quick answer asks nothing else', async () => {
  const probe = vi.fn(() => Promise.resolve())
  const { told, watch } = watched(probe)
  await expect(watch(Promise.resolve(7))).resolves.toBe(7)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(probe).not.toHaveBeenCalled()
  expect(told).toEqual([])
})

test('a long answer of a database of which every part answers is never called silent', async () => {
  const { told, watch } = watched(() => new Promise(done => setTimeout(done, 900)))
  const question = open<number>()
  const answer = watch(question.promise)
  await vi.advanceTimersByTimeAsync(15_000)
  question.done(7)
  await expect(answer).resolves.toBe(7)
  expect(told).toEqual([])
})

test('a part that answers with a fault is not silent', async () => {
  const { told, watch } = watched(() => Promise.reject(engineError('shardDown')))
  const question = open<number>()
  const answer = watch(question.promise)
  await vi.advanceTimersByTimeAsync(5000)
  question.done(7)
  await answer
  expect(told).toEqual([])
})

test('a silent part is told within 3 s, and once more when it goes on', async () => {
  const part = open<void>()
  const { told, watch } = watched(() => part.promise)
  const question = open<number>()
  const answer = watch(question.promise)
  await vi.advanceTimersByTimeAsync(2500)
  expect(told).toEqual([true])
  part.done()
  await vi.advanceTimersByTimeAsync(1)
  expect(told).toEqual([true, false])
  question.done(7)
  await expect(answer).resolves.toBe(7)
})

test('a question that runs out of time while a part is silent failed of that part; another one is slow', async () => {
  const faults = await Promise.all(
    [new Promise<void>(() => undefined), Promise.resolve()].map(async part => {
      const { watch } = watched(() => part)
      const question = open<number>()
      const answer = watch(question.promise).then(() => null, faultOf)
      await vi.advanceTimersByTimeAsync(5000)
      question.fail(engineError('slow'))
      return answer
    }),
  )
  expect(faults).toEqual(['shardDown', 'slow'])
})
