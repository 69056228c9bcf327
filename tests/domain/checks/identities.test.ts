import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkReport, problemsOfChecks } from '../../../src/domain/checks/index.ts'
import { isIdentityCheck } from '../../../src/domain/checks/ids.ts'
import { cellsOf } from '../../../src/domain/forms/index.ts'
import type { Report } from '../../../src/domain/report.ts'
import { allZero, BLANKS_2019, OFFICE_2023, saysOf, withCells } from './figures.ts'

const identitiesOn = (report: Report) => checkReport(report).filter(({ check }) => isIdentityCheck(check))
const countOf = (report: Report) => {
  const results = identitiesOn(report).map(({ result }) => result)
  return Object.fromEntries(
    ['PASS', 'FAIL', 'NOT_ASSESSABLE'].map(each => [each, results.filter(r => r === each).length]),
  )
}

describe('the equations of tables 3 and 4', () => {
  test('all 42 hold on a good report', () => {
    expect(countOf(OFFICE_2023)).toEqual({ PASS: 42, FAIL: 0, NOT_ASSESSABLE: 0 })
  })

  test('a report with blank totals keeps 2 of 40; the others cannot be told', () => {
    expect(countOf(BLANKS_2019)).toEqual({ PASS: 2, FAIL: 0, NOT_ASSESSABLE: 38 })
  })

  test('one-row 其他处理 in the form of 2021 has 40', () => {
    expect(countOf(allZero('gb-2021-30', true))).toEqual({ PASS: 40, FAIL: 0, NOT_ASSESSABLE: 0 })
  })

  test('a report without table 3 cannot be told there', () => {
    const cells = Object.fromEntries(Object.entries(OFFICE_2023.cells).filter(([id]) => id.startsWith('4/')))
    expect(countOf({ ...OFFICE_2023, cells, tables: [4] })).toEqual({ PASS: 3, FAIL: 0, NOT_ASSESSABLE: 39 })
  })

  test('a blank total is not a zero', () => {
    const report = withCells(OFFICE_2023, { '4/litigation_direct/total': null })
    expect(saysOf('T4-SUM', report)).toContain('NOT_ASSESSABLE 4/litigation_direct/total')
  })
})

function problemsAt(report: Report): readonly string[] {
  return problemsOfChecks(report, checkReport(report))
    .filter(({ severity }) => severity === 'error')
    .map(({ code, cell, found }) => `${code} ${cell}: ${found}`)
}

describe('a failed equation', () => {
  test('is shown with its numbers and stands at its total', () => {
    const report = withCells(OFFICE_2023, { '3/granted/natural_person': 4, '4/reconsideration/pending': 2 })
    expect(problemsAt(report)).toEqual([
      'T3-TOTAL 3/total_processed/natural_person: 4 + 9 + 1 + 5 + 2 = 21 ≠ 20',
      'T3-ROW 3/granted/total: 4 ≠ 3',
      'T4-SUM 4/reconsideration/total: 1 + 2 = 3 ≠ 1',
    ])
  })

  test('of carrying names the column at 结转下年度', () => {
    const report = withCells(OFFICE_2023, { '3/carried_out/total': 1, '3/carried_out/legal_other': 1 })
    expect(problemsAt(report)).toEqual([
      'T3-CARRY 3/carried_out/legal_other: 0 ≠ 1',
      'T3-CARRY 3/carried_out/total: 19 + 1 = 20 ≠ 21 = 20 + 1',
    ])
  })
})

test('+1 on any of the 175 cells of table 3 is seen by two checks or more', () => {
  const cells = cellsOf(OFFICE_2023).filter(({ table }) => table === 3)
  expect(cells).toHaveLength(175)
  const failures = cells.map(({ id }) => {
    const report = withCells(OFFICE_2023, { [id]: (OFFICE_2023.cells[id]?.value ?? 0) + 1 })
    return checkReport(report).filter(({ result }) => result === 'FAIL').length
  })
  expect(Math.min(...failures)).toBeGreaterThanOrEqual(2)
  expect(Math.max(...failures)).toBe(3)
})

const APPLICANTS = 'natural_person legal_commercial legal_research legal_public_welfare legal_legal_service legal_other'
const OUTCOMES =
  'granted partial denied_state_secret denied_law_prohibited denied_safety_stability denied_third_party ' +
  'denied_internal_affairs denied_process_info denied_enforcement_file denied_admin_query unable_not_held ' +
  'unable_must_create unable_unclear refused_petition refused_duplicate refused_publication refused_excessive ' +
  'refused_reconfirm'

const verdict = (gap: number) => (Number.isNaN(gap) ? 'NOT_ASSESSABLE' : gap === 0 ? 'PASS' : 'FAIL')

/** The equations once more, written out by hand: `check cell` to result. */
function oracle({ cells, otherAll }: Report): Readonly<Record<string, string>> {
  const values = new Map<string, number | null>(Object.entries(cells).map(([id, cell]) => [id, cell?.value ?? null]))
  const number = (id: string) => values.get(id) ?? NaN
  const sum = (ids: readonly string[]) => ids.reduce((all, id) => all + number(id), 0)
  const others = otherAll ? ['other_all'] : ['other_not_corrected', 'other_fee_unpaid', 'other_misc']
  const outcomes = [...OUTCOMES.split(' '), ...others]
  const said: Record<string, string> = {}
  for (const row of ['new_received', 'carried_in', ...outcomes, 'total_processed', 'carried_out']) {
    const parts = APPLICANTS.split(' ').map(column => `3/${row}/${column}`)
    said[`T3-ROW 3/${row}/total`] = verdict(sum(parts) - number(`3/${row}/total`))
  }
  for (const column of [...APPLICANTS.split(' '), 'total']) {
    const at = (row: string) => number(`3/${row}/${column}`)
    const carry = at('new_received') + at('carried_in') - at('total_processed') - at('carried_out')
    said[`T3-CARRY 3/carried_out/${column}`] = verdict(carry)
    const all = sum(outcomes.map(row => `3/${row}/${column}`))
    said[`T3-TOTAL 3/total_processed/${column}`] = verdict(all - at('total_processed'))
  }
  for (const track of ['reconsideration', 'litigation_direct', 'litigation_after_reconsideration']) {
    const at = (column: string) => number(`4/${track}/${column}`)
    const gap = at('upheld') + at('corrected') + at('other') + at('pending') - at('total')
    said[`T4-SUM 4/${track}/total`] = verdict(gap)
  }
  return said
}

test('the engine says what arithmetic by hand says, on any cells of any form', () => {
  const change = fc.record({ at: fc.nat(999), value: fc.option(fc.nat(3), { freq: 3 }) })
  const shape = fc.constantFrom(
    ...([
      ['gb-2021-30', false],
      ['gb-2021-30', true],
      ['gb-2019-60', true],
    ] as const),
  )
  fc.assert(
    fc.property(shape, fc.array(change, { maxLength: 12 }), ([format, otherAll], changes) => {
      const base = allZero(format, otherAll)
      const ids = cellsOf(base).map(({ id }) => id)
      const report = withCells(base, Object.fromEntries(changes.map(({ at, value }) => [ids[at % ids.length], value])))
      const said = Object.fromEntries(
        identitiesOn(report).map(({ check, cell, result }) => [`${check} ${cell}`, result]),
      )
      expect(said).toEqual(oracle(report))
    }),
  )
})
