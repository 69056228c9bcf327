import type { Report } from '../../domain/report.ts'
import { csvField } from '../../files/writers/longCsv.ts'
import type { DataSetContent, DataSetName } from '../dataset.ts'
import type { SetFile } from '../setFiles.ts'
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

/** One invented province, sixteen districts, eight years, with the faults of FAULTS; always the same. */
export function synthetic(): DataSetContent {
  const random = randomFrom(SEED)
  const reports = DISTRICTS.flatMap(each => districtReports(random, each)).flatMap(faulty)
  const units = DISTRICTS.map(each => ({
    organ: organOf(each),
    parent: PROVINCE.organ,
    kind: 'government' as const,
  }))
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
    units: [{ organ: PROVINCE.organ, parent: '', kind: 'government' }, ...units],
    sources,
  }
}

/** What was put in on purpose, as a file beside the set: every finding that the checks must make, one a line. */
export function seededFile(): SetFile {
  return { name: 'synthetic-seeded.csv', text: seededCsv(), title: '有意放入的错误与空缺 / faults put in on purpose' }
}

function seededCsv(): string {
  const lines = FAULTS.flatMap(({ slug, year, kind, findings }) => {
    const district = DISTRICTS.find(each => each.slug === slug)
    if (district === undefined) throw new Error(`no district ${slug}`)
    return findings.map(({ check, cell, result, needs }) =>
      [sourceOf(district, year), String(year), organOf(district), kind, check, cell, result, needs]
        .map(csvField)
        .join(','),
    )
  })
  return `${['report,report_year,organ,kind,check,cell,result,needs', ...lines].join('\n')}\n`
}

function faulty(report: Report): readonly Report[] {
  const fault = FAULTS.find(({ slug, year }) => report.year === year && report.source === sourceOf({ slug }, year))
  const changed = fault ? fault.change(report) : report
  return changed === null ? [] : [changed]
}
