import { describe, expect, test } from 'vitest'
import { checkReport } from '../../../src/domain/checks/index.ts'
import { isSlip } from '../../../src/domain/checks/p-parse.ts'
import { OFFICE_2023, saysOf, withCells, wordOf } from './figures.ts'

const refusals = (secret: number, other: number, partial: number) => ({
  '3/denied_state_secret/total': secret,
  '3/denied_process_info/total': other,
  '3/partial/total': partial,
})

test.each([
  ['P-OTHER', { '3/other_misc/total': 3 }, 'PASS'],
  ['P-OTHER', { '3/other_misc/total': 4 }, 'WARN'],
  ['P-OTHER', { '3/other_misc/total': null }, 'NOT_ASSESSABLE'],
  ['P-OTHER', { '3/other_misc/total': 0, '3/total_processed/total': 0 }, 'PASS'],
  ['P-SECRET', refusals(6, 5, 1), 'WARN'],
  ['P-SECRET', refusals(5, 5, 1), 'PASS'],
  ['P-SECRET', refusals(9, 0, 1), 'PASS'],
  ['P-SECRET', { '3/denied_admin_query/total': null }, 'NOT_ASSESSABLE'],
  ['P-PARTIAL0', refusals(10, 10, 0), 'WARN'],
  ['P-PARTIAL0', refusals(10, 10, 1), 'PASS'],
  ['P-PARTIAL0', refusals(10, 9, 0), 'PASS'],
  ['P-PARTIAL0', { '3/partial/total': null }, 'NOT_ASSESSABLE'],
  ['P-NOTHELD', { '3/unable_not_held/total': 19, '3/total_processed/total': 30 }, 'WARN'],
  ['P-NOTHELD', { '3/unable_not_held/total': 18, '3/total_processed/total': 30 }, 'PASS'],
  ['P-NOTHELD', { '3/unable_not_held/total': 19, '3/total_processed/total': 29 }, 'PASS'],
  ['P-NOTHELD', { '3/total_processed/total': null }, 'NOT_ASSESSABLE'],
])('%s with %j: %s', (check, changes, word) => {
  expect(wordOf(check, withCells(OFFICE_2023, changes))).toBe(word)
})

describe('where no equation fails, or none can be told', () => {
  test('nothing is suggested', () => {
    const blank = withCells(OFFICE_2023, { '3/partial/total': null })
    expect([OFFICE_2023, blank].flatMap(report => [...saysOf('P-PARSE', report), ...saysOf('P-SWAP', report)])).toEqual(
      [],
    )
  })
})

describe('P-PARSE', () => {
  test.each([
    ['a digit too many', { '3/partial/natural_person': 90 }, '3/partial/natural_person', 90, 9],
    ['a digit too few', { '3/total_processed/natural_person': 2 }, '3/total_processed/natural_person', 2, 20],
    [
      'a total of table 4',
      { '4/reconsideration/total': 30, '4/reconsideration/upheld': 2 },
      '4/reconsideration/total',
      30,
      3,
    ],
  ] as const)('%s', (...row) => {
    const [, changes, cell, left, right] = row
    const found = checkReport(withCells(OFFICE_2023, changes)).filter(({ check }) => check === 'P-PARSE')
    expect(found).toMatchObject([{ cell, result: 'WARN', left, right }])
  })
  test('where two numbers may have slipped, both are named', () => {
    const report = withCells(OFFICE_2023, { '4/reconsideration/total': 10 })
    expect(saysOf('P-PARSE', report)).toEqual(['WARN 4/reconsideration/corrected', 'WARN 4/reconsideration/total'])
  })
  test('another number is no slipped digit', () => {
    expect(saysOf('P-PARSE', withCells(OFFICE_2023, { '3/partial/natural_person': 8 }))).toEqual([])
  })
  test('a repair that would break another equation is none', () => {
    expect(
      saysOf('P-PARSE', withCells(OFFICE_2023, { '3/total_processed/total': 200, '3/granted/total': 30 })),
    ).toEqual([])
  })
  test('slips of a digit', () => {
    expect([isSlip(12, 120), isSlip(105, 15), isSlip(0, 5), isSlip(12, 21), isSlip(1, 100)]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })
})

describe('P-SWAP', () => {
  test.each(['legal_commercial', 'natural_person'] as const)('a value that belongs beside: %s', first => {
    const right = first === 'natural_person' ? 'legal_commercial' : 'legal_research'
    const good = withCells(OFFICE_2023, {
      '3/new_received/natural_person': 19 - 4,
      [`3/new_received/${right}`]: 4,
      '3/carried_in/natural_person': 1,
      '3/granted/natural_person': 3,
      '3/partial/natural_person': 5,
      [`3/partial/${right}`]: 4,
      '3/total_processed/natural_person': 16,
      [`3/total_processed/${right}`]: 4,
    })
    expect(saysOf('P-SWAP', good)).toEqual([])
    const swapped = withCells(good, {
      [`3/partial/${first}`]: good.cells[`3/partial/${right}`]?.value ?? null,
      [`3/partial/${right}`]: good.cells[`3/partial/${first}`]?.value ?? null,
    })
    expect(saysOf('P-SWAP', swapped)).toContain(`WARN 3/partial/${first}`)
  })
  test('two totals, one above the other, or the two cells they add up: both would do', () => {
    const report = withCells(OFFICE_2023, { '3/granted/total': 9, '3/partial/total': 3 })
    expect(saysOf('P-SWAP', report)).toEqual(['WARN 3/granted/natural_person', 'WARN 3/granted/total'])
  })
  test('in the line of table 4, across tracks', () => {
    const report = withCells(OFFICE_2023, { '4/reconsideration/total': 0, '4/litigation_direct/upheld': 1 })
    expect(saysOf('P-SWAP', report)).toEqual(['WARN 4/reconsideration/total'])
  })
  test('no pair that mends it', () => {
    expect(saysOf('P-SWAP', withCells(OFFICE_2023, { '3/granted/total': 9 }))).toEqual([])
  })
})
