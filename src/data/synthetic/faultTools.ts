import { emptyCell, numberCell } from '../../domain/cell.ts'
import { cellsOf } from '../../domain/forms/index.ts'
import type { CellId } from '../../domain/forms/form.ts'
import type { Report } from '../../domain/report.ts'
import type { Status } from '../../domain/status.ts'

/** What a fault must make a check say, at which cell; no check where nothing can be read. */
export interface Finding {
  readonly check: string
  readonly cell: CellId | ''
  readonly result: 'FAIL' | 'WARN' | 'NOT_ASSESSABLE'
  /** What shows it: the report alone, the year before, the bodies above and below, or the set as a whole. */
  readonly needs: 'report' | 'years' | 'levels' | 'set'
  /** Where it shows, if not in the report with the fault. */
  readonly at?: Spot
}

/** A report of the synthetic set: its body and its year. */
export interface Spot {
  readonly slug: string
  readonly year: number
}

/** One fault put on purpose into one report. A report of null is left out of the set. */
export interface Fault extends Spot {
  readonly kind: 'error' | 'blank' | 'late' | 'missing'
  /** `before` is the same body's report of the year before, without faults. */
  readonly change: (report: Report, before: Report | null) => Report | null
  readonly findings: readonly Finding[]
}

type Cell = CellId | ''

/** One report alone shows that this fails. */
export function fails(check: string, cell: Cell): Finding {
  return { check, cell, result: 'FAIL', needs: 'report' }
}

/** One report alone shows that this is doubtful. */
export function warns(check: string, cell: Cell): Finding {
  return { check, cell, result: 'WARN', needs: 'report' }
}

/** Shown by the year before, at this report or at another. */
export function overYears(result: 'FAIL' | 'WARN', [check, cell]: readonly [string, Cell], at?: Spot): Finding {
  return { check, cell, result, needs: 'years', ...(at ? { at } : {}) }
}

/** Shown by the bodies above and below, at this report or at another. */
export function overLevels(result: 'FAIL' | 'WARN', [check, cell]: readonly [string, Cell], at?: Spot): Finding {
  return { check, cell, result, needs: 'levels', ...(at ? { at } : {}) }
}

/** Numbers that are `by` too high. */
export function plus(cells: readonly CellId[], by: number): Fault['change'] {
  return report => changed(report, cells, value => value + by)
}

/** A report with some numbers changed. */
export function changed(report: Report, ids: readonly CellId[], change: (value: number) => number): Report {
  const cells = { ...report.cells }
  for (const id of ids) {
    const value = change(report.cells[id]?.value ?? 0)
    cells[id] = numberCell(value, String(value), null)
  }
  return { ...report, cells }
}

/** Two cells filled in for each other. */
export function swapped(one: CellId, other: CellId): Fault['change'] {
  return report => ({
    ...report,
    cells: { ...report.cells, [one]: report.cells[other], [other]: report.cells[one] },
  })
}

/** Some cells left blank, or stroked. */
export function emptied(status: Status, isEmptied: (id: CellId, report: Report) => boolean): Fault['change'] {
  return report => {
    const cells = { ...report.cells }
    const raw = status === 'not_applicable' ? '/' : ''
    for (const { id } of cellsOf(report)) if (isEmptied(id, report)) cells[id] = emptyCell(status, raw)
    return { ...report, cells }
  }
}
