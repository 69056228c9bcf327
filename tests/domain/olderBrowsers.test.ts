import { expect, test } from 'vitest'
import { addCopyingMethods } from '../../src/domain/olderBrowsers.ts'

test('a browser without the copying methods of arrays gets them, and the array stays as it was', () => {
  const bare: Record<string, unknown> = {}
  addCopyingMethods(bare)
  const numbers = [3, 1, 2]
  const { toSorted, toReversed } = bare
  expect(typeof toSorted === 'function' && toSorted.call(numbers, (a: number, b: number) => a - b)).toEqual([1, 2, 3])
  expect(typeof toReversed === 'function' && toReversed.call(numbers)).toEqual([2, 1, 3])
  expect(numbers).toEqual([3, 1, 2])
})

const own = () => 'own'

test('a method that is there stays', () => {
  const bare = { toSorted: own }
  addCopyingMethods(bare)
  expect(bare.toSorted).toBe(own)
})
