import type { CellId, FormId } from '../domain/forms/form.ts'
import type { Level, Scope } from '../domain/scope.ts'

/** A sum of cells. A cell that a report's form does not have is left out of it; a blank one makes the sum unknown. */
export interface Measure {
  readonly id: string
  readonly cells: readonly CellId[]
}

/** What rows may be grouped by. `report` is one row a report. */
export const KEYS = [
  'report',
  'unit',
  'year',
  'scope',
  'level',
  'format',
  'region',
  'parent',
  'kind',
  'dataset',
] as const
export type Key = (typeof KEYS)[number]

/** Which reports are asked; an empty or absent list leaves nothing out. `years` is inclusive. */
export interface Where {
  readonly datasets?: readonly string[]
  readonly units?: readonly string[]
  readonly years?: readonly [from: number, to: number]
  readonly scopes?: readonly Scope[]
  readonly levels?: readonly Level[]
  readonly formats?: readonly FormId[]
  readonly parents?: readonly string[]
  readonly reports?: readonly string[]
}

/** The one question that pages ask: sums of cells, by group, of the reports that fit. */
export interface Question {
  readonly measures: readonly Measure[]
  readonly groupBy: readonly Key[]
  readonly where: Where
}

/**
 * The sum of one measure in one group. `value` is null where a needed cell is blank or unread (`missing` > 0) or where
 * no form in the group has the cells (`stated` and `missing` both 0); `sum` adds what is stated all the same.
 */
export interface Amount {
  readonly value: number | null
  readonly sum: number
  readonly stated: number
  readonly missing: number
}

/** One group of the answer. `reports` are the ids of the reports behind it, in the order they are held. */
export interface AnswerRow {
  readonly keys: Readonly<Partial<Record<Key, string | number | null>>>
  readonly amounts: Readonly<Record<string, Amount>>
  readonly reports: readonly string[]
}
