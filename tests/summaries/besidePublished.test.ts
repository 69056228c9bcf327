import { describe, expect, test } from 'vitest'
import { numberCell } from '../../src/domain/cell.ts'
import { scopeSaid } from '../../src/domain/checks/scopeSaid.ts'
import type { CellId } from '../../src/domain/forms/form.ts'
import type { Report } from '../../src/domain/report.ts'
import { besidePublished } from '../../src/summaries/besidePublished.ts'
import { sameElsewhere } from '../../src/summaries/sameElsewhere.ts'
import { sampleReport } from '../charts/sample.ts'
import { sectionOf } from '../domain/narrative/sectionOf.ts'

const REPORT = sampleReport('示例区人民政府', 2023, 1)
const received = REPORT.cells['3/new_received/total']?.value ?? 0

function saying(text: string): Report {
  return { ...REPORT, scope: 'unknown', sections: [sectionOf(text)] }
}

function withCell(report: Report, id: CellId, value: number): Report {
  return { ...report, cells: { ...report.cells, [id]: numberCell(value, String(value), null) } }
}

describe('the scope that a text speaks for', () => {
  test.each([
    [`2023年，全区共受理政府信息公开申请${received}件。`, 'region'],
    [`2023年，市本级共收到政府信息公开申请${received}件。`, 'level'],
    [`2023年，我局共收到政府信息公开申请${received}件。`, 'own'],
  ])('%s is %s', (text, scope) => {
    expect(scopeSaid(saying(text))).toMatchObject({ scope })
  })

  test('another number than the table has, or no word of whose, says nothing', () => {
    expect(scopeSaid(saying(`2023年，全区共受理政府信息公开申请${received + 1}件。`))).toBeNull()
    expect(scopeSaid(saying(`2023年，共受理政府信息公开申请${received}件。`))).toBeNull()
    expect(scopeSaid(saying(`2023年，全面加强工作，共受理政府信息公开申请${received}件。`))).toBeNull()
  })
})

describe('the same report under another name', () => {
  const longer = { ...sampleReport('示例市示例区人民政府', 2023, 1) }

  test('is found by its numbers', () => {
    expect(sameElsewhere(REPORT, [sampleReport('别处人民政府', 2022, 1), longer])).toBe(longer)
    expect(sameElsewhere({ ...REPORT, scope: 'unknown' }, [REPORT])).toBe(REPORT)
  })

  test('is not found where one number differs, nor where it has the same name and scope', () => {
    expect(sameElsewhere(REPORT, [withCell(longer, '3/granted/total', 41)])).toBeNull()
    expect(sameElsewhere(REPORT, [{ ...REPORT }])).toBeNull()
  })

  test('two small offices with the same few numbers are two offices', () => {
    const cells = Object.fromEntries(Object.keys(REPORT.cells).map(id => [id, numberCell(0, '0', null)]))
    const few = withCell({ ...REPORT, organ: '甲局', cells }, '3/new_received/total', 1)
    expect(sameElsewhere(few, [{ ...few, organ: '乙局' }])).toBeNull()
  })
})

describe('what is opened to see a report beside others', () => {
  test('is its own year and scope, and a rate only where it has cases enough to be drawn', () => {
    expect(besidePublished(REPORT)).toMatchObject({ years: [2023, 2023], scope: 'region', indicator: '' })
    expect(besidePublished(withCell(REPORT, '3/total_processed/total', 21))).toMatchObject({ indicator: 'demand' })
  })
})
