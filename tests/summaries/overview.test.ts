import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyCell, numberCell } from '../../src/domain/cell.ts'
import type { CellId } from '../../src/domain/forms/form.ts'
import { indicatorById } from '../../src/domain/indicators/index.ts'
import type { Report } from '../../src/domain/report.ts'
import { findingsOf } from '../../src/summaries/findings.ts'
import { headlineOf } from '../../src/summaries/headlines.ts'
import { inHundred, outcomeShares, overviewOf } from '../../src/summaries/overview.ts'
import { searchUnits, unitGroups } from '../../src/summaries/unitOptions.ts'
import { sampleReport } from '../charts/sample.ts'

function withCell(report: Report, id: CellId, value: number | null): Report {
  const cell = value === null ? emptyCell('unread') : numberCell(value, String(value), null)
  return { ...report, cells: { ...report.cells, [id]: cell } }
}

/** A cell that could not be read, so that no sum of the report settles it. */
function withGap(report: Report): Report {
  return withCell(report, '3/granted/total', null)
}

const RATE = indicatorById('disclosure_rate')
const DEMAND = indicatorById('demand')
const REVIEW = indicatorById('review_correction_rate')
if (!RATE || !DEMAND || !REVIEW) throw new Error('indicators')

describe('headlines', () => {
  test('reports are added before they are divided', () => {
    const [small, large] = [sampleReport('甲', 2023, 1), withCell(sampleReport('乙', 2023, 3), '3/granted/total', 0)]
    const { now, counted } = headlineOf(RATE, [small, large], [])
    expect(counted.length).toBe(2)
    expect([now.numerator, now.denominator]).toEqual([55 + 45, 400])
    expect(now.value).toBe(0.25)
  })

  test('a report with a gap is left out and named, not taken for 0', () => {
    const { now, counted, uncounted } = headlineOf(
      RATE,
      [sampleReport('甲', 2023, 1), withGap(sampleReport('乙', 2023, 3))],
      [],
    )
    expect(now.value).toBeCloseTo(0.55)
    expect([counted.length, uncounted.map(({ report, own }) => [report.organ, own.reason])]).toEqual([
      1,
      [['乙', 'blank']],
    ])
    expect(headlineOf(RATE, [withGap(sampleReport('乙', 2023, 3))], []).now).toMatchObject({
      value: null,
      reason: 'blank',
    })
  })

  test('a change is over the bodies of both years only', () => {
    const now = [sampleReport('甲', 2023, 2), sampleReport('乙', 2023, 9)]
    const before = [sampleReport('甲', 2022, 1), sampleReport('丙', 2022, 9)]
    expect(headlineOf(DEMAND, now, before).change).toEqual({ value: 1, reason: null, units: 1 })
    expect(headlineOf(DEMAND, now, []).change).toEqual({ value: null, reason: 'noReport', units: 0 })
    const other = { ...sampleReport('甲', 2022, 1), scope: 'own' as const }
    expect(headlineOf(DEMAND, now, [other]).change.reason).toBe('noReport')
  })

  test('no change over a break, nor where the base is small', () => {
    expect(headlineOf(REVIEW, [sampleReport('甲', 2024, 2)], [sampleReport('甲', 2023, 2)]).change.reason).toBe('break')
    const few = withCell(sampleReport('甲', 2023, 1), '3/total_processed/total', 20)
    expect(headlineOf(RATE, [few], [sampleReport('甲', 2022, 1)]).change.reason).toBe('small')
  })
})

describe('the overview', () => {
  test('is of the newest year, and names who is missing', () => {
    const reports = [sampleReport('甲', 2022, 1), sampleReport('乙', 2022, 1), sampleReport('甲', 2023, 1)]
    const overview = overviewOf({ chosen: reports, anyYear: reports }, { units: ['丁'] })
    expect(overview?.year).toBe(2023)
    expect(overview?.present.map(report => report.organ)).toEqual(['甲'])
    expect(overview?.missing).toEqual(['丁', '乙'])
    expect(overviewOf({ chosen: [], anyYear: reports }, { units: [] })).toBeNull()
    const undated = [{ ...sampleReport('甲', 2023, 1), year: null }]
    expect(overviewOf({ chosen: undated, anyYear: undated }, { units: [] })).toBeNull()
    const one = overviewOf({ chosen: reports.slice(2), anyYear: reports }, { units: [] })
    expect([one?.missing, one?.headlines[0]?.change]).toEqual([['乙'], { value: 0, reason: null, units: 1 }])
  })

  test('outcomes are of the reports that state them all', () => {
    const shares = outcomeShares([sampleReport('甲', 2023, 1), withGap(sampleReport('乙', 2023, 1))])
    expect(shares?.counted.map(report => report.organ)).toEqual(['甲'])
    expect(shares?.parts.map(part => part.count)).toEqual([40, 15, 7, 25, 7, 6])
    expect(outcomeShares([withGap(sampleReport('乙', 2023, 1))])).toBeNull()
  })

  test('a hundred squares are a hundred, each within one of its share', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { minLength: 1, maxLength: 6 }), counts => {
        const total = counts.reduce((sum, count) => sum + count, 0)
        const squares = inHundred(counts)
        expect(squares.reduce((sum, count) => sum + count, 0)).toBe(total === 0 ? 0 : 100)
        if (total > 0)
          squares.forEach((square, at) => expect(Math.abs(square - ((counts[at] ?? 0) / total) * 100)).toBeLessThan(1))
      }),
    )
  })
})

describe('findings', () => {
  test('name the most frequent ground with its numbers', () => {
    const [ground] = findingsOf([sampleReport('甲', 2023, 2)])
    expect(ground).toMatchObject({ kind: 'ground', row: { id: 'unable_not_held' }, count: 44, whole: 200 })
  })

  test('say nothing of few cases, nor where a needed cell is blank', () => {
    expect(
      findingsOf([withCell(sampleReport('甲', 2023, 1), '3/total_processed/total', 20)]).some(
        each => each.kind === 'ground',
      ),
    ).toBe(false)
    const gap = withCell(sampleReport('甲', 2023, 1), '3/unable_not_held/total', null)
    expect(findingsOf([gap]).some(each => each.kind === 'ground')).toBe(false)
  })

  test('what is more than its whole is not said as a share of it', () => {
    const cells = ['3/unable_not_held/total', '3/refused_duplicate/total', '3/new_received/natural_person'] as const
    for (const cell of cells) {
      expect(findingsOf([withCell(sampleReport('甲', 2023, 1), cell, 120)]).filter(each => each.count === 120)).toEqual(
        [],
      )
    }
  })

  test('many repeated applications are said', () => {
    const many = withCell(sampleReport('甲', 2023, 1), '3/refused_duplicate/total', 30)
    expect(findingsOf([many]).find(each => each.kind === 'repeated')).toMatchObject({ count: 30, whole: 100 })
  })
})

describe('the bodies to pick', () => {
  const reports = [sampleReport('甲市人民政府', 2022, 1), sampleReport('乙局', 2021, 1), sampleReport('乙局', 2023, 1)]
  const units = new Map([['乙局', { organ: '乙局', parent: '甲市人民政府', kind: 'department' as const }]])

  const found = (search: string) =>
    searchUnits(unitGroups(reports, units), search).flatMap(({ options }) => options.map(each => each.organ))

  test('stand under the body above, with their years', () => {
    expect(
      unitGroups(reports, units).map(({ parent, options }) => [parent, options.map(each => [each.organ, each.years])]),
    ).toEqual([
      ['', [['甲市人民政府', [2022, 2022]]]],
      ['甲市人民政府', [['乙局', [2021, 2023]]]],
    ])
  })

  test('are found by any words of their name or of the body above', () => {
    expect(found('乙')).toEqual(['乙局'])
    expect(found('甲 局')).toEqual(['乙局'])
    expect(found('没有')).toEqual([])
    expect(found(' ')).toEqual(['甲市人民政府', '乙局'])
  })
})
