import { expect, test } from 'vitest'
import { NO_HEADING, type Report } from '../../src/domain/report.ts'
import type { FileRead } from '../../src/files/fileRead.ts'
import { yearOfText } from '../../src/domain/year.ts'
import { fillIn } from '../../src/queries/fillIn.ts'

const REPORT: Report = {
  id: '||unknown|a.txt',
  year: null,
  divisionCode: '',
  region: '',
  uscc: '',
  organ: '',
  level: '',
  scope: 'unknown',
  format: 'gb-2021-30',
  otherAll: false,
  tables: [3],
  cells: {},
  source: 'a.txt',
  published: '',
  heading: NO_HEADING,
  sections: [],
}

const problem = (code: string) => ({ code, severity: 'warning', place: { file: 'a.txt' }, found: '' }) as const

const codes = (read: FileRead) => read.problems.map(each => each.code)

const READ: FileRead = {
  file: 'a.txt',
  bytes: 1,
  encoding: 'utf-8',
  layout: 'text',
  reports: [REPORT],
  problems: [problem('ORGAN-MISSING'), problem('YEAR-MISSING'), problem('UNREAD-CELL')],
  text: '',
}

test('what is stated stands in the report, which gets an id of its own', () => {
  const { reports } = fillIn(READ, REPORT, { organ: ' 某区人民政府 ', year: 2023, scope: 'region' })
  expect(reports[0]).toMatchObject({ organ: '某区人民政府', year: 2023, scope: 'region' })
  expect(reports[0]?.id).toBe('2023|某区人民政府|region|a.txt')
})

test('only the problems that were answered go', () => {
  expect(codes(fillIn(READ, REPORT, { organ: '某局', year: null, scope: 'own' }))).toEqual([
    'YEAR-MISSING',
    'UNREAD-CELL',
  ])
  expect(codes(fillIn(READ, REPORT, { organ: ' ', year: 2023, scope: 'own' }))).toEqual([
    'ORGAN-MISSING',
    'UNREAD-CELL',
  ])
})

test('another report of the file stays as it was', () => {
  const second = { ...REPORT, id: 'second', organ: '乙' }
  const { reports, problems } = fillIn({ ...READ, reports: [REPORT, second] }, REPORT, {
    organ: '甲',
    year: 2023,
    scope: 'own',
  })
  expect(reports[1]).toBe(second)
  expect(problems).toHaveLength(3)
})

test.each([
  ['2023', 2023],
  [' 2023 年', 2023],
  ['', null],
  ['23', null],
  ['1999', null],
  ['20231', null],
])('the year of %j is %s', (text, year) => {
  expect(yearOfText(text)).toBe(year)
})
