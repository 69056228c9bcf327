import { expect, test } from 'vitest'
import { NUMBERS } from '../../src/words/numbers.ts'

test('a rate is whole only where it is, and never 0 or 100 where it is not', () => {
  const { percent } = NUMBERS.zh
  expect([0, 1, 0.6, 43 / 866, 0.3416].map(percent)).toEqual(['0%', '100%', '60%', '5.0%', '34.2%'])
  expect([1 / 10_000, 9999 / 10_000].map(percent)).toEqual(['<0.1%', '>99.9%'])
  expect(percent(-0.294)).toBe('−29.4%')
})

test('long numbers are short in 万 and 亿, and exact when short', () => {
  expect([9_999, 112_000, 123_456_789].map(NUMBERS.zh.short)).toEqual(['9,999', '11.2万', '1.23亿'])
  expect(NUMBERS.en.short(112_000)).toBe('112K')
  expect(NUMBERS.zh.exact(1234567.25)).toBe('1,234,567.25')
})

test('differences have their sign', () => {
  expect(NUMBERS.zh.points(0.0213)).toBe('+2.1')
  expect(NUMBERS.en.points(-0.105)).toBe('−10.5')
  expect(NUMBERS.en.signed(0)).toBe('0')
})
