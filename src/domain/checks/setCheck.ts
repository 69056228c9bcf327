import type { CellId } from '../forms/form.ts'
import type { Report } from '../report.ts'
import type { CellOf, CheckResult } from './check.ts'
import type { ReportSet } from './reportSet.ts'

/**
 * A rule over several reports: the same body's year before, the body above, those below, its peers. Its verdicts are
 * about one of them. One with the id of a rule over one report says that rule anew, knowing more.
 */
export interface SetCheck {
  readonly id: string
  readonly run: (report: Report, set: ReportSet) => readonly CheckResult[]
}

/** Cells of one report as parts of another's equation. */
export function cellsBeside(report: Report, cells: readonly CellId[]): readonly CellOf[] {
  return cells.map(cell => ({ report: report.id, cell }))
}

/** The first year of the forms with comparable tables: before it there is nothing to join to. */
export const FIRST_FORM_YEAR = 2019

/** True where a year before could stand in the set at all. */
export function hasYearBefore({ year }: Report): boolean {
  return year === null || year > FIRST_FORM_YEAR
}
