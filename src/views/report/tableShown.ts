import type { CellId } from '../../domain/forms/form.ts'
import type { Report } from '../../domain/report.ts'

/** What the three tables share: the report, what fails at which cell, and what is picked. */
export interface TableShown {
  readonly report: Report
  /** The report shown beside it, where one is. */
  readonly other: Report | null
  /** Why a cell is marked, by cell. */
  readonly failures: ReadonlyMap<CellId, string>
  readonly picked: CellId | ''
  readonly onPick: (cell: CellId) => void
}
