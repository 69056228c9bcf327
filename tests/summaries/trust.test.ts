import { describe, expect, test } from 'vitest'
import { failingAcross } from '../../src/domain/checks/failingAcross.ts'
import { TEXT_CHECKS } from '../../src/domain/checks/textChecks.ts'
import { numberFailures } from '../../src/domain/checks/numberFailures.ts'
import { reportSetOf } from '../../src/domain/checks/reportSet.ts'
import type { Report } from '../../src/domain/report.ts'
import { countedHeld } from '../../src/queries/balancedHeld.ts'
import { trustOf } from '../../src/summaries/trust.ts'
import { OFFICE_2023, withCells, withRaw, withSections } from '../domain/checks/figures.ts'

const made = (organ: string, year: number): Report => ({ ...OFFICE_2023, organ, year, id: `${organ} ${year}` })
const CELL = '3/granted/total'
const broken = { ...withCells(made('丙局', 2023), { [CELL]: 9 }), id: '丙局 2023' }

describe('what a number stands on', () => {
  const there = [made('甲局', 2022), made('甲局', 2023), made('乙局', 2023), broken]
  const all = new Set(there.map(({ id }) => id))
  const stand = {
    there,
    known: there,
    counted: all,
    leftOut: new Set<string>(),
    cells: [CELL],
    years: [2022, 2023],
  } as const

  test('coverage counts every body in every year, and names what is missing', () => {
    const { counted, of, missing } = trustOf(stand)
    expect([counted.length, of]).toEqual([4, 6])
    expect(missing).toEqual([
      { organ: '乙局', years: [2022] },
      { organ: '丙局', years: [2022] },
    ])
  })

  test('a body known from other years only is missing; a year that is not shown is not asked', () => {
    const { of, missing, counted } = trustOf({ ...stand, known: [...there, made('丁局', 2021)], years: [2023] })
    expect([counted.length, of]).toEqual([3, 4])
    expect(missing).toEqual([{ organ: '丁局', years: [2023] }])
  })

  test('a report that is there and not counted is blank, or left out on purpose', () => {
    const counted = new Set(['甲局 2022', '甲局 2023'])
    const trust = trustOf({ ...stand, counted, leftOut: new Set(['丙局 2023']) })
    expect(trust.blank.map(({ id }) => id)).toEqual(['乙局 2023'])
    expect(trust.leftOut.map(({ id }) => id)).toEqual(['丙局 2023'])
    expect(trust.failing).toEqual([])
  })

  test('failing reports and cells that were derived or corrected are named, only those that are counted', () => {
    const marked = { ...withRaw(made('甲局', 2022), CELL, { status: 'derived' }), id: '甲局 2022' }
    const corrected = withRaw(made('乙局', 2023), CELL, { status: 'corrected' })
    const reports = [marked, { ...corrected, id: '乙局 2023' }, broken]
    const trust = trustOf({ ...stand, there: reports, known: reports })
    expect(trust.failing).toEqual([broken])
    expect(trust.derived).toEqual([{ report: marked, cell: CELL }])
    expect(trust.corrected.map(({ report }) => report.organ)).toEqual(['乙局'])
    expect(trustOf({ ...stand, there: reports, known: reports, cells: [] }).derived).toEqual([])
  })
})

test('what fails about numbers: an equation; a late date is no such thing, a sentence is told apart', () => {
  expect(numberFailures({ ...OFFICE_2023, published: '2024-06-01' })).toEqual([])
  expect(numberFailures(broken).map(({ check }) => check)).toEqual(expect.arrayContaining(['T3-ROW', 'T3-TOTAL']))
  const told = withSections(OFFICE_2023, ['全年收到政府信息公开申请25件。'])
  expect(numberFailures(told)).toEqual([])
  expect(failingAcross(told, reportSetOf([told]), TEXT_CHECKS).map(({ check }) => check)).toEqual(['NT-RECEIVED'])
})

test('reports that break an equation are left out where that is chosen, and the same is given each time', () => {
  const reports = [made('甲局', 2023), broken].map(report => ({ ...report, dataset: 'x' }))
  const held = { datasets: [], reports, units: new Map(), addresses: new Map(), versions: new Map(), problems: [] }
  expect(countedHeld(held, { balanced: false })).toBe(held)
  const kept = countedHeld(held, { balanced: true })
  expect(kept.reports.map(({ organ }) => organ)).toEqual(['甲局'])
  expect(countedHeld(held, { balanced: true })).toBe(kept)
})
