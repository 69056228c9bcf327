import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { figuresCsv } from '../../../src/files/writers/figuresCsv.ts'
import { OFFICE_2023, withSections } from '../../domain/checks/figures.ts'

const HEADER = ['report', 'section', 'what', 'value', 'measure', 'exact', 'sentence', 'id']

test('the counted things of the reports, one a line', () => {
  const report = withSections({ ...OFFICE_2023, organ: '甲县丙局' }, [
    '开设专栏5个，发布动态200余条。',
    '',
    '',
    '',
    '',
    '阅读量11.2万人次。',
  ])
  const sentence = '开设专栏5个，发布动态200余条'
  expect(Papa.parse(figuresCsv([report, report]), { skipEmptyLines: true }).data).toEqual([
    HEADER,
    ...[0, 1].flatMap(() => [
      ['甲县丙局 2023', '1', '专栏', '5', '个', 'exact', sentence, 'columns'],
      ['甲县丙局 2023', '1', '动态', '200', '条', 'at_least', sentence, 'news'],
      ['甲县丙局 2023', '6', '阅读量', '112000', '人次', 'exact', '阅读量11.2万人次', 'views'],
    ]),
  ])
})

test('quotes and commas of a sentence stay in their field', () => {
  const report = withSections(OFFICE_2023, ['召开"三审", 开设专栏5个。'])
  expect(figuresCsv([report])).toContain(',"召开""三审"", 开设专栏5个",')
})

test('no text, no lines', () => {
  expect(figuresCsv([OFFICE_2023])).toBe(`${HEADER.join(',')}\n`)
  expect(figuresCsv([])).toBe(`${HEADER.join(',')}\n`)
})
