import type { CellId } from '../../domain/forms/form.ts'
import type { Report } from '../../domain/report.ts'

/** Why a cell is marked. */
export interface Failure {
  /** True: an equation fails; false: it is only doubtful. */
  readonly fails: boolean
  readonly said: string
}

/** What the three tables share: the report, what fails at which cell, and what is picked. */
export interface TableShown {
  readonly report: Report
  /** The report shown beside it, where one is. */
  readonly other: Report | null
  readonly failures: ReadonlyMap<CellId, Failure>
  readonly picked: CellId | ''
  readonly onPick: (cell: CellId) => void
}
