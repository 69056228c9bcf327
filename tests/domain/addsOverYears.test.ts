import { expect, test } from 'vitest'
import { addsOverYears } from '../../src/domain/addsOverYears.ts'
import { ALL_CELLS } from '../../src/domain/forms/index.ts'

test.each([
  ['3/granted/total', true],
  ['3/new_received/natural_person', true],
  ['2/fees/amount_wan_yuan', true],
  ['2/rules/issued', true],
  ['2/rules/in_force', false],
  ['3/carried_in/total', false],
  ['3/carried_out/legal_other', false],
  ['4/reconsideration/upheld', false],
] as const)('%s: %s', (cell, adds) => {
  expect(ALL_CELLS.has(cell)).toBe(true)
  expect(addsOverYears(cell)).toBe(adds)
})
