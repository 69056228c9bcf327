import { describe, expect, test } from 'vitest'
import type { CheckResult } from '../../../src/domain/checks/check.ts'
import { checkReport, equationOf, problemsOfChecks } from '../../../src/domain/checks/index.ts'
import { NT_CHECKS } from '../../../src/domain/checks/ntChecks.ts'
import { CHECK_FAMILIES } from '../../../src/domain/checks/ids.ts'
import type { Report } from '../../../src/domain/report.ts'
import { allZero, BLANKS_2019, OFFICE_2023, withCells, withRaw, withSections } from './figures.ts'

/** A good office's sentences, in its own order of things, for the figures of OFFICE_2023. */
const OFFICE_TEXT =
  '主动公开各类信息726条，文件9件。2023年度共办理依申请公开20件（含上年结转1件），其中予以公开3件，部分公开9条，不予公开1件，无法公开5件，其他处理2件。'

/** Sentences over BLANKS_2019: four of them are not what its tables say. */
const BLANKS_TEXT =
  '本机关2019年共受理申请859件，申请数量较上年下降12.3%。全年答复申请805件，其中含上年结转申请18件；结转下年度办理72件。' +
  '答复情况：予以公开及部分公开258件，占33.9%；不予公开35件，占4.34%；无法提供265件，占32.9%；不予处理158件，占19.6%；其他处理0件。' +
  '发生信息公开类行政复议7件、诉讼9件，均获维持。'

function narrative(report: Report): readonly CheckResult[] {
  return checkReport(report).filter(({ check }) => check.startsWith('NT-'))
}

function told(report: Report, ...texts: readonly string[]): readonly string[] {
  return narrative(withSections(report, texts)).map(result => {
    const equation = equationOf(report, result)
    return [result.check.slice(3), result.result, equation].filter(Boolean).join(' ')
  })
}

test('there is one rule for each id of the family', () => {
  expect(NT_CHECKS.map(({ id }) => id)).toEqual([...CHECK_FAMILIES.NT])
})

describe('a good report', () => {
  test('all eight claims hold, and nothing else is taken for one', () => {
    expect(told(OFFICE_2023, OFFICE_TEXT, '', '', '', '', '本办2023年度未收取信息处理费。')).toEqual([
      'CARRY-IN PASS 1 = 1',
      'GRANTED PASS 3 = 3',
      'PARTIAL PASS 9 = 9',
      'DENIED PASS 1 = 1',
      'UNABLE PASS 5 = 5',
      'OTHER PASS 2 = 2',
      'FEE PASS 0 = 0',
      'SCOPE PASS 20 = 20',
    ])
  })

  test('a verdict carries its sentence, its claim and the cells it was held against', () => {
    const result = narrative(withSections(OFFICE_2023, [OFFICE_TEXT])).find(({ check }) => check === 'NT-PARTIAL')
    expect(result).toMatchObject({ cell: '3/partial/total', left: 9, right: 9, rightCells: ['3/partial/total'] })
    expect(result?.values).toMatchObject({ claim: '部分公开9条', section: 1 })
    expect(OFFICE_TEXT).toContain(result?.sentence)
  })

  test.each([
    ['3/granted/total', 4, 'GRANTED FAIL 3 ≠ 4'],
    ['3/carried_in/total', 2, 'CARRY-IN FAIL 1 ≠ 2'],
    ['3/unable_must_create/total', 1, 'UNABLE FAIL 5 ≠ 6 = 5 + 1'],
    ['3/other_misc/total', 3, 'OTHER FAIL 2 ≠ 3'],
  ] as const)('a changed cell %s is noticed', (cell, value, expected) => {
    expect(told(withCells(OFFICE_2023, { [cell]: value }), OFFICE_TEXT)).toContain(expected)
  })

  test('a failure is an error with the sentence, at its cell', () => {
    const report = withSections(withCells(OFFICE_2023, { '3/partial/total': 8 }), [OFFICE_TEXT])
    const problem = problemsOfChecks(report, narrative(report)).find(({ code }) => code === 'NT-PARTIAL')
    expect(problem).toMatchObject({ severity: 'error', cell: '3/partial/total', found: '9 ≠ 8' })
    expect(problem?.values?.['sentence']).toContain('部分公开9条')
  })
})

describe('a report with blank totals', () => {
  test('twelve claims: seven hold, four do not, one needs last year', () => {
    expect(told(BLANKS_2019, BLANKS_TEXT)).toEqual([
      'RECEIVED PASS 859 = 859',
      'CARRY-IN PASS 18 = 18',
      'CARRY-OUT PASS 72 = 72',
      'PROCESSED PASS 805 = 805',
      'GRANTED+PARTIAL FAIL 258 ≠ 275 = 258 + 12 + 1 + 1 + 3',
      'DENIED PASS 35 = 35 = 14 + 5 + 3 + 1 + 10 + 2',
      'UNABLE FAIL 265 ≠ 337 = 252 + 12 + 1 + 44 + 3 + 25',
      'REFUSED PASS 158 = 158 = 148 + 1 + 5 + 4',
      'OTHER PASS 0 = 0',
      'PCT FAIL 33.9% ≠ 34.2% = 275 / 805',
      'YOY NOT_ASSESSABLE',
      'WORDS FAIL 16 ≠ 13 = 5 + 8',
    ])
  })

  test('a difference proves nothing where the outcomes do not add up without the blanks', () => {
    const torn = withCells(BLANKS_2019, { '3/total_processed/total': 806 })
    const words = told(torn, BLANKS_TEXT)
    expect(words).toContain('UNABLE NOT_ASSESSABLE')
    expect(words).toContain('OTHER NOT_ASSESSABLE')
    expect(words).toContain('DENIED PASS 35 = 35 = 14 + 5 + 3 + 1 + 10 + 2')
  })

  test('an unread cell is no blank', () => {
    const unread = withRaw(BLANKS_2019, '3/refused_petition/total', { value: null, status: 'unread', raw: '14?' })
    expect(told(unread, '全年办结申请805件，其中不予处理9件。')).toContain('REFUSED NOT_ASSESSABLE')
  })
})

describe('a report without tables, of another year or of another body', () => {
  test('no cells: nothing can be told', () => {
    const empty = { ...OFFICE_2023, cells: {}, tables: [] }
    expect(told(empty, OFFICE_TEXT).every(each => each.includes('NOT_ASSESSABLE'))).toBe(true)
  })

  test.each([
    '2022年，共收到政府信息公开申请31件。',
    '2023年上半年，共收到政府信息公开申请31件。',
    '某县住建局共收到政府信息公开申请31件。',
    '自2008年以来，累计收到政府信息公开申请931件。',
  ])('%s is not held against the tables', text => {
    expect(told(OFFICE_2023, text)).toEqual([])
  })

  test('the organ by its short name is the organ', () => {
    expect(told(OFFICE_2023, '区政府办公室共收到政府信息公开申请19件。')).toEqual(['RECEIVED PASS 19 = 19'])
    expect(told(OFFICE_2023, '区政府办公室共收到政府信息公开申请18件。')).toEqual(['RECEIVED FAIL 18 ≠ 19'])
  })
})

const basis = (text: string, report: Report = OFFICE_2023) =>
  narrative(withSections(report, [text])).map(({ check, result, values }) =>
    [check, result, values?.['basis']].join(' '),
  )

describe('what a total may mean', () => {
  test('办理 may be closed, received or both stocks', () => {
    const open = withCells(OFFICE_2023, { '3/total_processed/total': 18, '3/carried_out/total': 2 })
    expect(basis('共办理依申请公开18件。', open)).toEqual(['NT-SCOPE PASS P'])
    expect(basis('共办理依申请公开20件。', open)).toEqual(['NT-SCOPE PASS N+Ci'])
    expect(basis('共办理依申请公开19件。', open)).toEqual(['NT-SCOPE PASS N'])
    expect(basis('共办理依申请公开17件。', open)).toEqual(['NT-SCOPE FAIL P'])
  })

  test('收到 is what came in, unless it says that it includes what was brought forward', () => {
    expect(basis('共收到政府信息公开申请20件。')).toEqual(['NT-RECEIVED FAIL N'])
    expect(basis('共收到政府信息公开申请20件，其中上年结转1件。')[0]).toBe('NT-RECEIVED PASS N+Ci')
    expect(basis('共受理政府信息公开申请20件。')).toEqual(['NT-RECEIVED PASS N+Ci'])
  })
})

describe('applicants, documents, fees', () => {
  test.each([
    ['共收到申请19件，均为自然人。', ['RECEIVED PASS 19 = 19', 'APPLICANT PASS 19 = 19']],
    [
      '共收到申请19件，其中自然人18件，法人或其他组织1件。',
      ['RECEIVED PASS 19 = 19', 'APPLICANT FAIL 18 ≠ 19', 'APPLICANT FAIL 1 ≠ 0'],
    ],
    ['现行有效行政规范性文件7件，制发行政规范性文件1件。', ['NORMDOCS PASS 7 = 7', 'NORMDOCS FAIL 1 ≠ 0']],
    ['全年制定政府规章0件。', ['RULES PASS 0 = 0']],
    ['行政事业性收费0万元。', ['FEE PASS 0 = 0']],
    ['行政事业性收费3.2万元。', ['FEE FAIL 3.2 ≠ 0']],
    ['全年收取信息处理费380元。', ['FEE NOT_ASSESSABLE']],
  ])('%s', (text, expected) => {
    expect(told(OFFICE_2023, text)).toEqual(expected)
  })

  test('an amount agrees rounded or cut off', () => {
    const report = withCells(OFFICE_2023, { '2/fees/amount_wan_yuan': 4166.248619 })
    expect(told(report, '行政事业性收费4,166.24万元。')[0]).toMatch(/^FEE PASS/)
    expect(told(report, '行政事业性收费4,166.25万元。')[0]).toMatch(/^FEE PASS/)
    expect(told(report, '行政事业性收费4,166.3万元。')[0]).toMatch(/^FEE FAIL/)
  })

  test('no fee collected beside applications closed for an unpaid fee is worth a look', () => {
    const report = withCells(OFFICE_2023, { '3/other_fee_unpaid/total': 1 })
    expect(told(report, '全年未收取信息处理费。')[0]).toMatch(/^FEE WARN/)
  })
})

describe('appeals', () => {
  const report = withCells(allZero('gb-2021-30', false), {
    '4/reconsideration/upheld': 3,
    '4/reconsideration/corrected': 1,
    '4/reconsideration/total': 4,
    '4/litigation_direct/upheld': 2,
    '4/litigation_direct/total': 2,
  })
  test.each([
    [
      '政府信息公开行政复议4件（维持3件、纠正1件），行政诉讼2件。',
      ['REVIEW PASS 4 = 4', 'REVIEW PASS 3 = 3', 'REVIEW PASS 1 = 1', 'LITIGATION PASS 2 = 2'],
    ],
    ['因信息公开被提起行政诉讼2件，均获维持。', ['WORDS PASS 2 = 2']],
    ['因信息公开被申请行政复议4件，全部维持。', ['WORDS FAIL 4 ≠ 3']],
    [
      '因信息公开被申请行政复议4件（维持3件、纠正1件），行政诉讼2件，均获维持。',
      ['REVIEW PASS 4 = 4', 'REVIEW PASS 3 = 3', 'REVIEW PASS 1 = 1', 'WORDS PASS 2 = 2'],
    ],
    ['全年信息公开行政诉讼零败诉。', ['WORDS PASS 0 = 0']],
    ['全年无信息公开行政复议纠错案件。', ['WORDS FAIL 0 ≠ 1']],
    ['全年未发生因政府信息公开引起的行政复议、行政诉讼案件。', ['WORDS FAIL 0 ≠ 6 = 4 + 2']],
  ])('%s', (text, expected) => {
    expect(told(report, text)).toEqual(expected)
  })

  test('a blank track may hold what is missing', () => {
    const blank = withCells(report, { '4/litigation_after_reconsideration/total': null })
    const columns = ['upheld', 'corrected', 'other', 'pending'].map(
      each => `4/litigation_after_reconsideration/${each}`,
    )
    const empty = withCells(blank, Object.fromEntries(columns.map(each => [each, null])))
    expect(told(empty, '因信息公开被提起行政诉讼2件。')).toEqual(['LITIGATION PASS 2 = 2'])
    expect(told(empty, '因信息公开被提起行政诉讼3件。')).toEqual(['LITIGATION NOT_ASSESSABLE'])
  })

  test('blank cells are no zero cases', () => {
    const blank = withCells(report, {
      '4/reconsideration/total': null,
      '4/reconsideration/upheld': null,
      '4/reconsideration/corrected': null,
    })
    const none = withCells(blank, { '4/reconsideration/other': null, '4/reconsideration/pending': null })
    expect(told(none, '未发生因政府信息公开引起的行政复议案件。')).toEqual(['WORDS NOT_ASSESSABLE'])
  })
})

const rate = (share: string) =>
  told(OFFICE_2023, `办结申请20件，其中予以公开3件，部分公开9件，公开率${share}%。`).at(-1)

describe('shares and sums', () => {
  test('a rate is held against the tables, rounded or cut off', () => {
    expect(rate('60')).toBe('PCT PASS 60% = 60% = 12 / 20')
    expect(rate('63.1')).toBe('PCT PASS 63.1% = 63.2% = 12 / 19')
    expect(rate('58')).toBe('PCT FAIL 58% ≠ 60% = 12 / 20')
  })

  test('parts that exceed their total, each right by the table, are told', () => {
    const text = '全年答复申请20件，其中予以公开3件，部分公开9件，不予公开4件，无法提供5件，其他处理2件。'
    const report = withCells(OFFICE_2023, { '3/denied_process_info/total': 4 })
    expect(told(report, text).filter(each => each.startsWith('SUM'))).toEqual(['SUM FAIL 3 + 9 + 4 + 5 + 2 = 23 ≠ 20'])
    expect(told(OFFICE_2023, text).filter(each => each.startsWith('SUM'))).toEqual([])
  })

  test('a list that leaves an outcome out is no sum', () => {
    expect(told(OFFICE_2023, '全年答复申请20件，其中予以公开3件，部分公开9件。')).toHaveLength(3)
  })
})
