import { describe, expect, test } from 'vitest'
import type { TwinValue } from '../../src/charts/chart.ts'
import { markAt } from '../../src/charts/markAt.ts'
import { fails, numberColumns, spokenText } from '../../src/charts/twinText.ts'
import { CHARTS } from '../../src/charts/index.ts'
import { CHART_IDS } from '../../src/domain/charts.ts'
import { NO_CHOICE } from '../../src/summaries/choiceCodec.ts'
import { en } from '../../src/words/en.ts'
import { zh } from '../../src/words/zh.ts'
import { pictureOf } from './draw.ts'
import { askOf, SAMPLE, sampleReport, withBlank } from './sample.ts'

describe('a chart by keys', () => {
  test.each(CHART_IDS)('%s: every place of the twin is said, with its number', id => {
    for (const words of [zh, en]) {
      const picture = pictureOf(id, SAMPLE, words)
      picture.rows.forEach((row, at) =>
        numberColumns(picture).forEach((column, place) => {
          const value = row[column.id]
          const said = spokenText(picture, { row: at, column: place }, words)
          expect(said).toContain(column.title)
          expect(said).not.toMatch(/undefined|NaN|\[object/)
          if (typeof value === 'number' && column.kind === 'number') expect(said).toContain(words.numbers.exact(value))
        }),
      )
    }
  })

  test.each(CHART_IDS)('%s: a number that is not 0 opens what it is made of, and the right thing', id => {
    const picture = pictureOf(id)
    picture.rows.forEach((row, at) => {
      const first = picture.columns[0]
      const [column] = numberColumns(picture)
      const value = column ? row[column.id] : null
      if (!first || typeof value !== 'number' || value === 0) return
      const behind = picture.behind.get(markAt(picture, { row: at, column: 0 }) ?? '')
      expect(behind?.reports.length).toBeGreaterThan(0)
      if (id !== 'flow') expect(behind?.label).toContain(textOf(row[first.id]))
    })
  })

  test('a flow opens its own link, zeros in between or not', () => {
    const picture = pictureOf('flow')
    picture.rows.forEach((row, at) => {
      if (typeof row['count'] !== 'number' || row['count'] === 0) return
      const label = picture.behind.get(markAt(picture, { row: at, column: 0 }) ?? '')?.label ?? ''
      expect(label).toContain(textOf(row['to']))
    })
  })

  test('a report that fails a check is said, at its places only', () => {
    const [first] = SAMPLE
    const where = { reports: SAMPLE.map(report => report.id) }
    const answer = askOf(SAMPLE)(CHARTS.outcomesByYear.question(where, NO_CHOICE))
    const context = { choice: NO_CHOICE, words: zh, failed: new Set(first ? [first.id] : []) }
    const picture = CHARTS.outcomesByYear.draw(answer, context)
    expect(spokenText(picture, { row: 0, column: 0 }, zh)).toMatch(/；有报告未通过核对$/)
    expect(fails(picture, { row: 1, column: 0 })).toBe(false)
    expect(picture.rows.filter((_, row) => fails(picture, { row, column: 0 }))).toHaveLength(1)
  })

  test('a blank is said to be one, with what is stated beside it', () => {
    const reports = [sampleReport('东区', 2024, 1), withBlank(sampleReport('西区', 2024, 3), '3/partial/total')]
    expect(spokenText(pictureOf('outcomesByYear', reports), { row: 0, column: 1 }, zh)).toBe(
      '2024　部分公开：未填，已填部分合计 15，另有 1 格未填',
    )
  })
})

function textOf(value: TwinValue | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
