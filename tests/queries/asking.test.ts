import { expect, test } from 'vitest'
import { asking } from '../../src/queries/asking.ts'

test('a worker that breaks breaks off what waits, and is told of', async () => {
  const worker = Object.assign(new EventTarget(), { postMessage: () => undefined }) as unknown as Worker
  let broken = 0
  const { ask } = asking<{ readonly sum: { readonly ask: number; readonly gives: number } }>(worker, () => {
    broken += 1
  })
  const waiting = ask('sum', 1)
  worker.dispatchEvent(Object.assign(new Event('error'), { message: 'not loaded' }))
  await expect(waiting).rejects.toThrow('not loaded')
  expect(broken).toBe(1)
})
