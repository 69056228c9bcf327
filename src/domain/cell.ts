import type { Place } from './place.ts'
import { statusOf, type Status } from './status.ts'

/** One cell of one report. A blank is null, never 0; `raw` is the source's own text, `place` where it stands. */
export interface Cell {
  readonly value: number | null
  readonly status: Status
  readonly raw: string
  readonly place: Place | null
}

/** A cell that states a number. */
export function numberCell(value: number, raw: string, place: Place | null): Cell {
  return { value, status: statusOf(value), raw, place }
}

/** A cell without a number: blank, unread, not applicable or not in this form. */
export function emptyCell(status: Status, raw = '', place: Place | null = null): Cell {
  return { value: null, status, raw, place }
}
