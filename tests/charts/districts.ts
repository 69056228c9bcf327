import { numberCell } from '../../src/domain/cell.ts'
import type { CellId } from '../../src/domain/forms/form.ts'
import type { HeldReport } from '../../src/queries/held.ts'
import { sampleReport } from './sample.ts'

/** Counts of table 3, of all applicants; all but `companies` of each are natural persons. */
export interface Counts {
  readonly granted: number
  readonly partial?: number
  readonly denied?: number
  readonly unable?: number
  readonly refused?: number
  readonly other?: number
  readonly review?: number
  readonly direct?: number
}

const NONE = { partial: 0, denied: 0, unable: 0, refused: 0, other: 0, review: 0, direct: 0 }

/** A report of these counts: everything received is closed in the year; the identities hold. */
export function districtReport(organ: string, year: number, counts: Counts): HeldReport {
  const report = sampleReport(organ, year, 0)
  const { granted, partial, denied, unable, refused, other, review, direct } = { ...NONE, ...counts }
  const rows: Readonly<Record<string, number>> = {
    granted,
    partial,
    denied_third_party: denied,
    unable_not_held: unable,
    refused_petition: refused,
    [report.otherAll ? 'other_all' : 'other_misc']: other,
  }
  const total = Object.values(rows).reduce((sum, count) => sum + count, 0)
  const cells = { ...report.cells }
  const put = (id: CellId, value: number): void => {
    cells[id] = numberCell(value, String(value), null)
  }
  for (const [row, count] of Object.entries({ ...rows, new_received: total, total_processed: total })) {
    const companies = row === 'granted' || row.startsWith('denied') ? Math.floor(count / 4) : 0
    put(`3/${row}/total`, count)
    put(`3/${row}/natural_person`, count - companies)
    put(`3/${row}/legal_commercial`, companies)
  }
  const companies = Math.floor(granted / 4) + Math.floor(denied / 4)
  for (const row of ['new_received', 'total_processed']) {
    put(`3/${row}/natural_person`, total - companies)
    put(`3/${row}/legal_commercial`, companies)
  }
  for (const [track, count] of [
    ['reconsideration', review],
    ['litigation_direct', direct],
  ] as const) {
    put(`4/${track}/upheld`, count)
    put(`4/${track}/total`, count)
  }
  return { ...report, cells }
}

const NAMES = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸']

/** Ten districts, 2021 to 2024: different rates, one with too few cases, one without cases. */
export const DISTRICTS: readonly HeldReport[] = [2021, 2022, 2023, 2024].flatMap(year =>
  NAMES.map((name, at) => {
    const organ = `${name}区人民政府`
    const size = at === 8 ? 0.02 : at === 9 ? 0 : 1 + at * 0.4
    const part = (count: number): number => Math.round(count * size)
    return districtReport(organ, year, {
      granted: part(40 + ((at * 7 + year) % 13)),
      partial: part(10 + (at % 4)),
      denied: part(3 + ((at * 5 + year * 3) % 17)),
      unable: part(20 + ((at * 11 + year) % 9)),
      refused: part((at * 3) % 8),
      other: part(2),
      review: part(year < 2024 ? 8 : 16),
      direct: part(year < 2024 ? 6 : 1),
    })
  }),
)
