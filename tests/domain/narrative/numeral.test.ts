import { expect, test } from 'vitest'
import { numeral } from '../../../src/domain/narrative/numeral.ts'

test.each([
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['一百零五', 105],
  ['三百二十', 320],
  ['两千', 2000],
  ['一万', 10_000],
  ['三万五千', 35_000],
  ['三五', null],
  ['十百', null],
  ['', null],
])('%s', (text, value) => {
  expect(numeral(text)).toBe(value)
})
