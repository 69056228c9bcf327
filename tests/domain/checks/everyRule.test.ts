import { describe, expect, test } from 'vitest'
import type { CheckId } from '../../../src/domain/checks/ids.ts'
import { CHECK_IDS } from '../../../src/domain/checks/ids.ts'
import { mixedScopes } from '../../../src/domain/checks/l-mixed.ts'
import { checkReports } from '../../../src/domain/checks/setChecks.ts'
import type { CellId } from '../../../src/domain/forms/form.ts'
import type { Report } from '../../../src/domain/report.ts'
import type { Unit } from '../../../src/domain/unit.ts'
import { OFFICE_2023, withCells, withRaw, withSections } from './figures.ts'

type Cells = Readonly<Partial<Record<CellId, number | null>>>

/** Three sets of reports for a rule: the last of each breaks it, keeps it, and leaves it open. Null: nothing is said. */
interface Cases {
  readonly broken: readonly Report[]
  readonly kept: readonly Report[]
  readonly open: readonly Report[] | null
}

const OFFICE: Report = { ...OFFICE_2023, uscc: '' }
const TOP = OFFICE.organ.replace('办公室', '')
const numbered = (report: Report): Report => ({ ...report, id: `${report.year}|${report.organ}|${report.scope}` })
const one = (cells: Cells, more: Partial<Report> = {}) => [numbered({ ...withCells(OFFICE, cells), ...more })]
const heading = (more: Partial<Report['heading']>) => one({}, { heading: { ...OFFICE.heading, ...more } })
const pair = (before: Cells, now: Cells) => [...one(before, { year: 2022 }), ...one(now)]
const telling = (cells: Cells, ...texts: readonly string[]) => [numbered(withSections(withCells(OFFICE, cells), texts))]
const town = one({}, { level: 'town', organ: '甲县乙镇人民政府' })[0] ?? OFFICE
const above = (cells: Cells) => one(cells, { organ: TOP, scope: 'region' })
const part = (cells: Cells) => one(cells, { organ: `${TOP}丙局`, scope: 'own' })
const bare = one({}, { cells: {}, tables: [] })
const G = '3/granted/total'
const YEAR = ['2023-01-01', '2023-12-31'] as const

/** A sentence with a wrong number, with the right one, and one without tables to hold it against. */
function claim(say: (count: number) => string, right: number): Cases {
  return {
    broken: telling({}, say(right + 4)),
    kept: telling({}, say(right)),
    open: telling({}, say(right)).map(report => ({ ...report, cells: {}, tables: [] })),
  }
}

const peers = (rate: number) => [
  ...[50, 51, 52, 53, 54, 55, 56, 57].flatMap(count =>
    one({ [G]: count, '3/total_processed/total': 100 }, { organ: `甲市${count}局` }),
  ),
  ...one({ [G]: rate, '3/total_processed/total': 100 }, { organ: '甲市乙局' }),
]
const ALIKE = '本机关全年按照条例要求开展工作，更新目录，答复申请，组织培训，接受监督。'
const texts = (before: string, now: string) => [
  numbered({ ...withSections(OFFICE, [before, '', '', '', before]), year: 2022 }),
  ...telling({}, now, '', '', '', now),
]

const FIRST: Partial<Record<CheckId, Cases>> = {
  'S-CELLS': { broken: bare, kept: one({}), open: null },
  'S-VERSION': { broken: one({}, { year: 2020 }), kept: one({}), open: one({}, { year: null }) },
  'S-SECTIONS': { broken: telling({}, 'a'), kept: telling({}, 'a', 'b', 'c', 'd', 'e', 'f'), open: one({}) },
  'S-GOV-BLOCK': {
    broken: above({}).map(report => withSections(report, ['考核'])),
    kept: above({}).map(report => withSections(report, ['考核、评议、追责'])),
    open: above({}),
  },
  'S-YEAR': { broken: heading({ titleYear: 2022 }), kept: heading({ titleYear: 2023 }), open: heading({}) },
  'S-PERIOD': {
    broken: heading({ period: ['2023-01-01', '2023-11-30'] }),
    kept: heading({ period: YEAR }),
    open: heading({}),
  },
  'S-BLANK': { broken: one({ [G]: null }), kept: one({}), open: null },
  'S-UNIT': { broken: [withRaw(OFFICE, G, { raw: '3元' })], kept: one({}), open: bare },
  'N-INT': { broken: one({ [G]: 2.5 }), kept: one({}), open: bare },
  'N-FEE': {
    broken: one({ '2/fees/amount_wan_yuan': -1 }),
    kept: one({}),
    open: one({ '2/fees/amount_wan_yuan': null }),
  },
  'N-DIGIT': { broken: [withRaw(OFFICE, G, { raw: '３' })], kept: one({}), open: bare },
  'T3-CARRY': { broken: one({ '3/carried_out/total': 1 }), kept: one({}), open: one({ '3/carried_out/total': null }) },
  'T3-TOTAL': { broken: one({ [G]: 4 }), kept: one({}), open: one({ [G]: null }) },
  'T3-ROW': { broken: one({ [G]: 4 }), kept: one({}), open: one({ [G]: null }) },
  'T4-SUM': {
    broken: one({ '4/reconsideration/total': 4 }),
    kept: one({}),
    open: one({ '4/reconsideration/total': null }),
  },
  'T2-STOCK': {
    broken: one({ '2/rules/issued': 2 }),
    kept: one({}),
    open: one({ '2/rules/issued': null }),
  },
  'T2-COMPETENCE': { broken: one({ '2/rules/in_force': 2 }), kept: one({}), open: one({ '2/rules/issued': null }) },
  'T2-DEPT': {
    broken: [numbered(withCells(town, { '2/licensing/decisions': 100_001 }))],
    kept: [town],
    open: [numbered(withCells(town, { '2/licensing/decisions': null }))],
  },
  'X-FEE': {
    broken: telling({ '3/other_fee_unpaid/total': 1 }, '', '', '', '', '', '未发出收费通知。'),
    kept: telling({}, '', '', '', '', '', '未收取信息处理费。'),
    open: one({}),
  },
  'X-EXCESS': {
    broken: telling({ '3/other_fee_unpaid/total': 1 }, '一切如常。'),
    kept: telling({}, '一切如常。'),
    open: one({}),
  },
  'X-APPEAL-CAP': {
    broken: pair({}, { '4/litigation_direct/total': 90 }),
    kept: one({}),
    open: one({ '4/litigation_direct/total': 90 }),
  },
  'X-AFTER': {
    broken: pair({}, { '4/litigation_after_reconsideration/total': 9 }),
    kept: one({}),
    open: one({ '4/litigation_after_reconsideration/total': 9 }),
  },
  'X-DIRECT-2024': {
    broken: one({ '4/litigation_direct/total': 1 }, { year: 2024 }),
    kept: one({}, { year: 2024 }),
    open: one({ '4/litigation_direct/total': null }, { year: 2024 }),
  },
  'D-DEADLINE': {
    broken: one({}, { published: '2024-02-01' }),
    kept: one({}, { published: '2024-01-31' }),
    open: one({}, { published: '' }),
  },
  'P-OTHER': { broken: one({ '3/other_misc/total': 9 }), kept: one({}), open: one({ '3/other_misc/total': null }) },
  'P-PARTIAL0': {
    broken: one({ '3/partial/total': 0, '3/denied_process_info/total': 20 }),
    kept: one({}),
    open: one({ '3/partial/total': null }),
  },
  'P-SECRET': {
    broken: one({ '3/denied_state_secret/total': 10 }),
    kept: one({}),
    open: one({ '3/denied_state_secret/total': null }),
  },
  'P-NOTHELD': {
    broken: one({ '3/unable_not_held/total': 19, '3/total_processed/total': 30 }),
    kept: one({}),
    open: one({ '3/unable_not_held/total': null }),
  },
  'P-PARSE': { broken: one({ '3/partial/natural_person': 90 }), kept: [], open: null },
  'P-SWAP': { broken: one({ '3/partial/natural_person': 0, '3/partial/legal_commercial': 9 }), kept: [], open: null },
  'P-ALLZERO': {
    broken: pair(
      { '3/new_received/total': 0, '3/new_received/natural_person': 0 },
      { '3/new_received/total': 0, '3/new_received/natural_person': 0 },
    ),
    kept: pair({}, {}),
    open: one({}),
  },
  'P-PEER': { broken: peers(95), kept: peers(54), open: peers(54).slice(1) },
}

const SECOND: Partial<Record<CheckId, Cases>> = {
  'NT-RECEIVED': claim(n => `收到政府信息公开申请${n}件。`, 19),
  'NT-CARRY-IN': claim(n => `收到政府信息公开申请19件，上年结转${n}件。`, 1),
  'NT-CARRY-OUT': claim(n => `收到政府信息公开申请19件，另有${n}件结转至下一年度办理。`, 0),
  'NT-PROCESSED': claim(n => `全年办结政府信息公开申请${n}件。`, 20),
  'NT-GRANTED': claim(n => `全年办结申请20件，其中予以公开${n}件。`, 3),
  'NT-PARTIAL': claim(n => `全年办结申请20件，其中部分公开${n}件。`, 9),
  'NT-GRANTED+PARTIAL': claim(n => `全年办结申请20件，其中予以公开及部分公开${n}件。`, 12),
  'NT-DENIED': claim(n => `全年办结申请20件，其中不予公开${n}件。`, 1),
  'NT-UNABLE': claim(n => `全年办结申请20件，其中无法提供${n}件。`, 5),
  'NT-REFUSED': claim(n => `全年办结申请20件，其中不予处理${n}件。`, 0),
  'NT-OTHER': claim(n => `全年办结申请20件，其中其他处理${n}件。`, 2),
  'NT-APPLICANT': claim(n => `收到政府信息公开申请19件，其中自然人${n}件。`, 19),
  'NT-REVIEW': claim(n => `发生因政府信息公开引起的行政复议${n}件。`, 1),
  'NT-LITIGATION': claim(n => `本年度涉及政府信息公开的行政诉讼${n}件。`, 0),
  'NT-RULES': claim(n => `全年制定政府规章${n}部。`, 0),
  'NT-NORMDOCS': claim(n => `现行有效行政规范性文件${n}件。`, 7),
  'NT-FEE': claim(n => `本年度行政事业性收费${n}万元。`, 0),
  'NT-SUM': { broken: telling({ [G]: 30 }, '全年办结申请20件，其中予以公开30件，部分公开9件。'), kept: [], open: null },
  'NT-PCT': claim(n => `办结申请20件，其中予以公开3件，部分公开9件，公开率为${n}%。`, 60),
  'NT-YOY': {
    broken: [
      ...one({ '3/new_received/total': 10 }, { year: 2022 }),
      ...telling({}, '收到政府信息公开申请19件，同比增长12%。'),
    ],
    kept: [
      ...one({ '3/new_received/total': 10 }, { year: 2022 }),
      ...telling({}, '收到政府信息公开申请19件，同比增长90%。'),
    ],
    open: telling({}, '收到政府信息公开申请19件，同比增长90%。'),
  },
  'NT-WORDS': {
    broken: telling({ '4/litigation_direct/corrected': 2 }, '涉及政府信息公开的行政诉讼6件，零败诉。'),
    kept: telling({}, '涉及政府信息公开的行政诉讼6件，零败诉。'),
    open: telling({ '4/litigation_direct/corrected': null }, '涉及政府信息公开的行政诉讼6件，零败诉。'),
  },
  'NT-SCOPE': claim(n => `全年共办理依申请公开${n}件。`, 20),
  'Y-CARRY': {
    broken: pair({ '3/carried_out/total': 5 }, {}),
    kept: pair({ '3/carried_out/total': 1, '3/carried_out/natural_person': 1 }, {}),
    open: one({}),
  },
  'Y-STOCK': {
    broken: pair({}, { '2/normative_documents/in_force': 9 }),
    kept: pair({}, {}),
    open: one({}),
  },
  'Y-BREAK': {
    broken: [...one({}, { year: 2020, format: 'gb-2019-60' }), ...one({}, { year: 2021 })],
    kept: pair({}, {}),
    open: one({}),
  },
  'Y-JUMP': { broken: pair({}, { '2/licensing/decisions': 40 }), kept: pair({}, {}), open: one({}) },
  'Y-FROZEN': {
    broken: pair(
      { '2/licensing/decisions': 4, '2/penalty/decisions': 5 },
      { '2/licensing/decisions': 4, '2/penalty/decisions': 5 },
    ),
    kept: pair({}, {}),
    open: one({}),
  },
  'Y-TEXT': {
    broken: texts(ALIKE, ALIKE),
    kept: texts(ALIKE, '新设热线，修订指南，清理信息，公开决算。'),
    open: pair({}, {}),
  },
  'Y-PENDING': {
    broken: pair({ '4/reconsideration/pending': 5 }, {}),
    kept: pair({}, {}),
    open: pair({ '4/reconsideration/pending': null }, {}),
  },
  'L-SUM': {
    broken: [...part({ [G]: 8 }), ...above({})],
    kept: [...part({}), ...above({})],
    open: [...part({}), ...above({ [G]: null })],
  },
  'L-PART': {
    broken: [...above({}), ...part({ [G]: 8 })],
    kept: [...above({}), ...part({})],
    open: [...above({}), ...part({}).map(report => ({ ...report, cells: {} }))],
  },
  'L-OFFICE': { broken: [...above({}), ...one({ [G]: 8 })], kept: [...above({}), ...one({})], open: one({}) },
}

const CASES = { ...FIRST, ...SECOND }
const UNITS: readonly Unit[] = [
  { organ: TOP, parent: '', kind: 'government' },
  { organ: `${TOP}丙局`, parent: TOP, kind: 'department' },
]

/** What a rule says of the last of these reports, once each. */
function wordsOf(check: string, reports: readonly Report[]): readonly string[] {
  const last = reports.at(-1)
  const all = checkReports(reports, new Map(UNITS.map(unit => [unit.organ, unit])))
  const own = last ? (all.get(last.id) ?? []) : []
  return [...new Set(own.filter(result => result.check === check).map(({ result }) => result))]
}

test('every rule has its three cases', () => {
  expect(CHECK_IDS.filter(id => id !== 'L-MIXED' && CASES[id] === undefined)).toEqual([])
})

test.each(CHECK_IDS)('%s is a file of its own', async id => {
  const file: Readonly<Record<string, unknown>> = await import(`../../../src/domain/checks/${id.toLowerCase()}.ts`)
  const rules = id === 'L-MIXED' ? [mixedScopes([])].map(({ check }) => ({ id: check })) : Object.values(file)
  expect(rules).toContainEqual(expect.objectContaining({ id }))
})

describe.each(Object.entries(CASES))('%s', (id, { broken, kept, open }) => {
  test('is broken', () => {
    const words = wordsOf(id, broken)
    expect(words.includes('FAIL') || words.includes('WARN')).toBe(true)
  })

  test('is kept', () => {
    const words = wordsOf(id, kept)
    expect(words.filter(word => word === 'FAIL' || word === 'WARN')).toEqual([])
    if (kept.length > 0) expect(words).toContain('PASS')
  })

  test.skipIf(open === null)('cannot be told', () => {
    const words = wordsOf(id, open ?? [])
    expect(words).toContain('NOT_ASSESSABLE')
    expect(words.filter(word => word === 'FAIL' || word === 'WARN')).toEqual([])
  })
})

test('L-MIXED is a rule on a sum: broken, kept, not to be told', () => {
  const words = [
    ['own', 'region'],
    ['own', 'own'],
    ['unknown', 'unknown'],
  ] as const
  expect(words.map(scopes => mixedScopes(scopes.map(scope => ({ scope }))).result)).toEqual([
    'FAIL',
    'PASS',
    'NOT_ASSESSABLE',
  ])
})
