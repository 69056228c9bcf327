import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { nameOf, setFiles } from '../../src/data/setFiles.ts'
import { DISTRICTS, organOf } from '../../src/data/synthetic/districts.ts'
import { FAULTS } from '../../src/data/synthetic/faults.ts'
import { randomFrom } from '../../src/data/synthetic/random.ts'
import { districtReports, sourceOf } from '../../src/data/synthetic/reports.ts'
import { seededFile, synthetic } from '../../src/data/synthetic/synthetic.ts'
import { checkReport } from '../../src/domain/checks/index.ts'
import { APPLICANTS } from '../../src/domain/forms/applications.ts'
import type { Report } from '../../src/domain/report.ts'

// Whole data sets: seconds where the machine is busy.
vi.setConfig({ testTimeout: 60_000 })

const content = synthetic()
const { reports } = content

test('16 districts, 8 years, one report missing', () => {
  expect(reports).toHaveLength(16 * 8 - 1)
  expect(new Set(reports.map(each => each.organ)).size).toBe(16)
  expect(new Set(reports.map(each => each.id)).size).toBe(reports.length)
  expect(new Set(reports.map(each => `${(each.year ?? 0) < 2021} ${each.format}`)).size).toBe(2)
})

test('the same bytes each time, and those of public/data/demo (else: npm run data -- --demo)', () => {
  const again = setFiles(synthetic(), [seededFile()])
  expect(setFiles(content, [seededFile()])).toEqual(again)
  const kept = again.map(({ name }) => readFileSync(new URL(`../../public/data/demo/${name}`, import.meta.url), 'utf8'))
  again.forEach(({ name, text }, index) => expect(kept[index] === text, name).toBe(true))
  expect(nameOf(content, 'x.csv')).toBe('synthetic-x.csv')
})

const key = (source: string, check: string, cell: string) => `${source} ${check} ${cell}`

describe('faults put in on purpose', () => {
  const seeded = FAULTS.flatMap(({ slug, year, findings }) =>
    findings.filter(each => each.needs === 'report').map(each => ({ ...each, source: sourceOf({ slug }, year) })),
  )
  const found = reports.flatMap(report => checkReport(report).map(each => ({ ...each, source: report.source })))

  test('each is found by the checks of one report', () => {
    const results = new Map(found.map(each => [key(each.source, each.check, each.cell), each.result]))
    expect(seeded.map(each => [each, results.get(key(each.source, each.check, each.cell))])).toEqual(
      seeded.map(each => [each, each.result]),
    )
  })

  test('nothing else fails', () => {
    const failed = found.filter(each => each.result === 'FAIL').map(each => key(each.source, each.check, each.cell))
    const meant = seeded.filter(each => each.result === 'FAIL').map(each => key(each.source, each.check, each.cell))
    expect(failed.toSorted()).toEqual(meant.toSorted())
  })

  test('what one year carries out the next carries in, but for the one seeded break', () => {
    const at = (report: Report | undefined, row: string) =>
      APPLICANTS.map(({ id }) => report?.cells[`3/${row}/${id}`]?.value ?? null)
    const broken = reports.filter(report => {
      const before = reports.find(each => each.organ === report.organ && each.year === (report.year ?? 0) - 1)
      const [out, into] = [at(before, 'carried_out'), at(report, 'carried_in')]
      return out.some((value, index) => value !== null && into[index] !== null && value !== into[index])
    })
    // bing 2023's own total of what is carried out is off by one, so the year after it does not join either.
    expect(broken.map(each => each.source)).toEqual(['synthetic-bing-2024', 'synthetic-ren-2022'])
  })

  test('the missing report is missing, the late one is late', () => {
    const missing = FAULTS.filter(each => each.kind === 'missing').map(each => sourceOf(each, each.year))
    expect(missing).toHaveLength(1)
    expect(reports.filter(each => missing.includes(each.source))).toEqual([])
    const late = reports.filter(each => each.published.slice(5) > '03-31')
    expect(late.map(each => each.source)).toEqual(['synthetic-chen-2025'])
  })
})

test('without the faults no check fails and nothing is blank', () => {
  const random = randomFrom(1)
  const clean = DISTRICTS.flatMap(each => districtReports(random, each))
  expect(clean.flatMap(checkReport).filter(each => each.result === 'FAIL')).toEqual([])
  expect(clean.flatMap(each => Object.values(each.cells)).filter(cell => cell?.value === null)).toEqual([])
})

test('it has the shape of real data: most cells zero, natural persons most, sizes skewed', () => {
  const values = reports.flatMap(each => Object.values(each.cells).map(cell => cell?.value ?? null))
  expect(values.filter(value => value === 0).length / values.length).toBeGreaterThan(0.6)
  const sum = (cell: '3/new_received/natural_person' | '3/new_received/total') =>
    reports.reduce((total, report) => total + (report.cells[cell]?.value ?? 0), 0)
  expect(sum('3/new_received/natural_person') / sum('3/new_received/total')).toBeGreaterThan(0.85)
  const demand = DISTRICTS.map(each => each.demand).toSorted((one, other) => one - other)
  expect((demand.at(-1) ?? 0) / (demand[8] ?? 1)).toBeGreaterThan(3)
  expect(DISTRICTS.every(each => /^示例省[^ ]区|^示例省[^ ]县/.test(organOf(each)))).toBe(true)
})
