import { numberFailures } from '../domain/checks/numberFailures.ts'
import type { Cell } from '../domain/cell.ts'
import type { CellId } from '../domain/forms/form.ts'
import type { Report } from '../domain/report.ts'

/** A body of the selection without a report of some years. */
export interface Missing {
  readonly organ: string
  readonly years: readonly number[]
}

/** A cell that was not reported as it stands: computed from others, or corrected. */
export interface Marked {
  readonly report: Report
  readonly cell: CellId
}

/** What a number, a chart or a table stands on, and what is to be known of it. */
export interface Trust {
  readonly counted: readonly Report[]
  /** Every body of the selection in every year of it. */
  readonly of: number
  readonly missing: readonly Missing[]
  /** There, but not counted: a needed cell is blank. */
  readonly blank: readonly Report[]
  /** There, but left out on purpose, because they do not balance. */
  readonly leftOut: readonly Report[]
  readonly failing: readonly Report[]
  readonly derived: readonly Marked[]
  readonly corrected: readonly Marked[]
}

/** What is asked: the reports there are, those that were counted, and the cells that were. */
export interface Stand {
  /** Every report that the selection has and that may be counted. */
  readonly there: readonly Report[]
  /** Every report of its scope and bodies, of whatever year: a body that has one is expected to have all. */
  readonly known: readonly Report[]
  readonly counted: ReadonlySet<string>
  readonly leftOut: ReadonlySet<string>
  readonly cells: readonly CellId[]
  /** The years that are shown. */
  readonly years: readonly number[]
}

/** Coverage and marks of what is shown. */
export function trustOf({ there, known, counted: ids, leftOut: out, cells, years }: Stand): Trust {
  const reports = there.filter(({ year }) => year === null || years.includes(year))
  const counted = reports.filter(({ id }) => ids.has(id))
  const missing = missingIn(known, years)
  const gaps = missing.reduce((sum, each) => sum + each.years.length, 0)
  return {
    counted,
    of: reports.length + gaps,
    missing,
    blank: reports.filter(({ id }) => !ids.has(id) && !out.has(id)),
    leftOut: reports.filter(({ id }) => out.has(id)),
    failing: counted.filter(report => numberFailures(report).length > 0),
    derived: markedIn(counted, cells, 'derived'),
    corrected: markedIn(counted, cells, 'corrected'),
  }
}

function missingIn(known: readonly Report[], years: readonly number[]): readonly Missing[] {
  const own = new Map<string, Set<number | null>>()
  for (const { organ, year } of known) {
    if (organ !== '') own.set(organ, (own.get(organ) ?? new Set<number | null>()).add(year))
  }
  return [...own].flatMap(([organ, has]) => {
    const lacking = years.filter(year => !has.has(year))
    return lacking.length === 0 ? [] : [{ organ, years: lacking }]
  })
}

const MARKED = new WeakMap<Report, readonly CellId[]>()

function markedIn(
  reports: readonly Report[],
  cells: readonly CellId[],
  status: 'derived' | 'corrected',
): readonly Marked[] {
  return reports.flatMap(report =>
    markedCells(report)
      .filter(cell => report.cells[cell]?.status === status && cells.includes(cell))
      .map(cell => ({ report, cell })),
  )
}

function markedCells(report: Report): readonly CellId[] {
  const known = MARKED.get(report)
  if (known) return known
  const marked = Object.keys(report.cells)
    .filter(isCellId)
    .filter(id => isMarked(report.cells[id]?.status))
  MARKED.set(report, marked)
  return marked
}

function isMarked(status: Cell['status'] | undefined): boolean {
  return status === 'derived' || status === 'corrected'
}

function isCellId(id: string): id is CellId {
  return /^[234]\//.test(id)
}
