import type { CellId } from '../forms/form.ts'
import type { Report } from '../report.ts'

/** What a rule says of a report. NOT_ASSESSABLE: a needed cell is blank or absent; it is never taken for 0. */
export const RESULTS = ['PASS', 'FAIL', 'WARN', 'NOT_ASSESSABLE'] as const
export type Result = (typeof RESULTS)[number]

/** One verdict of one rule: the equation's two sides, and the place it is about. */
export interface CheckResult {
  readonly check: string
  /** The cell the verdict is about, or empty where it is about the report. */
  readonly cell: CellId | ''
  readonly result: Result
  /** The two sides as numbers, or as text where the rule is not arithmetic; null where not assessable. */
  readonly left: number | string | null
  readonly right: number | string | null
  /** The cells that the two sides are made of, so that the equation can be shown and clicked. */
  readonly leftCells?: readonly CellId[]
  readonly rightCells?: readonly CellId[]
  /** The report's own sentence, for narrative checks. */
  readonly sentence?: string
  /** A non-pass that is only worth a remark (X-DIRECT-2024). */
  readonly remark?: true
  readonly values?: Readonly<Record<string, string | number>>
  /** The cells of other reports in the equation, for rules over several reports. */
  readonly beside?: readonly CellOf[]
}

/** A cell of a report, by the report's id. */
export interface CellOf {
  readonly report: string
  readonly cell: CellId
}

/** A rule over one report. `run` never throws and returns one result for each equation it has. */
export interface Check {
  readonly id: string
  readonly run: (report: Report) => readonly CheckResult[]
}
