import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { nameOf, setFiles } from '../../src/data/setFiles.ts'
import { departmentReports, DEPARTMENTS, DEPARTMENTS_OF } from '../../src/data/synthetic/departments.ts'
import { DISTRICTS, organOf } from '../../src/data/synthetic/districts.ts'
import { FAULTS } from '../../src/data/synthetic/faults.ts'
import { randomFrom } from '../../src/data/synthetic/random.ts'
import { districtReports, sourceOf } from '../../src/data/synthetic/reports.ts'
import { cleanReports, seededFile, synthetic } from '../../src/data/synthetic/synthetic.ts'
import { checkReport } from '../../src/domain/checks/index.ts'
import { checkReports } from '../../src/domain/checks/setChecks.ts'

// Whole data sets: seconds where the machine is busy.
vi.setConfig({ testTimeout: 60_000 })

const content = synthetic()
const { reports } = content
const units = new Map(content.units.map(unit => [unit.organ, unit]))
const districts = reports.filter(each => each.scope === 'region')

test('16 districts, 8 years, one report missing; six bodies of one district, 4 years, one missing', () => {
  expect(districts).toHaveLength(16 * 8 - 1)
  expect(new Set(districts.map(each => each.organ)).size).toBe(16)
  expect(reports.filter(each => each.scope === 'own')).toHaveLength(6 * 4 - 1)
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
  const seeded = FAULTS.flatMap(fault =>
    fault.findings.map(each => ({ ...each, source: sourceOf(each.at ?? fault, (each.at ?? fault).year) })),
  ).filter(each => each.check !== '')
  const found = [...checkReports(reports, units)].flatMap(([id, results]) => {
    const source = reports.find(report => report.id === id)?.source ?? ''
    return results.map(each => ({ ...each, source }))
  })

  test('each is found by the checks', () => {
    const results = new Map(found.map(each => [key(each.source, each.check, each.cell), each.result]))
    expect(seeded.map(each => [each, results.get(key(each.source, each.check, each.cell))])).toEqual(
      seeded.map(each => [each, each.result]),
    )
  })

  test('those that one report shows are found in it alone', () => {
    const alone = reports.flatMap(report =>
      checkReport(report).map(({ check, cell, result }) => `${key(report.source, check, cell)} ${result}`),
    )
    const own = seeded.filter(each => each.needs === 'report')
    expect(
      own
        .map(each => `${key(each.source, each.check, each.cell)} ${each.result}`)
        .filter(each => !alone.includes(each)),
    ).toEqual([])
  })

  test('nothing else fails', () => {
    const failed = found.filter(each => each.result === 'FAIL').map(each => key(each.source, each.check, each.cell))
    const meant = seeded.filter(each => each.result === 'FAIL').map(each => key(each.source, each.check, each.cell))
    expect(failed.toSorted()).toEqual(meant.toSorted())
  })

  test('every rule over several reports that a set of figures can break is among them', () => {
    const rules = new Set(seeded.filter(each => each.needs !== 'report').map(each => each.check))
    const meant = ['L-OFFICE', 'L-PART', 'L-SUM', 'S-UNIT', 'Y-CARRY', 'Y-FROZEN', 'Y-JUMP', 'Y-PENDING', 'Y-STOCK']
    expect([...rules].toSorted()).toEqual(meant)
  })

  test('no chain or sum is doubtful but for a fault', () => {
    const chains = found.filter(each => each.result === 'WARN' && /^Y-(?:CARRY|STOCK|FROZEN)$/.test(each.check))
    const meant = seeded.filter(each => each.result === 'WARN').map(each => key(each.source, each.check, each.cell))
    const stray = chains.map(each => key(each.source, each.check, each.cell)).filter(each => !meant.includes(each))
    // A copied table 2 breaks the chain of its stock too, in its own year and in the next.
    expect(stray).toEqual([
      'synthetic-gui-2024 Y-STOCK 2/normative_documents/in_force',
      'synthetic-gui-2025 Y-STOCK 2/normative_documents/in_force',
    ])
  })

  test('the missing report is missing, the late one is late', () => {
    const missing = FAULTS.filter(each => each.kind === 'missing').map(each => sourceOf(each, each.year))
    expect(missing).toHaveLength(2)
    expect(reports.filter(each => missing.includes(each.source))).toEqual([])
    const late = districts.filter(each => each.published.slice(5) > '03-31')
    expect(late.map(each => each.source)).toEqual(['synthetic-chen-2025'])
  })
})

test('without the faults no check fails and nothing is blank', () => {
  const clean = cleanReports()
  const results = [...checkReports(clean, units).values()].flat()
  expect(results.filter(each => each.result === 'FAIL')).toEqual([])
  expect(clean.flatMap(each => Object.values(each.cells)).filter(cell => cell?.value === null)).toEqual([])
})

test('the bodies of one district add up to it in every cell, from whatever seed', () => {
  for (const seed of [1, 2, 3]) {
    const random = randomFrom(seed)
    const district = DISTRICTS.find(({ slug }) => slug === DEPARTMENTS_OF)
    const above = district ? districtReports(random, district) : []
    const below = departmentReports(random, above)
    expect(below).toHaveLength(DEPARTMENTS.length * 4)
    const results = [...checkReports([...above, ...below], units).values()].flat()
    expect(results.filter(each => each.result === 'FAIL')).toEqual([])
    expect(results.filter(each => each.check === 'L-SUM' && each.result === 'PASS')).toHaveLength(4 * 190)
  }
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
