import { describe, expect, test } from 'vitest'
import { comparedById } from '../../src/domain/indicators/compared.ts'
import type { Indicator } from '../../src/domain/indicators/indicator.ts'
import { emptyCell, numberCell } from '../../src/domain/cell.ts'
import { yearForms, viewOfSelection } from '../../src/summaries/formOfSelection.ts'
import { heatStep } from '../../src/summaries/heat.ts'
import { pointQuestion, pointsOf } from '../../src/summaries/points.ts'
import { rankedOf } from '../../src/summaries/ranking.ts'
import { routesOf } from '../../src/summaries/reviewRoute.ts'
import type { Known } from '../../src/summaries/summary.ts'
import type { HeldReport } from '../../src/queries/held.ts'
import { districtReport } from '../charts/districts.ts'
import { askOf } from '../charts/sample.ts'

function indicator(id: string): Indicator {
  const found = comparedById(id)
  if (!found) throw new Error(id)
  return found
}

function pointsBy(id: string, reports: readonly HeldReport[], known: Known = {}) {
  const one = indicator(id)
  return pointsOf(askOf(reports)(pointQuestion([one], {})), one, { known })
}

describe('points', () => {
  test('a blank total that follows from the stated cells is derived, where the report is at hand, and says so', () => {
    const whole = districtReport('东区', 2024, { granted: 60, unable: 40 })
    const cells = { ...whole.cells, '3/granted/total': emptyCell('blank') }
    const report = { ...whole, cells }
    expect(pointsBy('disclosure_rate', [report])[0]?.indicated).toMatchObject({ value: null, reason: 'blank' })
    const known = { reportOf: () => report }
    expect(pointsBy('disclosure_rate', [report], known)[0]?.indicated).toMatchObject({ value: 0.6, derived: 1 })
  })

  test('growth needs the year before, and one that is not 0', () => {
    const reports = [
      districtReport('东区', 2022, { granted: 50 }),
      districtReport('东区', 2023, { granted: 75 }),
      districtReport('西区', 2022, { granted: 0 }),
      districtReport('西区', 2023, { granted: 9 }),
    ]
    const found = pointsBy('yoy', reports).map(({ unit, year, indicated }) => [
      unit,
      year,
      indicated.value,
      indicated.reason,
    ])
    expect(found).toEqual([
      ['东区', 2022, null, 'noBefore'],
      ['东区', 2023, 0.5, null],
      ['西区', 2022, null, 'noBefore'],
      ['西区', 2023, null, 'noCases'],
    ])
  })

  test('nothing is by head where nobody names the residents', () => {
    const reports = [districtReport('东区', 2023, { granted: 75 })]
    expect(pointsBy('per_capita', reports)[0]?.indicated).toMatchObject({ value: null, reason: 'noResidents' })
    const [point] = pointsBy('per_capita', reports, { residentsOf: () => 25 })
    expect(point?.indicated).toMatchObject({ value: 3, denominator: 25 })
    expect(indicator('per_capita').scopes).toEqual(['region'])
  })

  test('no cases are never 0 % nor first; a small base has no rank and no colour', () => {
    const reports = [
      districtReport('甲', 2024, { granted: 0 }),
      districtReport('乙', 2024, { granted: 29 }),
      districtReport('丙', 2024, { granted: 40, denied: 60 }),
      districtReport('丁', 2024, { granted: 0, denied: 90 }),
    ]
    for (const id of ['disclosure_rate', 'denial_rate', 'refused_rate', 'review_correction_rate']) {
      const points = pointsBy(id, reports)
      const { ranked, unranked } = rankedOf(indicator(id), points, 2024)
      expect(ranked.map(each => each.unit).filter(unit => unit === '甲' || unit === '乙')).toEqual([])
      expect(unranked.find(each => each.unit === '甲')?.indicated).toMatchObject({ value: null, reason: 'noCases' })
      for (const point of points.filter(({ unit }) => unit === '甲' || unit === '乙')) {
        expect(heatStep(point, [0, 0, 0, 0])).toBeNull()
      }
    }
    expect(rankedOf(indicator('disclosure_rate'), pointsBy('disclosure_rate', reports), 2024).ranked.at(-1)?.unit).toBe(
      '丁',
    )
  })

  test('a part larger than its whole has no interval, and then nobody is said to be above another', () => {
    const broken = districtReport('东区', 2024, { granted: 60 })
    const cells = { ...broken.cells, '3/total_processed/total': numberCell(50, '50', null) }
    const [point] = pointsBy('disclosure_rate', [{ ...broken, cells }])
    expect([point?.indicated.value, point?.interval]).toEqual([1.2, null])
  })
})

describe('the form of a selection', () => {
  test('follows the number of bodies and years', () => {
    expect([yearForms(1, 5), yearForms(3, 5), yearForms(14, 8), yearForms(500, 10), yearForms(500, 1)]).toEqual([
      ['lines'],
      ['lines'],
      ['panels', 'heatYears'],
      ['heatYears'],
      [],
    ])
    expect([viewOfSelection(1, 1), viewOfSelection(1, 6), viewOfSelection(9, 1), viewOfSelection(9, 6)]).toEqual([
      'report',
      'years',
      'rank',
      'rank',
    ])
  })
})

test('the change of a route is volume and path, and they add up', () => {
  const routes = routesOf({ review: 10, direct: 30 }, { review: 48, direct: 12 })
  expect(routes.map(({ before, after }) => [before, after])).toEqual([
    [10, 48],
    [30, 12],
  ])
  const sums = routes.map(({ volume, path }) => volume + path)
  expect(sums[0]).toBeCloseTo(38, 12)
  expect(sums[1]).toBeCloseTo(-18, 12)
  expect(routes.reduce((sum, { path }) => sum + path, 0)).toBeCloseTo(0, 12)
})
