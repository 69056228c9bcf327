import { describe, expect, test } from 'vitest'
import type { Report } from '../../../src/domain/report.ts'
import { allZero, BLANKS_2019, OFFICE_2023, saysOf, withCells, withRaw, withSections, wordOf } from './figures.ts'

const SIX = ['一', '二', '三', '四', '五', '六']
const withHeading = (heading: Partial<Report['heading']>, year: number | null = 2023): Report => ({
  ...OFFICE_2023,
  year,
  heading: { ...OFFICE_2023.heading, ...heading },
})
const YEAR_2023 = ['2023-01-01', '2023-12-31'] as const

describe('S-CELLS', () => {
  test('200 and 198 cells are whole', () => {
    expect([OFFICE_2023, BLANKS_2019].map(report => wordOf('S-CELLS', report))).toEqual(['PASS', 'PASS'])
  })
  test('one row for 其他处理 is worth a look in the form of 2021 only', () => {
    expect(wordOf('S-CELLS', allZero('gb-2021-30', true))).toBe('WARN')
    expect(wordOf('S-CELLS', allZero('gb-2019-60', true))).toBe('PASS')
  })
  test('so is a missing table', () => {
    const cells = Object.fromEntries(Object.entries(OFFICE_2023.cells).filter(([id]) => !id.startsWith('2/')))
    expect(wordOf('S-CELLS', { ...OFFICE_2023, cells, tables: [3, 4] })).toBe('WARN')
  })
})

test.each([
  [2023, 'gb-2021-30', 'PASS'],
  [2020, 'gb-2019-60', 'PASS'],
  [2022, 'gb-2019-60', 'WARN'],
  [2020, 'gb-2021-30', 'WARN'],
  [null, 'gb-2021-30', 'NOT_ASSESSABLE'],
  [2018, 'gb-2019-60', 'NOT_ASSESSABLE'],
] as const)('S-VERSION: a report for %s on %s: %s', (year, format, word) => {
  expect(wordOf('S-VERSION', { ...allZero(format, false), year })).toBe(word)
})

test('S-SECTIONS: six, five, none', () => {
  const words = [SIX, SIX.slice(0, 5), []].map(texts => wordOf('S-SECTIONS', withSections(OFFICE_2023, texts)))
  expect(words).toEqual(['PASS', 'WARN', 'NOT_ASSESSABLE'])
})

describe('S-GOV-BLOCK', () => {
  const government: Report = { ...OFFICE_2023, organ: '甲市乙区人民政府', scope: 'region' }
  test.each([
    [['工作考核、社会评议、责任追究'], 'PASS'],
    [['考核 95 分，评议良好，没有追责情形'], 'PASS'],
    [['考核、评议'], 'WARN'],
    [[], 'NOT_ASSESSABLE'],
  ] as const)('%j: %s', (texts, word) => {
    expect(wordOf('S-GOV-BLOCK', withSections(government, texts))).toBe(word)
  })
  test.each(['甲市乙区人民政府办公室', '甲市乙区丙局', '甲县乙镇人民政府'])('is not asked of %s', organ => {
    expect(wordOf('S-GOV-BLOCK', withSections({ ...government, organ, level: '' }, ['']))).toBe('')
  })
})

describe('S-YEAR', () => {
  test.each([
    [{ titleYear: 2023, period: YEAR_2023 }, 'PASS'],
    [{ titleYear: 2023 }, 'PASS'],
    [{ titleYear: 2022, period: YEAR_2023 }, 'FAIL'],
    [{ titleYear: 2022 }, 'FAIL'],
    [{ period: ['2023-01-01', '2022-12-31'] as const }, 'FAIL'],
    [{}, 'NOT_ASSESSABLE'],
  ])('%j: %s', (heading, word) => {
    expect(wordOf('S-YEAR', withHeading(heading))).toBe(word)
  })
  test('one year alone agrees with nothing', () => {
    expect(wordOf('S-YEAR', withHeading({ titleYear: 2023 }, null))).toBe('NOT_ASSESSABLE')
  })
})

test('S-PERIOD: a whole year, part of one, none said', () => {
  const words = [YEAR_2023, ['2023-01-01', '2023-11-30'] as const, null].map(period =>
    wordOf('S-PERIOD', withHeading({ period })),
  )
  expect(words).toEqual(['PASS', 'WARN', 'NOT_ASSESSABLE'])
})

test('S-BLANK counts the blanks of each table there is', () => {
  const report = withCells(OFFICE_2023, { '3/granted/total': null, '3/partial/total': null })
  expect(saysOf('S-BLANK', OFFICE_2023)).toEqual(['PASS', 'PASS', 'PASS'])
  expect(saysOf('S-BLANK', report)).toEqual(['PASS', 'WARN 3/granted/total', 'PASS'])
  expect(saysOf('S-BLANK', { ...report, tables: [4] })).toEqual(['PASS'])
  const unread = withRaw(OFFICE_2023, '3/granted/total', { value: null, status: 'unread' })
  expect(saysOf('S-BLANK', unread)).toEqual(['PASS', 'PASS', 'PASS'])
})

describe('S-UNIT', () => {
  test('plain figures keep it; nothing read cannot be told', () => {
    expect(wordOf('S-UNIT', OFFICE_2023)).toBe('PASS')
    expect(wordOf('S-UNIT', { ...OFFICE_2023, cells: {} })).toBe('NOT_ASSESSABLE')
  })
  test('a unit in a cell is named', () => {
    const report = withRaw(OFFICE_2023, '2/fees/amount_wan_yuan', { value: 251000, raw: '２５１０００ 元' })
    expect(saysOf('S-UNIT', report)).toEqual(['WARN 2/fees/amount_wan_yuan'])
  })
  test.each([
    [{ organ: '甲县乙局' }, 20_000, 'WARN'],
    [{ organ: '甲县乙局' }, 9000, 'PASS'],
    [{ organ: '甲县人民政府', scope: 'region' }, 20_000, 'PASS'],
    [{ organ: '甲县乙镇人民政府', level: 'town' }, 20_000, 'WARN'],
    [{ organ: '甲市乙局', level: 'prefecture' }, 20_000, 'PASS'],
  ] as const)('%j collects %d: %s', (who, amount, word) => {
    const report = withCells({ ...OFFICE_2023, ...who }, { '2/fees/amount_wan_yuan': amount })
    expect(wordOf('S-UNIT', report)).toBe(word)
  })
})

describe('numbers', () => {
  test.each([
    [OFFICE_2023, 'PASS'],
    [withCells(OFFICE_2023, { '3/granted/total': -1 }), 'FAIL'],
    [withCells(OFFICE_2023, { '2/licensing/decisions': 1.5 }), 'FAIL'],
    [withCells(BLANKS_2019, { '2/licensing/change': -18, '2/procurement/amount': 0.5 }), 'PASS'],
    [{ ...OFFICE_2023, cells: {} }, 'NOT_ASSESSABLE'],
  ])('N-INT %#', (report, word) => {
    expect(wordOf('N-INT', report)).toBe(word)
  })

  test.each([
    [4166.24, 'PASS'],
    [96_171.6, 'PASS'],
    [0, 'PASS'],
    [4166.241619, 'WARN'],
    [-1, 'FAIL'],
    [null, 'NOT_ASSESSABLE'],
  ])('N-FEE %s: %s', (amount, word) => {
    expect(wordOf('N-FEE', withCells(OFFICE_2023, { '2/fees/amount_wan_yuan': amount }))).toBe(word)
  })

  test.each([
    ['12', 'PASS'],
    ['１２', 'WARN'],
    ['1,234', 'WARN'],
    ['1 234', 'WARN'],
    ['22（其中修订16件）', 'PASS'],
    ['', 'PASS'],
  ])('N-DIGIT %s: %s', (raw, word) => {
    expect(wordOf('N-DIGIT', withRaw(OFFICE_2023, '3/granted/total', { raw }))).toBe(word)
  })
  test('N-DIGIT of nothing', () => {
    expect(wordOf('N-DIGIT', { ...OFFICE_2023, cells: {} })).toBe('NOT_ASSESSABLE')
  })
})
