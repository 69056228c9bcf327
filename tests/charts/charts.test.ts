import { describe, expect, test } from 'vitest'
import { isOfBars } from '../../src/charts/chart.ts'
import { isGap } from '../../src/charts/twin.ts'
import { tsvOf } from '../../src/charts/tsv.ts'
import { CHART_IDS } from '../../src/domain/charts.ts'
import type { CellId } from '../../src/domain/forms/form.ts'
import { en } from '../../src/words/en.ts'
import { drawnNumbers, pictureOf, svgOf } from './draw.ts'
import { zh } from '../../src/words/zh.ts'
import { SAMPLE, sampleReport, withBlank, withNumber } from './sample.ts'

describe('every chart', () => {
  test.each(CHART_IDS)('%s is drawn as before', async id => {
    const { spec, height } = pictureOf(id)
    await expect(svgOf(spec, { width: 720, height })).toMatchFileSnapshot(`drawn/${id}.svg`)
  })

  test.each(CHART_IDS)('%s draws no number that its table has not', id => {
    const { spec, narrow, rows } = pictureOf(id)
    const stated = rows.flatMap(row => Object.values(row)).filter(value => typeof value === 'number')
    const known = new Set(stated)
    expect(drawnNumbers(spec).length).toBeGreaterThan(0)
    expect(drawnNumbers(spec).filter(value => !known.has(value))).toEqual([])
    expect(drawnNumbers(narrow?.spec ?? {}).filter(value => !known.has(value))).toEqual([])
  })

  test.each(CHART_IDS)('%s has a title, a base and a row for every column, in both languages', id => {
    for (const picture of [pictureOf(id), pictureOf(id, SAMPLE, en)]) {
      expect(picture.title).not.toBe('')
      expect(picture.base).not.toBe('')
      expect(`${picture.title} ${picture.base} ${picture.notes.join(' ')}`).not.toMatch(/undefined|NaN|null|\[object/)
      for (const row of picture.rows) {
        expect(picture.columns.filter(column => row[column.id] === undefined).map(column => column.id)).toEqual([])
      }
    }
  })

  test.each(CHART_IDS)('%s of no report at all has no row and does not throw', id => {
    expect(pictureOf(id, []).rows.filter(row => Object.values(row).some(value => typeof value === 'number'))).toEqual(
      [],
    )
  })

  test.each(CHART_IDS)('%s leads from every drawn mark to reports and cells', id => {
    const { behind } = pictureOf(id)
    const known = new Set(SAMPLE.map(report => report.id))
    expect(behind.size).toBeGreaterThan(0)
    for (const { reports, cells, label } of behind.values()) {
      expect(label).not.toBe('')
      expect(cells.length).toBeGreaterThan(0)
      expect(reports.length).toBeGreaterThan(0)
      expect(reports.every(report => known.has(report))).toBe(true)
    }
  })
})

describe('a blank', () => {
  const blank = [sampleReport('东区', 2023, 1), withBlank(sampleReport('东区', 2024, 1), '3/partial/total')]

  test('is drawn as a gap and marked in the table, never as 0', () => {
    const { spec, rows } = pictureOf('outcomesByYear', blank)
    const series = [spec.series ?? []].flat()
    expect(series[1]?.data).toEqual([15, null])
    expect(rows[1]?.['partial']).toEqual({ gap: 'blank', stated: 0, missing: 1 })
    expect(rows[1]?.['share']).toBeNull()
  })

  test('is not said to be none: who left all cells blank did not say that nothing was closed or withheld', () => {
    const ids = Object.keys(sampleReport('东区', 2024, 1).cells) as CellId[]
    const unsaid = [ids.reduce((report, id) => withBlank(report, id), sampleReport('东区', 2024, 1))]
    expect(pictureOf('grounds', unsaid).title).toBe(zh.charts.groundsTitle.unknown)
    expect(pictureOf('flow', unsaid).title).toBe(zh.charts.flowTitle.unknown)
    const zero = [ids.reduce((report, id) => withNumber(report, id, 0), sampleReport('东区', 2024, 1))]
    expect(pictureOf('grounds', zero).title).toBe(zh.charts.groundsTitle.none)
    expect(pictureOf('flow', zero).title).toBe(zh.charts.flowTitle.none)
  })

  test('of one of two reports makes the sum unknown; its stated part is said', () => {
    const { rows } = pictureOf('outcomesByYear', [...blank, sampleReport('西区', 2024, 3)])
    expect(rows[1]?.['partial']).toEqual({ gap: 'blank', stated: 45, missing: 1 })
  })

  test('is an empty field in the copied table', () => {
    const [, , last = ''] = tsvOf(pictureOf('outcomesByYear', blank)).split('\n')
    expect(last.split('\t').slice(0, 3)).toEqual(['2024', '40', ''])
  })

  test('a year without a report is a gap too, and says so', () => {
    const { rows, notes } = pictureOf('outcomesByYear', [sampleReport('东区', 2021, 1), sampleReport('东区', 2023, 1)])
    expect(rows.map(row => row['year'])).toEqual([2021, 2022, 2023])
    expect(rows[1]?.['granted']).toEqual({ gap: 'noReport' })
    expect(notes.some(note => note.includes('2022'))).toBe(true)
  })
})

describe('appeals', () => {
  test('no cases are no rate, and not 0 %', () => {
    const { rows } = pictureOf('correctionRates')
    const few = pictureOf('correctionRates', [sampleReport('东区', 2024, 0)])
    expect(few.rows.map(row => row['rate'])).toEqual(Array.from({ length: 4 }, () => ({ gap: 'noCases' })))
    expect(drawnNumbers(few.spec)).toEqual([])
    expect(rows.some(row => isGap(row['rate']))).toBe(false)
  })

  test('both denominators are named: pending counts in one of them only', () => {
    const { rows } = pictureOf('correctionRates', [sampleReport('东区', 2024, 1)])
    expect(rows.map(row => row['of']).slice(0, 2)).toEqual([40, 43])
    expect(rows[0]?.['rate']).toBeCloseTo(6 / 40)
  })
})

describe('the marks that a page loads', () => {
  test('are bars, but for flows', () => {
    const others = CHART_IDS.filter(id => !isOfBars(pictureOf(id)))
    expect(others).toEqual(['flow'])
  })
})

test('of a report that does not balance, a kind above the total has no share', () => {
  const off = withNumber(sampleReport('东区', 2024, 1), '3/new_received/natural_person', 109)
  for (const words of [zh, en]) {
    const { title, notes, rows, spec } = pictureOf('applicants', [off], words)
    expect(title).toBe(words.charts.applicantsTitle.plain)
    expect(notes).toEqual([words.charts.partOverWhole])
    expect(rows[0]).toMatchObject({ count: 109, share: null })
    expect(svgOf(spec, { width: 640, height: 300 })).not.toContain('109%')
  }
  expect(pictureOf('applicants', [sampleReport('东区', 2024, 1)]).title).toContain('90%')
})
