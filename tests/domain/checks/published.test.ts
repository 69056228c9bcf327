import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { isIdentityCheck } from '../../../src/domain/checks/ids.ts'
import { equationOf } from '../../../src/domain/checks/index.ts'
import { checkReports } from '../../../src/domain/checks/setChecks.ts'
import { UNIT_KINDS } from '../../../src/domain/unit.ts'
import { reportsOfLong } from './longReports.ts'

const FOLDERS = ['public/data/published', join(process.env['SHARED'] ?? '../shared', 'data')]
const FOLDER = FOLDERS.find(folder => existsSync(join(folder, 'reports.csv')))

function unitsIn(folder: string) {
  const rows = Papa.parse<Record<string, string>>(readFileSync(join(folder, 'units.csv'), 'utf8'), {
    header: true,
  }).data
  return new Map(
    rows.map(({ organ = '', parent = '', kind: told }) => {
      const kind = UNIT_KINDS.find(each => each === told) ?? ''
      return [organ, { organ, parent, kind }] as const
    }),
  )
}

// Without the published reports there is nothing to check: skipped.
describe.skipIf(FOLDER === undefined)('the published reports', () => {
  const reports = FOLDER === undefined ? [] : reportsOfLong(readFileSync(join(FOLDER, 'reports.csv'), 'utf8'))
  const checked = checkReports(reports, FOLDER === undefined ? new Map() : unitsIn(FOLDER))
  const results = reports.flatMap(report => (checked.get(report.id) ?? []).map(result => ({ report, result })))
  const lined = (kept: typeof results) => {
    const lines = kept.map(({ report, result }) =>
      [report.source, result.check, result.cell, equationOf(report, result)].join(','),
    )
    return ['source,check,cell,found', ...lines.toSorted(), ''].join('\n')
  }

  test('break these rules and no others', async () => {
    const breaks = results.filter(({ result }) => result.result === 'FAIL')
    await expect(lined(breaks)).toMatchFileSnapshot('../../data/published-breaks.csv')
  })

  test('are doubtful beside each other in these and no others', async () => {
    const several = /^(?:Y|L|X)-|^P-(?:ALLZERO|PEER)$/
    const doubts = results.filter(
      ({ result }) =>
        result.result === 'WARN' && !(result.remark && result.check !== 'P-ALLZERO') && several.test(result.check),
    )
    await expect(lined(doubts)).toMatchFileSnapshot('../../data/published-doubts.csv')
  })

  test('every year carries in what the year before carried out', () => {
    const chain = results.filter(({ result }) => result.check === 'Y-CARRY' && result.result !== 'NOT_ASSESSABLE')
    expect(chain).toHaveLength(264)
    expect(new Set(chain.map(({ result }) => result.result))).toEqual(new Set(['PASS']))
  })

  test('平潭 2024 beside the 17 of its 18 bodies that have a report', () => {
    const sums = new Map(
      results
        .filter(({ report, result }) => report.source === 'pingtan-2024' && /^L-(?:SUM|PART)$/.test(result.check))
        .map(({ result }) => [`${result.check} ${result.cell}`, `${result.result} ${result.values?.['found']}`]),
    )
    expect(sums.get('L-SUM 3/new_received/natural_person')).toBe('PASS 217 = 217')
    expect(sums.get('L-SUM 3/new_received/legal_commercial')).toBe('PASS 1 = 1')
    expect(sums.get('L-SUM 3/new_received/total')).toBe('WARN 209 ≠ 218')
    expect(sums.get('L-PART 2/penalty/decisions')).toBe('PASS 846 ≤ 1100')
    const { result } =
      results.find(each => each.report.source === 'pingtan-2024' && each.result.check === 'L-SUM') ?? {}
    expect(result?.values).toMatchObject({ have: 17, of: 18 })
  })

  test('fourteen of sixty-four do not balance', () => {
    const failing = results.filter(({ result }) => result.result === 'FAIL' && isIdentityCheck(result.check))
    expect(reports).toHaveLength(64)
    expect(new Set(failing.map(({ report }) => report.source)).size).toBe(14)
  })
})
