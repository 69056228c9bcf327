import type { CellId } from './forms/form.ts'
import type { Place } from './place.ts'

/** error: a check fails or a file is refused; warning: look at it; info: a repair or an arbitration that was made. */
export type Severity = 'error' | 'warning' | 'info'

/**
 * A fault in the data, or a repair made on it. It holds no sentence: words/ says `code` in every language from
 * `found` and `values`. `code` is the id of a failed check (`T3-ROW`, …) or one of the reader's own codes.
 */
export interface Problem {
  readonly code: string
  readonly severity: Severity
  readonly place: Place
  /** `organ year` as the file writes it, where a file holds several reports. */
  readonly report?: string
  readonly cell?: CellId
  readonly found: string
  readonly values?: Readonly<Record<string, string | number>>
}

/** What a reading step gives back. Bad data is a value; only a broken program throws. */
export interface Read<T> {
  readonly value: T
  readonly problems: readonly Problem[]
}
