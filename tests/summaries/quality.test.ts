import { expect, test } from 'vitest'
import { emptyCell, numberCell } from '../../src/domain/cell.ts'
import { checkReport } from '../../src/domain/checks/index.ts'
import type { CellId } from '../../src/domain/forms/form.ts'
import { cellsOf } from '../../src/domain/forms/index.ts'
import { NO_HEADING, type Report } from '../../src/domain/report.ts'
import { qualityOf } from '../../src/summaries/quality.ts'

const SHAPE = { format: 'gb-2021-30', otherAll: false } as const

function reportOf(cells: Report['cells']): Report {
  return {
    id: '1',
    year: 2023,
    divisionCode: '',
    region: '',
    uscc: '',
    organ: '甲',
    level: '',
    scope: 'own',
    ...SHAPE,
    tables: [2, 3, 4],
    cells,
    source: '',
    published: '',
    heading: NO_HEADING,
    sections: [],
  }
}

const ZEROS = Object.fromEntries(cellsOf(SHAPE).map(({ id }) => [id, numberCell(0, '0', null)]))
const wrong: CellId = '3/granted/total'

test('a report of zeros: every cell read, every identity holds, nothing told in a text', () => {
  const report = reportOf(ZEROS)
  const { cells, identities, narrative } = qualityOf(report, checkReport(report))
  expect(cells).toEqual({ good: 200, of: 200, blank: 0, unread: 0, absent: 0 })
  expect(identities).toMatchObject({ good: 42, of: 42, failed: 0, notAssessable: 0 })
  expect(narrative.good).toBe(0)
})

test('a wrong cell fails its row and its column', () => {
  const report = reportOf({ ...ZEROS, [wrong]: numberCell(1, '1', null) })
  expect(qualityOf(report, checkReport(report)).identities).toMatchObject({ good: 40, failed: 2 })
})

test('blank is read but not told; unread and absent are not read', () => {
  const blank = reportOf({ ...ZEROS, [wrong]: emptyCell('blank') })
  expect(qualityOf(blank, checkReport(blank)).cells).toMatchObject({ good: 200, blank: 1 })
  expect(qualityOf(blank, checkReport(blank)).identities).toMatchObject({ good: 40, notAssessable: 2 })
  const unread = reportOf({ ...ZEROS, [wrong]: emptyCell('unread') })
  expect(qualityOf(unread, []).cells).toMatchObject({ good: 199, unread: 1 })
  const { [wrong]: _gone, ...rest } = ZEROS
  expect(qualityOf(reportOf(rest), []).cells).toMatchObject({ good: 199, absent: 1 })
  expect(qualityOf(reportOf(rest), []).identities.of).toBe(42)
})
