import { expect, test } from 'vitest'
import { NO_HEADING, type Report } from '../../src/domain/report.ts'
import { NO_CHOICE } from '../../src/summaries/choiceCodec.ts'
import { nearestOf, openedReport, organsOf, reportsOfOrgan, selectedReports } from '../../src/summaries/reportPick.ts'

const report = (organ: string, year: number | null, rest: Partial<Report> = {}): Report => ({
  id: `${organ} ${year}`,
  year,
  divisionCode: '',
  region: '',
  uscc: '',
  organ,
  level: '',
  scope: 'own',
  format: 'gb-2021-30',
  otherAll: false,
  tables: [],
  cells: {},
  source: '',
  published: '',
  heading: NO_HEADING,
  sections: [],
  ...rest,
})

const ALL = [report('甲', 2022), report('乙', 2024), report('甲', 2023, { scope: 'region' }), report('乙', null)]
const ids = (reports: readonly Report[]) => reports.map(each => each.id)

test('nothing picked leaves nothing out', () => {
  expect(selectedReports(ALL, NO_CHOICE)).toEqual(ALL)
})

test('units, years and scope leave out the rest; an unknown year is in no range', () => {
  expect(ids(selectedReports(ALL, { ...NO_CHOICE, units: ['乙'] }))).toEqual(['乙 2024', '乙 null'])
  expect(ids(selectedReports(ALL, { ...NO_CHOICE, years: [2023, 2024] }))).toEqual(['乙 2024', '甲 2023'])
  expect(ids(selectedReports(ALL, { ...NO_CHOICE, scope: 'region' }))).toEqual(['甲 2023'])
})

test('the report of the address is opened, the latest of the selection without one', () => {
  expect(openedReport(ALL, { ...NO_CHOICE, report: '甲 2022' })?.id).toBe('甲 2022')
  expect(openedReport(ALL, NO_CHOICE)?.id).toBe('乙 2024')
  expect(openedReport(ALL, { ...NO_CHOICE, units: ['甲'] })?.id).toBe('甲 2023')
})

test('a report that is not held is not replaced by another', () => {
  expect(openedReport(ALL, { ...NO_CHOICE, report: 'gone' })).toBeNull()
  expect(openedReport([], NO_CHOICE)).toBeNull()
})

test('organs once each, their reports from the latest, the same year of another', () => {
  expect(organsOf(ALL)).toEqual(['甲', '乙'])
  expect(ids(reportsOfOrgan(ALL, '甲'))).toEqual(['甲 2023', '甲 2022'])
  expect(nearestOf(ALL, '甲', 2022)?.id).toBe('甲 2022')
  expect(nearestOf(ALL, '甲', 2024)?.id).toBe('甲 2023')
})
