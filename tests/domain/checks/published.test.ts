import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isIdentityCheck } from '../../../src/domain/checks/ids.ts'
import { checkReport, equationOf } from '../../../src/domain/checks/index.ts'
import { reportsOfLong } from './longReports.ts'

const PLACES = ['public/data/published/reports.csv', join(process.env['SHARED'] ?? '../shared', 'data/reports.csv')]
const FILE = PLACES.find(file => existsSync(file))

// Without the published reports there is nothing to check: skipped.
describe.skipIf(FILE === undefined)('the published reports', () => {
  const reports = FILE === undefined ? [] : reportsOfLong(readFileSync(FILE, 'utf8'))
  const results = reports.flatMap(report => checkReport(report).map(result => ({ report, result })))

  test('break these equations and no others', async () => {
    const breaks = results
      .filter(({ result }) => result.result === 'FAIL')
      .map(({ report, result }) => [report.source, result.check, result.cell, equationOf(report, result)].join(','))
    const lines = breaks.toSorted()
    await expect(['source,check,cell,found', ...lines, ''].join('\n')).toMatchFileSnapshot(
      '../../data/published-breaks.csv',
    )
  })

  test('fourteen of sixty-four do not balance', () => {
    const failing = results.filter(({ result }) => result.result === 'FAIL' && isIdentityCheck(result.check))
    expect(reports).toHaveLength(64)
    expect(new Set(failing.map(({ report }) => report.source)).size).toBe(14)
  })
})
