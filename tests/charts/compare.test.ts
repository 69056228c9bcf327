import { describe, expect, test } from 'vitest'
import { COMPARE_CHARTS } from '../../src/charts/compare/index.ts'
import { isOfBars } from '../../src/charts/chart.ts'
import { COMPARE_CHART_IDS, type CompareChartId } from '../../src/domain/charts.ts'
import type { Choice } from '../../src/summaries/choice.ts'
import { en } from '../../src/words/en.ts'
import { zh } from '../../src/words/zh.ts'
import { DISTRICTS, districtReport } from './districts.ts'
import { drawn, drawnNumbers, svgOf } from './draw.ts'
import { SAMPLE } from './sample.ts'

/** What is chosen, where a chart needs more than nothing. */
const CHOICES: Partial<Record<CompareChartId, Partial<Choice>>> = {
  peersByYear: { focus: '丁区人民政府' },
  spine: { focus: '丁区人民政府' },
}
const pictureOf = (id: CompareChartId, words = zh, reports = DISTRICTS) =>
  drawn(COMPARE_CHARTS[id], { reports, words, choice: CHOICES[id] ?? {} })

describe('every chart of comparing', () => {
  test.each(COMPARE_CHART_IDS)('%s is drawn as before', async id => {
    const { spec, height, narrow } = pictureOf(id)
    await expect(svgOf(spec, { width: 720, height })).toMatchFileSnapshot(`drawn/${id}.svg`)
    if (narrow) expect(svgOf(narrow.spec, { width: 340, height: narrow.height })).toContain('<svg')
  })

  test.each(COMPARE_CHART_IDS)('%s draws no number that its table has not', id => {
    const { spec, narrow, rows } = pictureOf(id)
    const known = new Set(rows.flatMap(row => Object.values(row)).filter(value => typeof value === 'number'))
    expect(drawnNumbers(spec).length).toBeGreaterThan(0)
    expect(drawnNumbers(spec).filter(value => !known.has(value))).toEqual([])
    expect(drawnNumbers(narrow?.spec ?? {}).filter(value => !known.has(value))).toEqual([])
  })

  test.each(COMPARE_CHART_IDS)('%s has a title, a base and a row for every column, in both languages', id => {
    for (const picture of [pictureOf(id), pictureOf(id, en)]) {
      expect(picture.title).not.toBe('')
      expect(picture.base).not.toBe('')
      expect(`${picture.title} ${picture.base} ${picture.notes.join(' ')}`).not.toMatch(/undefined|NaN|null|\[object/)
      expect(picture.rows.length).toBeGreaterThan(0)
      for (const row of picture.rows) {
        expect(picture.columns.filter(column => row[column.id] === undefined).map(column => column.id)).toEqual([])
      }
    }
  })

  test.each(COMPARE_CHART_IDS)('%s of no report at all has no row and does not throw', id => {
    const numbers = pictureOf(id, zh, []).rows.flatMap(row => Object.values(row))
    expect(numbers.filter(value => typeof value === 'number')).toEqual([])
  })

  test.each(COMPARE_CHART_IDS)('%s leads from every drawn mark to reports and cells', id => {
    const { behind } = pictureOf(id)
    const known = new Set(DISTRICTS.map(report => report.id))
    expect(behind.size).toBeGreaterThan(0)
    for (const { reports, cells, label } of behind.values()) {
      expect(label).not.toBe('')
      expect(cells.length).toBeGreaterThan(0)
      expect(reports.length).toBeGreaterThan(0)
      expect(reports.every(report => known.has(report))).toBe(true)
    }
  })

  test('needs the frame of all marks, but for bars alone', () => {
    expect(COMPARE_CHART_IDS.filter(id => isOfBars(pictureOf(id)))).toEqual([
      'contribution',
      'changeParts',
      'reviewRoute',
    ])
  })
})

const places = (reports: typeof DISTRICTS, choice: Partial<Choice> = {}) =>
  drawn(COMPARE_CHARTS.ranking, { reports, choice }).rows.map(row => [row['unit'], row['rank'], row['value']])

describe('ranking', () => {
  test('too few cases and no cases stand apart, without a rank, and are not drawn', () => {
    const reports = [
      districtReport('东区', 2024, { granted: 60, unable: 40 }),
      districtReport('北区', 2024, { granted: 7 }),
      districtReport('南区', 2024, { granted: 0 }),
    ]
    expect(places(reports)).toEqual([
      ['东区', '第 1 位', 0.6],
      ['北区', '–', { gap: 'tooFew' }],
      ['南区', '–', { gap: 'noCases' }],
    ])
    expect(drawnNumbers(drawn(COMPARE_CHARTS.ranking, { reports }).spec)).toEqual([0.6])
  })

  test('the smallest base is moved by hand, and said', () => {
    const reports = [districtReport('东区', 2024, { granted: 60 }), districtReport('北区', 2024, { granted: 7 })]
    expect(places(reports, { base: 5 }).map(row => row[1])).toEqual(['第 1–2 位', '第 1–2 位'])
    expect(drawn(COMPARE_CHARTS.ranking, { reports, choice: { base: 5 } }).base).toContain('不足 5 ')
  })

  test('bodies that chance may part share a band of places', () => {
    const reports = [
      districtReport('东区', 2024, { granted: 900, denied: 100 }),
      districtReport('西区', 2024, { granted: 30, denied: 5 }),
      districtReport('南区', 2024, { granted: 200, denied: 800 }),
    ]
    expect(places(reports).map(row => row[1])).toEqual(['第 1–2 位', '第 1–2 位', '第 3 位'])
  })
})

describe('a line', () => {
  test('stops at a break: no series has points on both sides', () => {
    const choice = { indicator: 'review_correction_rate' }
    const { spec } = drawn(COMPARE_CHARTS.indicatorByYear, { reports: SAMPLE, choice })
    const lines = [spec.series ?? []].flat().filter(series => Array.isArray(series.data) && series.data.length > 0)
    expect(lines.map(line => line.data)).toEqual([
      [6 / 40, 6 / 40, 6 / 40, null, 6 / 40, null, null].map(near),
      [null, null, null, null, null, 6 / 40, 6 / 40].map(near),
      [6 / 40, 6 / 40, 6 / 40, null, 6 / 40, null, null].map(near),
      [null, null, null, null, null, 6 / 40, 6 / 40].map(near),
    ])
  })
})

function near(value: number | null): unknown {
  return value === null ? null : expect.closeTo(value)
}

function funnelOf(own: ReadonlySet<string>): string {
  const { spec, height } = drawn(COMPARE_CHARTS.funnel, { reports: DISTRICTS, own })
  return svgOf(spec, { width: 720, height })
}

test('of points within the limits only one’s own has its name beside it, marked as one’s own', () => {
  const plain = funnelOf(new Set())
  const organ = DISTRICTS.find(each => !plain.includes(`>${each.organ}`))?.organ ?? ''
  expect(organ).not.toBe('')
  const ids = DISTRICTS.filter(each => each.organ === organ).map(each => each.id)
  expect(funnelOf(new Set(ids))).toContain(`${organ}${zh.charts.ownMark}`)
})
