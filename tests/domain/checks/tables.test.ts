import { describe, expect, test } from 'vitest'
import type { Report } from '../../../src/domain/report.ts'
import type { Level } from '../../../src/domain/scope.ts'
import { allZero, BLANKS_2019, OFFICE_2023, saysOf, withCells, withSections, wordOf } from './figures.ts'

describe('T2-STOCK', () => {
  const cell = '2/normative_documents/in_force'
  test.each([
    [{ '2/normative_documents/issued': 5, [cell]: 7 }, 'PASS'],
    [{ '2/normative_documents/issued': 5, [cell]: 4 }, 'FAIL'],
    [{ '2/normative_documents/issued': 5, '2/normative_documents/repealed': 2, [cell]: 3 }, 'PASS'],
    [{ '2/normative_documents/repealed': 9, [cell]: 0 }, 'PASS'],
    [{ '2/normative_documents/issued': null }, 'NOT_ASSESSABLE'],
  ])('%j: %s', (changes, word) => {
    expect(saysOf('T2-STOCK', withCells(OFFICE_2023, changes))).toEqual(['PASS 2/rules/in_force', `${word} ${cell}`])
  })
  test('is not asked of the form of 2019', () => {
    expect(saysOf('T2-STOCK', BLANKS_2019)).toEqual([])
  })
})

function stating(organ: string, level: Level): string {
  return wordOf('T2-COMPETENCE', withCells({ ...OFFICE_2023, organ, level }, { '2/rules/in_force': 6 }))
}

describe('T2-COMPETENCE', () => {
  test.each([
    ['甲省人民政府', 'province', 'PASS'],
    ['甲省人民政府办公厅', 'province', 'PASS'],
    ['甲市人民政府', 'prefecture', 'PASS'],
    ['甲市政府办公室', 'prefecture', 'PASS'],
    ['东莞市人民政府', 'prefecture', 'PASS'],
    ['甲族自治州人民政府', 'prefecture', 'PASS'],
    ['国家税务总局', '', 'PASS'],
    ['甲市', 'prefecture', 'PASS'],
    ['甲地区行政公署', 'prefecture', 'WARN'],
    ['甲市教育局', 'prefecture', 'WARN'],
    ['甲省教育厅', 'province', 'WARN'],
    ['甲市教育局办公室', 'prefecture', 'WARN'],
    ['甲市乙区人民政府', 'county', 'WARN'],
    ['甲县乙镇人民政府', 'town', 'WARN'],
    ['甲综合实验区管理委员会', 'county', 'WARN'],
    ['甲市人民政府', '', 'NOT_ASSESSABLE'],
    ['', 'prefecture', 'NOT_ASSESSABLE'],
  ] as const)('%s (%s) with rules: %s', (organ, level, word) => {
    expect(stating(organ, level)).toBe(word)
  })
  test('no rules are no question; blank ones cannot be told', () => {
    expect(wordOf('T2-COMPETENCE', OFFICE_2023)).toBe('PASS')
    expect(wordOf('T2-COMPETENCE', withCells(OFFICE_2023, { '2/rules/issued': null }))).toBe('NOT_ASSESSABLE')
    const some = withCells(OFFICE_2023, { '2/rules/issued': null, '2/rules/in_force': 1 })
    expect(saysOf('T2-COMPETENCE', some)).toEqual(['WARN 2/rules/in_force'])
  })
  test('in the form of 2019 too', () => {
    const report = withCells(allZero('gb-2019-60', true), { '2/rules/public_total': 7 })
    expect(saysOf('T2-COMPETENCE', { ...report, organ: '甲县人民政府', level: 'county' })).toEqual([
      'WARN 2/rules/public_total',
    ])
  })
})

test.each([
  ['甲县乙镇人民政府', 'town', 200_000, 'PASS WARN PASS'],
  ['甲县乙镇人民政府', 'town', 90_000, 'PASS PASS PASS'],
  ['甲县乙镇人民政府', 'town', null, 'PASS NOT_ASSESSABLE PASS'],
  ['甲县公安局', 'county', 200_000, 'PASS PASS PASS'],
  ['甲县公安局', 'county', 2_000_000, 'PASS WARN PASS'],
  ['甲县人民政府', 'county', 2_000_000, ''],
] as const)('T2-DEPT: %s (%s) with %s penalties: %s', (...row) => {
  const [organ, level, penalties, word] = row
  const report = withCells({ ...OFFICE_2023, organ, level }, { '2/penalty/decisions': penalties })
  expect(wordOf('T2-DEPT', report)).toBe(word)
})

const sixth = (report: Report, text: string) => withSections(report, ['', '', '', '', '', text])
const UNPAID = withCells(OFFICE_2023, { '3/other_fee_unpaid/total': 2 })

describe('X-FEE', () => {
  test.each([
    [sixth(UNPAID, '本年度发出收费通知2件，总金额400元，实际收取0元。'), 'PASS'],
    [sixth(UNPAID, '本年度未收取信息处理费。'), 'PASS'],
    [sixth(UNPAID, '本年度未发出收费通知，未收取信息处理费。'), 'WARN'],
    [sixth(UNPAID, '发出收费通知的件数0件。'), 'WARN'],
    [sixth(UNPAID, '发出收费通知10件。'), 'PASS'],
    [sixth(UNPAID, '无其他需要报告的事项。'), 'WARN'],
    [sixth(OFFICE_2023, '无其他需要报告的事项。'), 'PASS'],
    [UNPAID, 'NOT_ASSESSABLE'],
    [sixth(withCells(OFFICE_2023, { '3/other_fee_unpaid/total': null }), ''), 'NOT_ASSESSABLE'],
  ])('%#: %s', (report, word) => {
    expect(wordOf('X-FEE', report)).toBe(word)
  })
})

describe('X-EXCESS', () => {
  test.each([
    [sixth(OFFICE_2023, '未收取信息处理费。'), 'PASS'],
    [sixth(OFFICE_2023, '收取信息处理费0元。'), 'PASS'],
    [sixth(OFFICE_2023, '收取信息处理费400元。'), 'WARN'],
    [sixth(OFFICE_2023, '有申请人反复申请，收取信息处理费400元。'), 'PASS'],
    [sixth(withCells(OFFICE_2023, { '3/refused_excessive/total': 3 }), '收取信息处理费400元。'), 'PASS'],
    [sixth(UNPAID, '发出收费通知2件。'), 'WARN'],
    [UNPAID, 'NOT_ASSESSABLE'],
    [sixth(withCells(UNPAID, { '3/refused_excessive/total': null }), ''), 'NOT_ASSESSABLE'],
  ])('%#: %s', (report, word) => {
    expect(wordOf('X-EXCESS', report)).toBe(word)
  })
})

describe('appeals', () => {
  test.each([
    [20, 'PASS'],
    [21, 'NOT_ASSESSABLE'],
    [null, 'NOT_ASSESSABLE'],
  ])('X-APPEAL-CAP with %s reconsiderations on 20 closed: %s', (total, word) => {
    expect(wordOf('X-APPEAL-CAP', withCells(OFFICE_2023, { '4/reconsideration/total': total }))).toBe(word)
  })
  test.each([
    [2, 'PASS'],
    [3, 'NOT_ASSESSABLE'],
    [null, 'NOT_ASSESSABLE'],
  ])('X-AFTER with %s on 2 upheld: %s', (total, word) => {
    const cells = { '4/reconsideration/upheld': 2, '4/litigation_after_reconsideration/total': total }
    expect(wordOf('X-AFTER', withCells(OFFICE_2023, cells))).toBe(word)
  })
  test.each([
    [2024, { '4/litigation_direct/total': 3 }, 'WARN'],
    [2024, {}, 'PASS'],
    [2024, { '4/litigation_direct/total': 3, '3/denied_process_info/total': 0 }, 'PASS'],
    [2024, { '4/litigation_direct/total': null }, 'NOT_ASSESSABLE'],
    [2024, { '4/litigation_direct/total': 3, '3/denied_process_info/total': null }, 'NOT_ASSESSABLE'],
    [2024, { '4/litigation_direct/total': 3, '3/denied_safety_stability/total': null }, 'WARN'],
    [2023, { '4/litigation_direct/total': 3 }, ''],
    [null, {}, 'NOT_ASSESSABLE'],
  ] as const)('X-DIRECT-2024 %s %j: %s', (year, changes, word) => {
    expect(wordOf('X-DIRECT-2024', withCells({ ...OFFICE_2023, year }, changes))).toBe(word)
  })
})

test.each([
  ['甲市乙区人民政府办公室', 'own', '2024-01-31', 'PASS'],
  ['甲市乙区人民政府办公室', 'own', '2024-02-01', 'FAIL'],
  ['甲市乙区人民政府办公室', 'region', '2024-03-31', 'PASS'],
  ['甲县丙局', 'own', '2024-02-01', 'FAIL'],
  ['甲县人民政府', 'region', '2024-03-31', 'PASS'],
  ['甲县人民政府', 'unknown', '2024-04-01', 'FAIL'],
  ['甲新区管理委员会', 'region', '2024-03-01', 'PASS'],
  ['甲新区管委会', 'own', '2024-03-01', 'FAIL'],
  ['甲新区管委会', 'unknown', '2024-03-01', 'NOT_ASSESSABLE'],
  ['甲新区管委会', 'unknown', '2024-01-20', 'PASS'],
  ['', 'unknown', '2024-04-02', 'FAIL'],
  ['甲县人民政府', 'region', '2023-12-20', 'FAIL'],
  ['甲县人民政府', 'region', '', 'NOT_ASSESSABLE'],
] as const)('D-DEADLINE: %s (%s) on %s: %s', (...row) => {
  const [organ, scope, published, word] = row
  expect(wordOf('D-DEADLINE', { ...OFFICE_2023, organ, scope, published })).toBe(word)
})

test('D-DEADLINE asks no town, and nothing of a report without a year', () => {
  const late = { ...OFFICE_2023, published: '2024-06-01' }
  expect(wordOf('D-DEADLINE', { ...late, level: 'town' })).toBe('')
  expect(wordOf('D-DEADLINE', { ...late, level: '', organ: '甲县乙镇人民政府' })).toBe('')
  expect(wordOf('D-DEADLINE', { ...late, year: null })).toBe('NOT_ASSESSABLE')
})
