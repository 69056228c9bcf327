import { expect, test } from 'vitest'
import { forgetFailed, untilFailed } from '../../src/domain/untilFailed.ts'

test('what failed is kept until its failure was told, and what came for good', async () => {
  const forgotten: string[] = []
  const bad = untilFailed(Promise.reject(new Error('no network')), () => forgotten.push('bad'))
  const good = untilFailed(Promise.resolve(1), () => forgotten.push('good'))
  await expect(bad).rejects.toThrow('no network')
  await expect(good).resolves.toBe(1)
  expect(forgotten).toEqual([])
  forgetFailed()
  expect(forgotten).toEqual(['bad'])
  forgetFailed()
  expect(forgotten).toEqual(['bad'])
})
