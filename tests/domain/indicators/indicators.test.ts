import { describe, expect, test } from 'vitest'
import { emptyCell, numberCell, type Cell } from '../../../src/domain/cell.ts'
import { cellsOf, identitiesFor } from '../../../src/domain/forms/index.ts'
import type { CellId, FormId } from '../../../src/domain/forms/form.ts'
import { derivedValues } from '../../../src/domain/indicators/derivedValues.ts'
import { indicatorById, INDICATORS } from '../../../src/domain/indicators/index.ts'
import { indicatorOf, indicatorOfReport, type Indicated } from '../../../src/domain/indicators/indicatorOf.ts'
import { NO_HEADING, type Report } from '../../../src/domain/report.ts'
import { COMPARED } from '../../../src/domain/indicators/compared.ts'
import { denominatorsOf, overDenominator } from '../../../src/domain/indicators/denominators.ts'
import { MIXES } from '../../../src/domain/indicators/mixes.ts'
import { isPartOf, ownIndicator } from '../../../src/domain/indicators/ownIndicator.ts'
import { intervalOf } from '../../../src/summaries/points.ts'

/** A report whose cells are these, and all others `rest`. */
function reportOf(format: FormId, values: Readonly<Record<string, number>>, rest: Cell): Report {
  const shape = { format, otherAll: format === 'gb-2019-60' }
  return {
    ...shape,
    id: 'r',
    year: 2023,
    divisionCode: '',
    region: '',
    uscc: '',
    organ: '某机关',
    level: '',
    scope: 'own',
    tables: [2, 3, 4],
    source: '',
    published: '',
    heading: NO_HEADING,
    sections: [],
    cells: Object.fromEntries(
      cellsOf(shape).map(({ id }) => {
        const value = values[id]
        return [id, value === undefined ? rest : numberCell(value, String(value), null)]
      }),
    ),
  }
}

const rows = (values: Readonly<Record<string, readonly (number | null)[]>>) =>
  Object.fromEntries(
    Object.entries(values).flatMap(([row, cells]) =>
      cells.flatMap((value, at) => (value === null ? [] : [[`3/${row}/${APPLICANTS[at]}`, value]])),
    ),
  )
const APPLICANTS = [
  'natural_person',
  'legal_commercial',
  'legal_research',
  'legal_public_welfare',
  'legal_legal_service',
  'legal_other',
  'total',
]

/** Laishan 2023: 19 received, 1 brought forward, 20 closed; one reconsideration, corrected. */
const LAISHAN = reportOf(
  'gb-2021-30',
  {
    '3/new_received/total': 19,
    '3/carried_in/total': 1,
    '3/granted/total': 3,
    '3/partial/total': 9,
    '3/denied_third_party/total': 1,
    '3/unable_not_held/total': 5,
    '3/other_misc/total': 2,
    '3/total_processed/total': 20,
    '4/reconsideration/corrected': 1,
    '4/reconsideration/total': 1,
  },
  numberCell(0, '0', null),
)

/** Shanghai General Office 2019: blanks where it left them blank, 19 of 23 row totals among them. */
const SHANGHAI = reportOf(
  'gb-2019-60',
  {
    ...rows({
      new_received: [821, 35, null, null, 2, 1, 859],
      carried_in: [18, null, null, null, null, null, 18],
      granted: [258, 12, null, null, 1, 1, null],
      partial: [3, null, null, null, null, null, null],
      denied_state_secret: [14, null, null, null, null, null, null],
      denied_internal_affairs: [5, null, null, null, null, null, null],
      denied_process_info: [3, 1, null, null, null, null, null],
      denied_admin_query: [10, 2, null, null, null, null, null],
      unable_not_held: [252, 12, null, null, 1, null, null],
      unable_must_create: [44, 3, null, null, null, null, null],
      unable_unclear: [25, null, null, null, null, null, null],
      refused_petition: [148, 1, null, null, null, null, null],
      refused_duplicate: [5, 4, null, null, null, null, null],
      total_processed: [767, 35, null, null, 2, 1, 805],
      carried_out: [72, null, null, null, null, null, 72],
    }),
    '4/reconsideration/upheld': 5,
    '4/reconsideration/pending': 2,
    '4/reconsideration/total': 7,
    '4/litigation_direct/upheld': 8,
    '4/litigation_direct/pending': 1,
    '4/litigation_direct/total': 9,
  },
  emptyCell('blank'),
)

function of(id: string, report: Report): Indicated {
  const indicator = indicatorById(id)
  if (!indicator) throw new Error(id)
  return indicatorOfReport(indicator, report)
}

describe('the indicators of DOMAIN.md', () => {
  test.each([
    ['demand', 19],
    ['workload', 20],
    ['closure_rate', 1],
    ['carry_rate', 0],
    ['disclosure_rate', 0.6],
    ['full_rate', 0.15],
    ['partial_rate', 0.45],
    ['denial_rate', 0.05],
    ['unable_rate', 0.25],
    ['not_held_share', 0.25],
    ['refused_rate', 0],
    ['other_rate', 0.1],
    ['merits_disclosure_rate', 12 / 13],
    ['appeal_intensity', 0.05],
    ['review_correction_rate', 1],
  ])('Laishan 2023: %s', (id, value) => {
    expect(of(id, LAISHAN).value).toBeCloseTo(value, 10)
  })

  test('Laishan 2023: no court case is no rate, and not 0 %', () => {
    expect(of('litigation_correction_rate', LAISHAN)).toMatchObject({ value: null, reason: 'noCases' })
    expect(of('review_correction_rate', LAISHAN).small).toBe(true)
  })

  test.each([
    ['demand', 859],
    ['workload', 877],
    ['closure_rate', 0.9179],
    ['carry_rate', 0.0821],
    ['disclosure_rate', 0.3416],
    ['full_rate', 0.3379],
    ['partial_rate', 0.0037],
    ['denial_rate', 0.0435],
    ['unable_rate', 0.4186],
    ['not_held_share', 0.3292],
    ['refused_rate', 0.1963],
    ['other_rate', 0],
    ['merits_disclosure_rate', 0.8871],
  ])('Shanghai 2019, row totals derived from its own sums: %s', (id, value) => {
    expect(of(id, SHANGHAI).value).toBeCloseTo(value, 4)
  })

  test('Shanghai 2019: 0 of 5 reconsiderations corrected, its blanks derived from the total', () => {
    expect(of('review_correction_rate', SHANGHAI)).toMatchObject({
      numerator: 0,
      denominator: 5,
      value: 0,
      small: true,
    })
    expect(of('disclosure_rate', SHANGHAI).derived).toBe(2)
    expect(of('litigation_correction_rate', SHANGHAI)).toMatchObject({ value: null, reason: 'blank' })
    expect(of('appeal_intensity', SHANGHAI)).toMatchObject({ value: null, reason: 'blank' })
  })
})

describe('blanks', () => {
  test('a report of blanks derives nothing', () => {
    const blank = reportOf('gb-2021-30', {}, emptyCell('blank'))
    expect(derivedValues(blank).size).toBe(0)
    expect(of('demand', blank)).toMatchObject({ value: null, reason: 'blank' })
  })

  test('a cell that could not be read is never derived', () => {
    const unread = { ...LAISHAN, cells: { ...LAISHAN.cells, '3/granted/total': emptyCell('unread') } }
    expect(derivedValues(unread).size).toBe(0)
    expect(of('disclosure_rate', unread)).toMatchObject({ value: null, reason: 'blank' })
  })

  test('what is derived keeps every identity that can then be told, and changes nothing that is stated', () => {
    const derived = derivedValues(SHANGHAI)
    const value = (id: CellId) => SHANGHAI.cells[id]?.value ?? derived.get(id) ?? null
    const sum = (cells: readonly CellId[]) => cells.reduce((total, id) => total + (value(id) ?? Number.NaN), 0)
    const told = identitiesFor(SHANGHAI).filter(each => [...each.left, ...each.right].every(id => value(id) !== null))
    expect(told.length).toBe(39)
    for (const each of told) expect([each.cell, sum(each.left)]).toEqual([each.cell, sum(each.right)])
    expect([...derived.keys()].every(id => SHANGHAI.cells[id]?.status === 'blank')).toBe(true)
  })

  test('numbers that do not add up derive nothing negative', () => {
    const broken = reportOf('gb-2021-30', rows({ granted: [9, null, null, null, null, null, 3] }), emptyCell('blank'))
    expect([...derivedValues(broken).values()].every(value => value >= 0)).toBe(true)
    expect(derivedValues(broken).size).toBe(0)
  })
})

test('sums of an engine: unknown parts, no form and no cases are three different reasons', () => {
  const rate = indicatorById('disclosure_rate')
  if (!rate) throw new Error('disclosure_rate')
  const full = { value: 40, stated: 1, missing: 0 }
  const none = { value: null, stated: 0, missing: 0 }
  const blank = { value: null, stated: 1, missing: 1 }
  expect(indicatorOf(rate, { ...full, value: 10 }, full)).toMatchObject({ value: 0.25, small: false, reason: null })
  expect(indicatorOf(rate, blank, full).reason).toBe('blank')
  expect(indicatorOf(rate, none, full).reason).toBe('notInForm')
  expect(indicatorOf(rate, { ...full, value: 0 }, { ...full, value: 0 }).reason).toBe('noCases')
})

test('each indicator has its own id, names in both languages and cells that a form has', () => {
  expect(new Set(INDICATORS.map(each => each.id)).size).toBe(INDICATORS.length)
  const known = new Set(
    [...cellsOf({ format: 'gb-2019-60', otherAll: true }), ...cellsOf({ format: 'gb-2021-30', otherAll: false })].map(
      each => each.id,
    ),
  )
  for (const { zh, en, numerator, denominator } of INDICATORS) {
    expect(zh && en).toBeTruthy()
    expect([...numerator, ...denominator].filter(id => !known.has(id))).toEqual([])
    expect(numerator.length).toBeGreaterThan(0)
  }
})

const interval = (id: string, report: Report): string => {
  const indicator = COMPARED.find(each => each.id === id)
  if (!indicator) throw new Error(id)
  const found = intervalOf(indicator, indicatorOfReport(indicator, report))
  return found === null ? 'none' : found.map(each => (each * 100).toFixed(1)).join('–')
}

describe('the intervals of the table in DOMAIN.md', () => {
  test.each([
    ['disclosure_rate', '38.7–78.1'],
    ['full_rate', '5.2–36.0'],
    ['denial_rate', '0.9–23.6'],
    ['unable_rate', '11.2–46.9'],
    ['merits_disclosure_rate', '66.7–98.6'],
    ['review_correction_rate', '20.7–100.0'],
    ['litigation_correction_rate', 'none'],
    ['appeal_intensity', 'none'],
    ['demand', 'none'],
  ])('Laishan 2023: %s %s', (id, said) => {
    expect(interval(id, LAISHAN)).toBe(said)
  })

  test.each([
    ['disclosure_rate', '31.0–37.5'],
    ['denial_rate', '3.1–6.0'],
    ['unable_rate', '38.5–45.3'],
    ['refused_rate', '17.0–22.5'],
  ])('Shanghai 2019, over derived totals: %s %s', (id, said) => {
    expect(interval(id, SHANGHAI)).toBe(said)
  })
})

const rateOver = (id: string, over: 'closed' | 'handled' | 'merits') => {
  const indicator = overDenominator(indicatorById(id) ?? ownIndicator({ numerator: [], denominator: [] }), over)
  const { numerator, denominator } = indicator
    ? indicatorOfReport(indicator, LAISHAN)
    : { numerator: 0, denominator: 0 }
  return indicator === null ? null : `${numerator} / ${denominator}`
}

describe('the denominators', () => {
  test('of what was withheld: all closed, those handled, those decided on the merits', () => {
    expect([
      rateOver('denial_rate', 'closed'),
      rateOver('denial_rate', 'handled'),
      rateOver('denial_rate', 'merits'),
    ]).toEqual(['1 / 20', '1 / 18', '1 / 13'])
  })

  test('are not offered where the cases are not part of them', () => {
    expect(rateOver('unable_rate', 'merits')).toBeNull()
    expect(rateOver('refused_rate', 'handled')).toBeNull()
    expect(rateOver('closure_rate', 'handled')).toBeNull()
    const ids = ['denial_rate', 'unable_rate', 'refused_rate', 'demand', 'merits_disclosure_rate']
    expect(
      ids.map(id =>
        denominatorsOf(indicatorById(id) ?? COMPARED[0] ?? ownIndicator({ numerator: [], denominator: [] })),
      ),
    ).toEqual([['closed', 'handled', 'merits'], ['closed', 'handled'], ['closed'], [], []])
  })
})

const kindOf = (numerator: readonly CellId[], denominator: readonly CellId[]) =>
  ownIndicator({ numerator, denominator }).kind

describe("an indicator of one's own", () => {
  test('is a share where the form says that its cases are part of the whole', () => {
    expect(kindOf(['3/granted/total', '3/partial/total'], ['3/total_processed/total'])).toBe('share')
    expect(kindOf(['3/granted/natural_person'], ['3/granted/total'])).toBe('share')
    expect(kindOf(['4/reconsideration/corrected'], ['4/reconsideration/total'])).toBe('share')
  })

  test('is a ratio without interval otherwise, also where it counts something twice', () => {
    expect(kindOf(['4/reconsideration/total'], ['3/total_processed/total'])).toBe('ratio')
    expect(kindOf(['3/new_received/total'], ['3/total_processed/total'])).toBe('ratio')
    expect(isPartOf(['3/granted/total', '3/granted/natural_person'], ['3/total_processed/total'])).toBe(false)
  })

  test('keeps the guards: its base, its break, blanks', () => {
    const own = ownIndicator({ numerator: ['4/reconsideration/corrected'], denominator: ['4/reconsideration/total'] })
    expect(own.breaks.map(each => each.from)).toEqual([2024])
    expect(indicatorOfReport(own, LAISHAN)).toMatchObject({ value: 1, small: true })
    const blank = reportOf('gb-2021-30', {}, emptyCell('blank'))
    expect(indicatorOfReport(own, blank)).toMatchObject({ value: null, reason: 'blank' })
    expect(kindOf(['3/granted/total'], [])).toBe('count')
  })
})

test('the parts of a mix add up to one whole', () => {
  for (const { parts } of MIXES) {
    const shares = parts.map(
      part => indicatorOfReport(part, SHANGHAI).value ?? indicatorOfReport(part, LAISHAN).value ?? 0,
    )
    expect(parts.length).toBeGreaterThan(5)
    const laishan = parts.map(part => indicatorOfReport(part, LAISHAN).value ?? 0)
    expect(laishan.reduce((sum, share) => sum + share, 0)).toBeCloseTo(parts.length === 8 ? 1 : 0, 10)
    expect(shares.every(share => share >= 0 && share <= 1)).toBe(true)
  }
})

test('documents: in force, and issued less repealed; the form of 2019 has neither', () => {
  const report = reportOf(
    'gb-2021-30',
    { '2/normative_documents/in_force': 7, '2/normative_documents/issued': 3, '2/normative_documents/repealed': 5 },
    numberCell(0, '0', null),
  )
  expect([of('doc_stock', report).value, of('doc_turnover', report).value]).toEqual([7, -2])
  expect(of('doc_stock', SHANGHAI)).toMatchObject({ value: null, reason: 'notInForm' })
  expect(of('doc_turnover', SHANGHAI)).toMatchObject({ value: null, reason: 'notInForm' })
})
