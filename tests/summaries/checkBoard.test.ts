import { expect, test } from 'vitest'
import type { CheckResult, Result } from '../../src/domain/checks/check.ts'
import { CHECK_IDS } from '../../src/domain/checks/ids.ts'
import { NO_HEADING, type Report } from '../../src/domain/report.ts'
import { checkBoard, findingsOf, rulesByFamily, sumOfTallies, talliesOf } from '../../src/summaries/checkBoard.ts'
import { ruleFromText, ruleToText } from '../../src/summaries/ruleAddress.ts'

const report = (organ: string, year: number | null): Report => ({
  id: `${organ} ${year}`,
  year,
  divisionCode: '',
  region: '',
  uscc: '',
  organ,
  level: '',
  scope: 'own',
  format: 'gb-2021-30',
  otherAll: false,
  tables: [3],
  cells: {},
  source: '',
  published: '',
  heading: NO_HEADING,
  sections: [],
})

const verdict = (check: string, result: Result, remark?: true): CheckResult => ({
  check,
  cell: '',
  result,
  left: 1,
  right: 1,
  ...(remark ? { remark } : {}),
})

const REPORTS = [report('甲', 2022), report('甲', 2023), report('乙', null)]
const RESULTS = new Map([
  ['甲 2022', [verdict('T3-ROW', 'PASS'), verdict('T3-ROW', 'FAIL'), verdict('P-OTHER', 'WARN')]],
  ['甲 2023', [verdict('T3-ROW', 'NOT_ASSESSABLE'), verdict('X-DIRECT-2024', 'WARN', true)]],
  ['乙 null', [verdict('D-DEADLINE', 'FAIL')]],
])
const ALL = { family: '', check: '', result: '' } as const
const FINDINGS = findingsOf(REPORTS, RESULTS, ALL)
const TALLIES = talliesOf(REPORTS, RESULTS)

test('no verdict is lost or counted twice between rules and findings', () => {
  const counted = rulesByFamily(TALLIES).flatMap(({ rules }) => rules.map(({ tally }) => tally))
  const sum = counted.reduce((all, each) => all + each.PASS + each.FAIL + each.WARN + each.NOT_ASSESSABLE, 0)
  expect(sum).toBe(FINDINGS.length)
  expect(rulesByFamily(TALLIES).map(({ family }) => family)).toEqual(['T3', 'X', 'D', 'P'])
})

test('trouble is what fails or is doubtful, a remark is not', () => {
  const trouble = findingsOf(REPORTS, RESULTS, { family: '', check: '', result: 'trouble' })
  expect(trouble.map(each => each.result.check)).toEqual(['T3-ROW', 'D-DEADLINE', 'P-OTHER'])
  expect(findingsOf(REPORTS, RESULTS, { family: 'T3', check: '', result: '' })).toHaveLength(3)
  expect(findingsOf(REPORTS, RESULTS, { family: '', check: 'T3-ROW', result: 'NOT_ASSESSABLE' })).toHaveLength(1)
})

test('the board has a row a body and a column a year, the unknown year last', () => {
  const { years, rows } = checkBoard(REPORTS, RESULTS)
  expect(years).toEqual([2022, 2023, null])
  expect(rows.map(row => row.organ)).toEqual(['甲', '乙'])
  expect(rows[0]?.entries.get(2022)?.[0]).toMatchObject({ unbalanced: 1, failed: 0, doubtful: 1, notAssessable: 0 })
  expect(rows[0]?.entries.get(2023)?.[0]).toMatchObject({ unbalanced: 0, doubtful: 0, notAssessable: 1 })
  expect(rows[1]?.entries.get(null)?.[0]).toMatchObject({ unbalanced: 0, failed: 1 })
})

test('tallies count each kind', () => {
  expect(sumOfTallies(TALLIES.values())).toEqual({ PASS: 1, FAIL: 2, WARN: 2, NOT_ASSESSABLE: 1 })
})

test('every rule has a name of its own in an address, and is found by it', () => {
  expect(CHECK_IDS.map(check => ruleFromText(ruleToText(check)))).toEqual(CHECK_IDS)
  for (const check of CHECK_IDS) expect(ruleToText(check)).toMatch(/^[a-z][a-z0-9_]{0,59}$/)
  expect(ruleFromText('disclosure_rate')).toBe('')
})
