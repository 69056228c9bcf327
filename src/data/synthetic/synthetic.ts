import type { Report } from '../../domain/report.ts'
import { csvField } from '../../files/writers/longCsv.ts'
import type { DataSetContent, DataSetName } from '../dataset.ts'
import type { SetFile } from '../setFiles.ts'
import { departmentOrgan, departmentReports, DEPARTMENTS, DEPARTMENTS_OF } from './departments.ts'
import { DISTRICTS, PROVINCE, organOf } from './districts.ts'
import { FAULTS } from './faults.ts'
import { randomFrom } from './random.ts'
import { districtReports, sourceOf } from './reports.ts'

const SEED = 20190415

/** How the synthetic set is called everywhere: as made up. */
const SYNTHETIC: DataSetName = {
  id: 'demo',
  zh: '示例数据（合成）',
  en: 'Example data (synthetic)',
  synthetic: true,
  default: false,
}

/** One invented province, sixteen districts, eight years, the bodies of one district, with the faults of FAULTS; always the same. */
export function synthetic(): DataSetContent {
  const clean = cleanReports()
  const reports = clean.flatMap(report => faulty(report, clean))
  const sources = reports.map(({ source, organ, year, published }) => ({
    source,
    organ,
    reportYear: year,
    address: '',
    published,
  }))
  return {
    name: SYNTHETIC,
    reports,
    units: unitsOf(),
    sources,
  }
}

/** The set before any fault is put into it: the districts, and below one of them its own bodies. */
export function cleanReports(): readonly Report[] {
  const random = randomFrom(SEED)
  const districts = DISTRICTS.flatMap(each => districtReports(random, each))
  const above = districts.filter(({ source }) => source.startsWith(`synthetic-${DEPARTMENTS_OF}-`))
  return [...districts, ...departmentReports(randomFrom(SEED + 1), above)]
}

function unitsOf(): DataSetContent['units'] {
  const district = DISTRICTS.find(({ slug }) => slug === DEPARTMENTS_OF)
  const parent = district ? organOf(district) : ''
  return [
    { organ: PROVINCE.organ, parent: '', kind: 'government' },
    ...DISTRICTS.map(each => ({ organ: organOf(each), parent: PROVINCE.organ, kind: 'government' as const })),
    ...DEPARTMENTS.map(each => ({ organ: departmentOrgan(parent, each), parent, kind: each.kind })),
  ]
}

/** What was put in on purpose, as a file beside the set: every finding that the checks must make, one a line. */
export function seededFile(): SetFile {
  return { name: 'synthetic-seeded.csv', text: seededCsv(), title: '有意放入的错误与空缺 / faults put in on purpose' }
}

function seededCsv(): string {
  const organs = new Map(cleanReports().map(({ source, organ }) => [source, organ]))
  const lines = FAULTS.flatMap(fault =>
    fault.findings.map(({ check, cell, result, needs, at = fault }) => {
      const source = sourceOf(at, at.year)
      const organ = organs.get(source)
      if (organ === undefined) throw new Error(`no report ${source}`)
      return [source, String(at.year), organ, fault.kind, check, cell, result, needs].map(csvField).join(',')
    }),
  )
  return `${['report,report_year,organ,kind,check,cell,result,needs', ...lines].join('\n')}\n`
}

function faulty(report: Report, clean: readonly Report[]): readonly Report[] {
  const fault = FAULTS.find(({ slug, year }) => report.year === year && report.source === sourceOf({ slug }, year))
  if (!fault) return [report]
  const before = clean.find(each => each.organ === report.organ && each.year === fault.year - 1)
  const changed = fault.change(report, before ?? null)
  return changed === null ? [] : [changed]
}
