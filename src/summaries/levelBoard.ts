import type { CheckResult } from '../domain/checks/check.ts'
import { sumBelow, SUMMED_DISCLOSURE } from '../domain/checks/levels.ts'
import type { ReportSet } from '../domain/checks/reportSet.ts'
import { valueOf } from '../domain/checks/values.ts'
import { APPLICANTS } from '../domain/forms/applications.ts'
import type { CellId } from '../domain/forms/form.ts'
import type { Report } from '../domain/report.ts'

/** One number of a body beside the sum of those below it; null where a blank leaves it unknown. */
export interface LevelSum {
  readonly cell: CellId
  readonly below: number | null
  readonly own: number | null
  /** The sum of the applicants below, where the cell is a total of table 3. */
  readonly byApplicant: number | null
  readonly verdict: CheckResult['result'] | 'REMARK'
}

/** A body's report and the reports below it. */
export interface Level<R extends Report = Report> {
  readonly report: R
  readonly present: readonly Report[]
  /** Listed below, without a report of this year. */
  readonly absent: readonly string[]
  readonly listed: number
  /** False where only lower governments are listed, without the body's own departments. */
  readonly whole: boolean
  /** What is always told: received, closed, appeals, decisions and fees. */
  readonly main: readonly LevelSum[]
  /** The other cells of tables 3 and 4 that differ. */
  readonly others: readonly LevelSum[]
  readonly equal: number
  readonly untold: number
  /** Reports below of which a number exceeds this one's. */
  readonly exceeding: readonly { readonly report: Report; readonly results: readonly CheckResult[] }[]
}

const MAIN: readonly CellId[] = [
  '3/new_received/total',
  '3/total_processed/total',
  '4/reconsideration/total',
  '4/litigation_direct/total',
  '4/litigation_after_reconsideration/total',
  ...SUMMED_DISCLOSURE,
]
const PARTS = APPLICANTS.filter(({ id }) => id !== 'total').map(({ id }) => id)

type Results = ReadonlyMap<string, readonly CheckResult[]>

/** Every selected report with reports below it, beside their sums; those with most of them first. */
export function levelBoard<R extends Report>(
  reports: readonly R[],
  results: Results,
  set: ReportSet,
): readonly Level<R>[] {
  const levels = reports.flatMap(report => {
    const { present, listed, whole } = set.children(report)
    if (present.length === 0) return []
    const has = new Set(present.map(({ organ }) => organ))
    const own = results.get(report.id) ?? []
    const sums = own.filter(({ check }) => check === 'L-SUM')
    const others = sums.filter(
      ({ cell, result }) => result !== 'PASS' && result !== 'NOT_ASSESSABLE' && !MAIN.some(each => each === cell),
    )
    return {
      report,
      present,
      listed: listed.length,
      whole,
      absent: listed.filter(organ => !has.has(organ)),
      main: MAIN.map(cell => levelSum({ report, present, own }, cell)),
      others: !whole
        ? []
        : others.flatMap(({ cell }) => (cell === '' ? [] : [levelSum({ report, present, own }, cell)])),
      equal: sums.filter(({ result }) => result === 'PASS').length,
      untold: sums.filter(({ result }) => result === 'NOT_ASSESSABLE').length,
      exceeding: present.flatMap(each => {
        const over = (results.get(each.id) ?? []).filter(
          ({ check, result }) => /^L-(?:PART|OFFICE)$/.test(check) && result === 'FAIL',
        )
        return over.length === 0 ? [] : [{ report: each, results: over }]
      }),
    }
  })
  return levels.toSorted((a, b) => b.present.length - a.present.length || (b.report.year ?? 0) - (a.report.year ?? 0))
}

interface Asked {
  readonly report: Report
  readonly present: readonly Report[]
  readonly own: readonly CheckResult[]
}

function levelSum({ report, present, own }: Asked, cell: CellId): LevelSum {
  const check = cell.startsWith('2/') ? 'L-PART' : 'L-SUM'
  const result = own.find(each => each.check === check && each.cell === cell)
  return {
    cell,
    below: sumBelow(present, cell),
    own: valueOf(report, cell),
    byApplicant: /^3\/.*\/total$/.test(cell) ? applicantsBelow(present, cell) : null,
    verdict: result?.remark ? 'REMARK' : (result?.result ?? 'NOT_ASSESSABLE'),
  }
}

function applicantsBelow(present: readonly Report[], cell: CellId): number | null {
  const row = cell.split('/')[1] ?? ''
  const sums = PARTS.map(part => sumBelow(present, `3/${row}/${part}`))
  return sums.reduce<number | null>((all, sum) => (all === null || sum === null ? null : all + sum), 0)
}
