import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Fault } from '../../src/domain/faults.ts'
import { engineError } from '../../src/engines/engine.ts'
import type { Large } from '../../src/queries/large.ts'
import { narrowAgain, narrowedTo, narrowedTurn } from '../../src/queries/narrowed.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A set of one engine that fails so, until it is told otherwise. */
function setOf(fault: Fault): { readonly large: Large; mend: () => void; asked: () => number } {
  let failing = true
  let asked = 0
  const reports = () => {
    asked += 1
    return failing ? Promise.reject(engineError(fault)) : Promise.resolve({ reports: [], count: 7 })
  }
  const bodies = { organ: [], code: [], region: [], uscc: [], level: '', kind: '', parent: [] }
  const large: Large = { dataset: 'x', hash: 'x', count: 9, years: [], bodies, engine: { ask: () => [], reports } }
  return { large, mend: () => (failing = false), asked: () => asked }
}

test('what fails for a while is asked again until it comes, and what is shown stays until then', async () => {
  const { large, mend } = setOf('shardDown')
  const told = vi.fn()
  const leave = narrowedTurn.subscribe(told)
  const first = narrowedTo(large, ['甲'])
  expect((await first).fault).toBe('shardDown')
  await vi.advanceTimersByTimeAsync(3100)
  expect(narrowedTo(large, ['甲'])).not.toBe(undefined)
  expect(told).not.toHaveBeenCalled()
  mend()
  await vi.advanceTimersByTimeAsync(3100)
  expect(told).toHaveBeenCalledOnce()
  expect(await narrowedTo(large, ['甲'])).toMatchObject({ fault: null, count: 7 })
  leave()
})

test('what does not pass by itself waits for a person', async () => {
  const { large, mend, asked } = setOf('wrongPassword')
  const leave = narrowedTurn.subscribe(() => undefined)
  await narrowedTo(large, ['甲'])
  await vi.advanceTimersByTimeAsync(20_000)
  expect(asked()).toBe(1)
  mend()
  await narrowAgain(large)
  expect(await narrowedTo(large, ['甲'])).toMatchObject({ fault: null })
  leave()
})

test('of many choices only the latest are held', async () => {
  const { large, mend, asked } = setOf('wrongPassword')
  mend()
  for (let at = 0; at < 40; at += 1) void narrowedTo(large, [String(at)])
  expect(asked()).toBe(40)
  void narrowedTo(large, ['39'])
  expect(asked()).toBe(40)
  await narrowedTo(large, ['0'])
  expect(asked()).toBe(41)
})
