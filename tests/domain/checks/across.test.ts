import { describe, expect, test } from 'vitest'
import { CHECK_IDS } from '../../../src/domain/checks/ids.ts'
import { CHECKS, checkReport, problemsOfChecks } from '../../../src/domain/checks/index.ts'
import { mixedScopes } from '../../../src/domain/checks/l-mixed.ts'
import { checkReports, SET_CHECKS } from '../../../src/domain/checks/setChecks.ts'
import type { CellId } from '../../../src/domain/forms/form.ts'
import type { Report } from '../../../src/domain/report.ts'
import type { Unit } from '../../../src/domain/unit.ts'
import { checkTextOf } from '../../../src/words/checks.ts'
import { CHECKS_EN } from '../../../src/words/checks.en.ts'
import { CHECKS_ZH } from '../../../src/words/checks.zh.ts'
import { allZero, OFFICE_2023, withCells, withSections } from './figures.ts'

type Cells = Readonly<Partial<Record<CellId, number | null>>>

/** A report of every cell 0 but these, of one body and year. */
function made(year: number, cells: Cells, more: Partial<Report> = {}): Report {
  const format = year < 2021 ? 'gb-2019-60' : 'gb-2021-30'
  const { organ = '甲市乙县丙局', scope = 'own' } = more
  const zero = { ...allZero(format, false), published: '', ...more, organ, scope, year, uscc: '' }
  return { ...withCells(zero, cells), id: `${year}|${organ}|${scope}|figures.csv` }
}

/** What a rule says of the last of these reports, with the others beside it: `RESULT cell found`. */
function says(check: string, reports: readonly Report[], units: readonly Unit[] = []): readonly string[] {
  const last = reports.at(-1)
  const all = checkReports(reports, new Map(units.map(unit => [unit.organ, unit])))
  return (last ? (all.get(last.id) ?? []) : [])
    .filter(result => result.check === check)
    .map(({ result, remark, cell, values }) =>
      [remark ? 'REMARK' : result, cell, values?.['found'] ?? ''].filter(part => part !== '').join(' '),
    )
}

const pair = (before: Cells, now: Cells, year = 2023) => [made(year - 1, before), made(year, now)]

const textYears = (before: string, now: string) => [
  withSections(made(2022, {}), [before, '', '', '', before]),
  withSections(made(2023, {}), [now, '', '', '', now]),
]
const closed = (count: number | null) => ({
  '3/total_processed/total': count,
  '3/total_processed/natural_person': count,
})
const stated = (text: string, before: number | null, now: number) => [
  made(2022, { '3/new_received/total': before }),
  withSections(made(2023, { '3/new_received/total': now }), [text]),
]
const below = (cells: Cells, organ = '甲市乙县丙局') => made(2023, cells, { organ })
const licences = (count: number) => ({ '2/licensing/decisions': count })
const feesOf = (amount: number) => ({ '2/fees/amount_wan_yuan': amount })
const office = (cells: Cells) => made(2023, cells, { organ: `甲市乙县人民政府办公室` })
const body = (name: string, granted: number) =>
  made(2023, { '3/granted/total': granted, '3/total_processed/total': 100 }, { organ: name })
const disclosure = (reports: readonly Report[]) => says('P-PEER', reports).find(line => line.includes('%'))

describe('the year before', () => {
  const out = { '3/carried_out/total': 3, '3/carried_out/natural_person': 3 }

  test('Y-CARRY: a different total fails, a different split is doubtful, a blank cannot be told', () => {
    const kept = says('Y-CARRY', pair(out, { '3/carried_in/total': 3, '3/carried_in/natural_person': 3 }))
    expect(kept).toHaveLength(7)
    expect(kept.every(line => line.startsWith('PASS'))).toBe(true)
    expect(says('Y-CARRY', pair(out, { '3/carried_in/total': 2, '3/carried_in/natural_person': 2 }))).toEqual(
      expect.arrayContaining(['FAIL 3/carried_in/total 3 ≠ 2', 'WARN 3/carried_in/natural_person 3 ≠ 2']),
    )
    const split = says('Y-CARRY', pair(out, { '3/carried_in/total': 3, '3/carried_in/legal_other': 3 }))
    expect(split).toContain('PASS 3/carried_in/total 3 = 3')
    expect(split).toContain('WARN 3/carried_in/legal_other 0 ≠ 3')
    const blank = says('Y-CARRY', pair({ '3/carried_out/total': null }, {}))
    expect(blank).toContain('NOT_ASSESSABLE 3/carried_in/total')
  })

  test('Y-CARRY: no report of the year before, another scope, another body: not assessable; 2019 has none before', () => {
    expect(says('Y-CARRY', [made(2023, {})])).toEqual(['NOT_ASSESSABLE 3/carried_in/total'])
    expect(says('Y-CARRY', [made(2021, out), made(2023, {})])).toEqual(['NOT_ASSESSABLE 3/carried_in/total'])
    const others = [made(2022, out, { scope: 'region' }), made(2022, out, { organ: '甲市乙县丁局' })]
    expect(says('Y-CARRY', [...others, made(2023, {})])).toEqual(['NOT_ASSESSABLE 3/carried_in/total'])
    expect(says('Y-CARRY', [made(2019, {})])).toEqual([])
  })

  test('Y-STOCK: kept, broken, blank, and not over the change of form', () => {
    const stock = '2/normative_documents/in_force'
    const moved = { '2/normative_documents/issued': 4, '2/normative_documents/repealed': 1 } as const
    expect(says('Y-STOCK', pair({ [stock]: 7 }, { ...moved, [stock]: 10 }))).toContain(
      `PASS ${stock} 7 + 4 − 1 = 10 = 10`,
    )
    expect(says('Y-STOCK', pair({ [stock]: 7 }, { ...moved, [stock]: 11 }))).toContain(
      `WARN ${stock} 7 + 4 − 1 = 10 ≠ 11`,
    )
    expect(says('Y-STOCK', pair({ [stock]: null }, { ...moved, [stock]: 11 }))).toContain(`NOT_ASSESSABLE ${stock}`)
    expect(says('Y-STOCK', pair({}, { [stock]: 9 }, 2021))).toEqual([])
  })

  test('Y-BREAK: same form, another form, no year before', () => {
    expect(says('Y-BREAK', pair({}, {}))).toEqual(['PASS gb-2021-30 → gb-2021-30'])
    expect(says('Y-BREAK', pair({}, {}, 2021))).toEqual(['REMARK gb-2019-60 → gb-2021-30'])
    expect(says('Y-BREAK', [made(2023, {})])).toEqual(['NOT_ASSESSABLE'])
  })

  test('Y-JUMP: more than fivefold from thirty on', () => {
    const cell = '2/licensing/decisions'
    const jump = (before: number, now: number) => says('Y-JUMP', pair({ [cell]: before }, { [cell]: now }))[0]
    expect(jump(10, 50)).toBe(`PASS ${cell} 10 → 50`)
    expect(jump(10, 51)).toBe(`WARN ${cell} 10 → 51`)
    expect(jump(51, 10)).toBe(`WARN ${cell} 51 → 10`)
    expect(jump(0, 30)).toBe(`WARN ${cell} 0 → 30`)
    expect(jump(0, 29)).toBe(`PASS ${cell} 0 → 29`)
    expect(says('Y-JUMP', pair({ [cell]: null }, {})).some(line => line.includes(cell))).toBe(false)
    expect(says('Y-JUMP', [made(2023, {})])).toEqual(['NOT_ASSESSABLE'])
  })

  test('Y-FROZEN: three numbers above 0 as last year', () => {
    const three = { '2/licensing/decisions': 41, '2/penalty/decisions': 7, '2/coercion/decisions': 2 }
    expect(says('Y-FROZEN', pair(three, three))).toEqual(['WARN 2/licensing/decisions 3 / 3'])
    expect(says('Y-FROZEN', pair(three, { ...three, '2/penalty/decisions': 8 }))).toEqual(['PASS 2 / 3'])
    expect(says('Y-FROZEN', pair({}, {}))).toEqual(['PASS 0 / 0'])
    expect(says('Y-FROZEN', [made(2023, three)])).toEqual(['NOT_ASSESSABLE'])
    const items = { '2/licensing/prior_items': 9, '2/penalty/prior_items': 8, '2/fees/prior_items': 7 }
    expect(says('Y-FROZEN', pair(items, items, 2020))).toEqual(['PASS 0 / 0'])
  })

  test('Y-TEXT: sections one and five as last year', () => {
    const text = '我机关严格落实政府信息公开条例，全年更新网站栏目，答复群众来信，组织培训，公开各类文件。'
    const other = '今年新设热线电话，修订公开指南，清理过期信息，把决算公开表放在首页显著位置，方便查阅。'
    expect(says('Y-TEXT', textYears(text, text))).toEqual(['WARN 100% ≥ 80%', 'WARN 100% ≥ 80%'])
    expect(says('Y-TEXT', textYears(text, other))).toEqual(['PASS 0% < 80%', 'PASS 0% < 80%'])
    expect(says('Y-TEXT', textYears(text, '无。'))).toEqual(['NOT_ASSESSABLE', 'NOT_ASSESSABLE'])
    expect(says('Y-TEXT', pair({}, {}))).toEqual(['NOT_ASSESSABLE', 'NOT_ASSESSABLE'])
  })

  test('Y-PENDING: pending last year, among the total of this one', () => {
    const [cell, pending] = ['4/reconsideration/total', '4/reconsideration/pending'] as const
    const told = (before: number | null, now: number) => says('Y-PENDING', pair({ [pending]: before }, { [cell]: now }))
    expect(told(2, 2)).toContain(`PASS ${cell} 2 ≤ 2`)
    expect(told(3, 2)).toContain(`WARN ${cell} 3 > 2`)
    expect(told(null, 2)).toContain(`NOT_ASSESSABLE ${cell}`)
  })

  test('P-ALLZERO: no application two years running, a remark; a town is not asked', () => {
    const received = '3/new_received/total'
    expect(says('P-ALLZERO', pair({}, {}))).toEqual([`REMARK ${received} 0 → 0`])
    expect(says('P-ALLZERO', pair({ [received]: 1 }, {}))).toEqual([`PASS ${received} 1 → 0`])
    expect(says('P-ALLZERO', pair({ [received]: null }, {}))).toEqual([`NOT_ASSESSABLE ${received}`])
    const slip = { '3/new_received/natural_person': 6 }
    expect(says('P-ALLZERO', pair({}, slip))).toEqual([`PASS ${received} 0 → 0`])
    const town = [2022, 2023].map(year => made(year, {}, { organ: '乙县戊镇人民政府', level: 'town' }))
    expect(says('P-ALLZERO', town)).toEqual([])
  })

  test('S-UNIT: ten times last year is most likely 元', () => {
    const fees = '2/fees/amount_wan_yuan'
    expect(says('S-UNIT', pair({ [fees]: 12 }, { [fees]: 120 }))).toEqual(['PASS'])
    expect(says('S-UNIT', pair({ [fees]: 12 }, { [fees]: 121 }))).toEqual([`WARN ${fees} 121 > 10 × 12`])
    expect(says('S-UNIT', pair({ [fees]: 0 }, { [fees]: 121 }))).toEqual(['PASS'])
    expect(says('S-UNIT', [{ ...made(2023, {}), cells: {} }])).toEqual(['NOT_ASSESSABLE'])
  })

  test('X-APPEAL-CAP and X-AFTER: what this year does not hold, last year may', () => {
    const direct = { '4/litigation_direct/total': 4 }
    const cell = '4/reconsideration/total'
    expect(says('X-APPEAL-CAP', [made(2023, { ...direct, ...closed(1) })])).toEqual([`NOT_ASSESSABLE ${cell}`])
    expect(says('X-APPEAL-CAP', pair(closed(3), { ...direct, ...closed(1) }))).toEqual([`PASS ${cell} 4 ≤ 1 + 3`])
    expect(says('X-APPEAL-CAP', pair(closed(2), { ...direct, ...closed(1) }))).toEqual([`WARN ${cell} 4 > 1 + 2`])
    expect(says('X-APPEAL-CAP', pair(closed(null), { ...direct, ...closed(1) }))).toEqual([`NOT_ASSESSABLE ${cell}`])
    const contradicted = { ...closed(2), '3/total_processed/natural_person': 9 }
    expect(says('X-APPEAL-CAP', pair(contradicted, { ...direct, ...closed(1) }))).toEqual([`NOT_ASSESSABLE ${cell}`])
    const after = '4/litigation_after_reconsideration/total'
    expect(says('X-AFTER', pair({ '4/reconsideration/upheld': 1 }, { [after]: 2 }))).toEqual([
      `WARN ${after} 2 > 0 + 1`,
    ])
    expect(says('X-AFTER', pair({ '4/reconsideration/upheld': 2 }, { [after]: 2 }))).toEqual([
      `PASS ${after} 2 ≤ 0 + 2`,
    ])
    expect(says('X-AFTER', [made(2023, { [after]: 2 })])).toEqual([`NOT_ASSESSABLE ${after}`])
  })

  test('NT-YOY: a stated change against both tables, rounded or cut off', () => {
    const up = '收到政府信息公开申请45件，同比增长12.5%。'
    expect(says('NT-YOY', stated(up, 40, 45))).toEqual(['PASS 3/new_received/total 12.5% = 12.5% = 45 / 40 − 1'])
    expect(says('NT-YOY', stated(up, 41, 45))).toEqual(['FAIL 3/new_received/total 12.5% ≠ 9.8% = 45 / 41 − 1'])
    expect(says('NT-YOY', stated(up, null, 45))).toEqual(['NOT_ASSESSABLE 3/new_received/total'])
    expect(says('NT-YOY', stated(up, 0, 45))).toEqual(['NOT_ASSESSABLE 3/new_received/total'])
    const down = '依申请公开数量较上年下降8%。'
    expect(says('NT-YOY', stated(down, 100, 92))).toEqual(['PASS 3/new_received/total -8% = -8% = 92 / 100 − 1'])
    expect(says('NT-YOY', stated(down, 92, 100))).toEqual(['FAIL 3/new_received/total -8% ≠ 8.7% = 100 / 92 − 1'])
  })
})

describe('levels', () => {
  const top = '甲市乙县人民政府'
  const units: readonly Unit[] = [
    { organ: top, parent: '', kind: 'government' },
    { organ: '甲市乙县丙局', parent: top, kind: 'department' },
    { organ: '甲市乙县丁局', parent: top, kind: 'department' },
  ]
  const cell = '3/granted/natural_person'
  const parent = (cells: Cells) => made(2023, cells, { organ: top, scope: 'region' })

  test('L-SUM: all below add up; a difference fails only where all are there', () => {
    const both = [below({ [cell]: 2 }), below({ [cell]: 3 }, '甲市乙县丁局')]
    expect(says('L-SUM', [...both, parent({ [cell]: 5 })], units)).toContain(`PASS ${cell} 5 = 5`)
    expect(says('L-SUM', [...both, parent({ [cell]: 5 })], units)).toHaveLength(190)
    expect(says('L-SUM', [...both, parent({ [cell]: 6 })], units)).toContain(`FAIL ${cell} 5 ≠ 6`)
    expect(says('L-SUM', [...both.slice(1), parent({ [cell]: 6 })], units)).toContain(`REMARK ${cell} 3 ≠ 6`)
    expect(says('L-SUM', [...both, parent({ [cell]: null })], units)).toContain(`NOT_ASSESSABLE ${cell}`)
    expect(says('L-SUM', [parent({})], units)).toEqual(['NOT_ASSESSABLE'])
    expect(says('L-SUM', [...both, made(2023, {}, { organ: top, scope: 'unknown' })], units)).toEqual([])
  })

  test('L-SUM: a list of lower governments only is never whole', () => {
    const governments = units.map(unit => ({ ...unit, kind: 'government' as const }))
    const both = [below({ [cell]: 2 }), below({ [cell]: 3 }, '甲市乙县丁局')]
    expect(says('L-SUM', [...both, parent({ [cell]: 6 })], governments)).toContain(`REMARK ${cell} 5 ≠ 6`)
  })

  test('L-SUM: what is below a body of the level is its departments, not the next region', () => {
    const level = made(2023, { [cell]: 2 }, { organ: top, scope: 'level' })
    const region = made(2023, { [cell]: 9 }, { organ: '甲市乙县丁局', scope: 'region' })
    expect(says('L-SUM', [below({ [cell]: 2 }), region, level], units)).toContain(`PASS ${cell} 2 = 2`)
  })

  test('L-PART: a part exceeds the whole, at any coverage', () => {
    expect(says('L-PART', [parent({ [cell]: 2 }), below({ [cell]: 2 })], units)).toEqual(['PASS 194 / 194'])
    expect(says('L-PART', [parent({ [cell]: 1 }), below({ [cell]: 2 })], units)).toEqual([`FAIL ${cell} 2 > 1`])
    expect(says('L-PART', [parent({}), { ...below({}), cells: {} }], units)).toEqual(['NOT_ASSESSABLE'])
    const both = [below(licences(2)), below(licences(3), '甲市乙县丁局')]
    expect(says('L-PART', [...both, parent(licences(5))], units)).toContain('PASS 2/licensing/decisions 5 ≤ 5')
    expect(says('L-PART', [...both, parent(licences(4))], units)).toContain('FAIL 2/licensing/decisions 5 > 4')
    const joint = below({ '2/normative_documents/issued': 2 })
    expect(says('L-PART', [joint, parent({ '2/normative_documents/issued': 1 })], units)).toContain(
      'WARN 2/normative_documents/issued 2 > 1',
    )
  })

  test('L-PART: what rounding does to an amount is no difference', () => {
    expect(says('L-PART', [below(feesOf(18651.064104)), parent(feesOf(18651.06))], units)).toContain(
      'PASS 2/fees/amount_wan_yuan 18651.064104 ≤ 18651.06',
    )
  })

  test('L-OFFICE: the office of a government is known by its name', () => {
    expect(says('L-OFFICE', [parent({ [cell]: 4 }), office({ [cell]: 4 })])).toEqual(['PASS 194 / 194'])
    expect(says('L-OFFICE', [parent({ [cell]: 3 }), office({ [cell]: 4 })])).toEqual([`FAIL ${cell} 4 > 3`])
    expect(says('L-OFFICE', [office({})])).toEqual(['NOT_ASSESSABLE'])
  })

  test('L-MIXED: a sum of two scopes is refused', () => {
    expect(mixedScopes([{ scope: 'own' }, { scope: 'region' }])).toMatchObject({ result: 'FAIL', left: 2 })
    expect(mixedScopes([{ scope: 'own' }, { scope: 'own' }])).toMatchObject({ result: 'PASS' })
    expect(mixedScopes([{ scope: 'unknown' }, { scope: 'unknown' }])).toMatchObject({ result: 'NOT_ASSESSABLE' })
    expect(mixedScopes([])).toMatchObject({ result: 'NOT_ASSESSABLE' })
  })
})

describe('P-PEER', () => {
  const eight = [50, 51, 52, 53, 54, 55, 56, 57].map((granted, at) => body(`甲市${at}县人民政府`, granted))

  test('a rate far from eight peers is doubtful, a near one is not', () => {
    expect(disclosure([...eight, body('甲市八县人民政府', 58)])).toMatch(/^PASS 58% · 54% · \|z\| = 1\.3 ≤ 3\.5/)
    expect(disclosure([...eight, body('甲市八县人民政府', 90)])).toMatch(/^WARN 90% · 54% · \|z\| = 12\.1 > 3\.5/)
  })

  test('seven peers, a small base, an unknown level say nothing', () => {
    expect(says('P-PEER', [...eight.slice(1), body('甲市八县人民政府', 90)])).toEqual(['NOT_ASSESSABLE'])
    const small = made(2023, { '3/granted/total': 20, '3/total_processed/total': 29 }, { organ: '甲市八县人民政府' })
    expect(says('P-PEER', [...eight, small])).toEqual(['NOT_ASSESSABLE'])
    expect(says('P-PEER', [...eight, { ...body('甲市八县人民政府', 90), level: '' }])).toEqual(['NOT_ASSESSABLE'])
  })
})

test('one report by itself is said what it always was, but for what needs others', () => {
  const own = checkReport(OFFICE_2023)
  const among = checkReports([OFFICE_2023]).get(OFFICE_2023.id) ?? []
  const others = new Set(SET_CHECKS.map(({ id }) => id).filter(id => !CHECKS.some(check => check.id === id)))
  const sorted = (all: typeof own) => all.map(({ check, cell, result }) => `${check} ${cell} ${result}`).toSorted()
  expect(sorted(among.filter(({ check }) => !others.has(check)))).toEqual(sorted(own))
})

test('every rule over several reports has an id, words in both languages, and says its finding', () => {
  expect(SET_CHECKS.filter(({ id }) => !CHECK_IDS.some(known => known === id))).toEqual([])
  const reports = pair(
    { '3/carried_out/total': 3, '2/normative_documents/in_force': 4, '4/reconsideration/pending': 2 },
    { '2/licensing/decisions': 60 },
  )
  const last = reports[1]
  if (!last) throw new Error('no report')
  const problems = problemsOfChecks(last, checkReports(reports).get(last.id) ?? [])
  expect(problems.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['Y-CARRY', 'Y-STOCK', 'Y-JUMP', 'Y-PENDING']),
  )
  for (const problem of problems)
    for (const texts of [CHECKS_ZH, CHECKS_EN])
      expect(checkTextOf(texts, problem.code)?.message(problem)).not.toMatch(/undefined/)
})
