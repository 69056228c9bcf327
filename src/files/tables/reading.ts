import type { CellId, FormCell } from '../../domain/forms/form.ts'
import { emptyCell, numberCell, type Cell } from '../../domain/cell.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Place } from '../../domain/place.ts'
import type { Fragment } from '../blocks.ts'
import type { Candidates } from './glued.ts'
import { readValue } from './value.ts'

/** What was read of one table: its cells by id, and every repair, arbitration and gap with its place. */
export interface TableReading {
  readonly cells: ReadonlyMap<CellId, Cell>
  readonly problems: readonly Problem[]
}

/**
 * What stands in the source for the cells of one row (or line of 15), before it is understood; `readings` of a glued one
 * are all that there are, whatever their sums.
 */
export type RunReading =
  | { readonly kind: 'cells'; readonly cells: readonly Fragment[]; readonly byPosition?: true }
  | { readonly kind: 'glued'; readonly chunks: readonly Fragment[]; readonly readings?: Candidates }
  | { readonly kind: 'blank'; readonly at: Fragment }
  | { readonly kind: 'unread'; readonly raw: readonly Fragment[]; readonly at: Fragment }

/** A place in a file for a fragment. */
export function placeOf(file: string, at: Fragment): Place {
  return { file, line: at.line, column: at.column }
}

/** One fragment as the cell it stands for; what had to be put right is a problem of severity info. */
export function cellOfFragment(file: string, spec: FormCell, fragment: Fragment): TableReading {
  const place = placeOf(file, fragment)
  const value = readValue(fragment.text, spec.column.unit)
  if (value === null) return unreadCell(file, spec, fragment)
  const cell: Cell =
    value.value === null ? emptyCell(value.status, fragment.text, place) : numberCell(value.value, fragment.text, place)
  const problems: readonly Problem[] = value.repair
    ? [
        {
          code: 'REPAIRED',
          severity: 'info',
          place,
          cell: spec.id,
          found: fragment.text,
          values: { how: value.repair },
        },
      ]
    : []
  return { cells: new Map([[spec.id, cell]]), problems }
}

/** A cell that the source has and that could not be read: empty, status unread, a warning at it. */
export function unreadCell(file: string, spec: FormCell, at: Fragment): TableReading {
  const place = placeOf(file, at)
  return {
    cells: new Map([[spec.id, emptyCell('unread', at.text, place)]]),
    problems: [{ code: 'UNREAD-CELL', severity: 'warning', place, cell: spec.id, found: at.text }],
  }
}

/** A cell that the source leaves empty. */
export function blankCell(file: string, spec: FormCell, at: Fragment | null): TableReading {
  return { cells: new Map([[spec.id, emptyCell('blank', '', at && placeOf(file, at))]]), problems: [] }
}

/** A number that stands glued to others and was told apart by the sums: an info problem says so. */
export function arbitratedCell(
  file: string,
  spec: FormCell,
  { value, at }: { value: number; at: Fragment },
): TableReading {
  const place = placeOf(file, at)
  return {
    cells: new Map([[spec.id, numberCell(value, at.text, place)]]),
    problems: [{ code: 'ARBITRATED', severity: 'info', place, cell: spec.id, found: at.text, values: { value } }],
  }
}

/** Readings joined into one. */
export function joined(readings: readonly TableReading[]): TableReading {
  return {
    cells: new Map(readings.flatMap(reading => [...reading.cells])),
    problems: readings.flatMap(reading => reading.problems),
  }
}
