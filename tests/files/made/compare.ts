import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { Report } from '../../../src/domain/report.ts'
import type { FileRead } from '../../../src/files/fileRead.ts'
import { reportsFromPack, type Pack } from '../../../src/files/pack.ts'

const packed: Pack = JSON.parse(readFileSync('public/data/published/reports.pack.json', 'utf8'))
const all = reportsFromPack(packed)

/** The sixteen published reports of governments and offices, and every eighth of departments. */
export const REPORTS: readonly Report[] = all.filter(
  (report, index) => !report.source.startsWith('pingtan-') || /^pingtan-\d/.test(report.source) || index % 8 === 0,
)

/** How a reading of a made file differs from the report it was made of. */
export interface Difference {
  readonly wrong: readonly string[]
  /** Wrong without a problem at the cell. */
  readonly silent: readonly string[]
}

/** Compares cell by cell; throws where it is not one report of the same body, year and form. */
export function differenceOf(report: Report, reads: readonly FileRead[]): Difference {
  const [read] = reads
  expect(read?.reports.length, `${report.source}: ${JSON.stringify(read?.problems.slice(0, 3))}`).toBe(1)
  const got = read?.reports[0]
  expect(got, report.source).toMatchObject({ organ: report.organ, year: report.year, format: report.format })
  const told = new Set<string | undefined>(read?.problems.map(problem => problem.cell))
  const mine = new Map(Object.entries(got?.cells ?? {}))
  const wrong = Object.entries(report.cells)
    .filter(([id, cell]) => mine.get(id)?.value !== cell?.value)
    .map(([id]) => id)
  return { wrong: wrong.map(id => `${report.source} ${id}`), silent: wrong.filter(id => !told.has(id)) }
}
