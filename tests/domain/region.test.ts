import { expect, test } from 'vitest'
import { isDivisionCode, isUscc } from '../../src/domain/region.ts'

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'.split('')
const CODE = '11341702486344515H'

test('a unified social credit code is known by its check character', () => {
  expect(isUscc(CODE)).toBe(true)
})

test('no code with one character changed passes', () => {
  const changed = CODE.split('').flatMap((own, at) =>
    ALPHABET.filter(each => each !== own).map(each => CODE.slice(0, at) + each + CODE.slice(at + 1)),
  )
  expect(changed.filter(isUscc)).toEqual([])
})

test.each(['', CODE.slice(1), `${CODE}0`, CODE.toLowerCase(), '1134170248634451IH'])('%s is no code', code => {
  expect(isUscc(code)).toBe(false)
})

test('a division code has six digits', () => {
  expect(['370613', '990101'].map(isDivisionCode)).toEqual([true, true])
  expect(['', '37061', '3706130', '070613', '37061x'].map(isDivisionCode)).toEqual(Array(5).fill(false))
})
