import type { FormCell } from '../domain/forms/form.ts'
import { cellsOf } from '../domain/forms/index.ts'
import type { Report } from '../domain/report.ts'
import type { Square } from './cellTable.ts'

/** One cell of two reports that is not the same in both. */
export interface CellDiff {
  readonly cell: FormCell
  readonly own: Square
  readonly other: Square
  /** This report's less the other's; null where one of them has no number. */
  readonly gap: number | null
}

/** Two reports cell by cell: what differs, how many are the same, and how many only one of the two forms has. */
export interface CellDiffs {
  readonly differing: readonly CellDiff[]
  readonly same: number
  readonly alone: number
}

/** What differs in the numbers of two reports, in the order of the form. */
export function cellDiffs(report: Report, other: Report): CellDiffs {
  const cells = cellsOf(report).filter(({ id }) => report.cells[id] !== undefined)
  const both = cells.filter(({ id }) => other.cells[id] !== undefined)
  const differing = both.flatMap((cell): readonly CellDiff[] => {
    const [own, theirs] = [squareOf(report, cell), squareOf(other, cell)]
    if (own.value === theirs.value && (own.value !== null || own.status === theirs.status)) return []
    const gap = own.value === null || theirs.value === null ? null : Math.round((own.value - theirs.value) * 1e6) / 1e6
    return [{ cell, own, other: theirs, gap }]
  })
  const others = cellsOf(other).filter(({ id }) => other.cells[id] !== undefined && report.cells[id] === undefined)
  return { differing, same: both.length - differing.length, alone: cells.length - both.length + others.length }
}

function squareOf(report: Report, { id }: FormCell): Square {
  const cell = report.cells[id]
  return { value: cell?.value ?? null, status: cell?.status ?? 'not_applicable' }
}
