import { expect, test } from 'vitest'
import type { Check } from '../../../src/domain/checks/check.ts'
import { CHECK_IDS } from '../../../src/domain/checks/ids.ts'
import { CHECKS, checkReport, problemsOfChecks } from '../../../src/domain/checks/index.ts'
import { SET_CHECKS } from '../../../src/domain/checks/setChecks.ts'
import type { Report } from '../../../src/domain/report.ts'
import { CHECKS_EN } from '../../../src/words/checks.en.ts'
import { checkTextOf } from '../../../src/words/checks.ts'
import { CHECKS_ZH } from '../../../src/words/checks.zh.ts'
import { allZero, OFFICE_2023, withCells, withRaw, withSections } from './figures.ts'

test('every rule is listed once, under an id that has words', () => {
  const ids = CHECKS.map(({ id }: Check) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter(id => !CHECK_IDS.some(known => known === id))).toEqual([])
  const known = [...ids, ...SET_CHECKS.map(({ id }) => id), 'L-MIXED']
  expect(CHECK_IDS.filter(id => !known.includes(id))).toEqual([])
})

test('every result bears the id of its rule', () => {
  for (const report of [OFFICE_2023, allZero('gb-2021-30', true), { ...OFFICE_2023, cells: {}, tables: [] }])
    for (const check of CHECKS.filter(({ id }) => !id.startsWith('NT')))
      expect(check.run(report).every(result => result.check === check.id)).toBe(true)
})

test('a good report has no problems', () => {
  expect(problemsOfChecks(OFFICE_2023, checkReport(OFFICE_2023))).toEqual([])
})

test('a problem has the code, the cell, the place and the numbers of what failed', () => {
  const broken = withCells(OFFICE_2023, { '3/granted/natural_person': 4 })
  const report = withRaw(broken, '3/granted/total', { place: { file: 'a.html', line: 7, column: 3 } })
  const problems = problemsOfChecks(report, checkReport(report))
  expect(problems).toContainEqual({
    code: 'T3-ROW',
    severity: 'error',
    place: { file: 'a.html', line: 7, column: 3 },
    report: '烟台市莱山区人民政府办公室 2023',
    cell: '3/granted/total',
    found: '4 ≠ 3',
    values: { left: 4, right: 3 },
  })
  expect(problems.map(({ place }) => place)).toContainEqual({ file: 'figures.csv' })
})

test('a remark is info, a hint a warning', () => {
  const report = withCells({ ...OFFICE_2023, year: 2024 }, { '3/other_misc/total': 19, '4/litigation_direct/total': 1 })
  const severities = problemsOfChecks(report, checkReport(report)).map(({ code, severity }) => `${code} ${severity}`)
  expect(severities).toContain('X-DIRECT-2024 info')
  expect(severities).toContain('P-OTHER warning')
})

test('a sentence stands where its section does', () => {
  const report = withSections(OFFICE_2023, ['甲。共 5 件。', '乙'])
  const result = { check: 'NT-GRANTED', cell: '', result: 'FAIL', left: 5, right: 3, sentence: '共 5 件。' } as const
  expect(problemsOfChecks(report, [result])).toMatchObject([
    { found: '5 ≠ 3', place: { file: 'figures.csv', line: 10 }, values: { sentence: '共 5 件。' } },
  ])
})

/** One report that breaks as many rules as one can. */
function worst(): Report {
  const cells = withCells(allZero('gb-2021-30', true), {
    '2/rules/issued': 3,
    '2/licensing/decisions': -1,
    '2/penalty/decisions': 2_000_000,
    '2/fees/amount_wan_yuan': 20_000.123,
    '3/new_received/natural_person': 120,
    '3/denied_state_secret/total': 30,
    '3/unable_not_held/total': 40,
    '3/total_processed/total': 50,
    '3/partial/legal_other': null,
    '4/litigation_direct/total': 1,
    '4/litigation_direct/upheld': 10,
  })
  const raw = withRaw(cells, '3/granted/total', { raw: '０件' })
  const period = ['2024-01-01', '2024-06-30'] as const
  const report = { ...raw, year: 2024, organ: '甲县乙局', published: '2025-09-01', tables: [3, 4] as const }
  return withSections({ ...report, heading: { ...report.heading, titleYear: 2022, period } }, ['收取信息处理费5元'])
}

test.each([
  ['zh', CHECKS_ZH],
  ['en', CHECKS_EN],
] as const)('every problem is said whole in %s', (_, words) => {
  const government = withSections({ ...OFFICE_2023, organ: '甲县人民政府', scope: 'region' }, ['考核'])
  const split = withCells(government, { '3/other_fee_unpaid/total': 2, '3/other_misc/total': 9, '3/partial/total': 3 })
  const secrets = withCells(split, { '3/granted/total': 9, '3/denied_state_secret/total': 30 })
  const none = withCells(withSections(secrets, ['', '', '', '', '', '无']), { '3/partial/total': 0 })
  const reports = [worst(), split, secrets, none, { ...OFFICE_2023, year: 2020 }]
  const said = reports.flatMap(report =>
    problemsOfChecks(report, checkReport(report)).map(problem => checkTextOf(words, problem.code)?.message(problem)),
  )
  expect(said.length).toBeGreaterThan(30)
  expect(said.filter(sentence => !sentence || /undefined|null|NaN|「」|“”|：$|: $/.test(sentence))).toEqual([])
  expect([...new Set(said)].join('\n')).toMatchSnapshot()
})

test('words are there for every check in both languages', () => {
  for (const id of CHECK_IDS) {
    expect(CHECKS_ZH.checks[id].name).not.toBe('')
    expect(CHECKS_EN.checks[id].asks).not.toBe('')
  }
  expect(checkTextOf(CHECKS_ZH, 'toString')).toBeUndefined()
})

test('two hundred reports, half of them broken, take well under a second of the processor', () => {
  const broken = worst()
  checkReport(broken)
  const start = process.cpuUsage()
  for (let turn = 0; turn < 200; turn += 1) checkReport(turn % 2 === 0 ? OFFICE_2023 : broken)
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000)
})
