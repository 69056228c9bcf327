import type { CellId, FormId } from '../domain/forms/form.ts'
import type { Level, Scope } from '../domain/scope.ts'

/** A sum of cells. A cell that a report's form does not have is left out of it; a blank one makes the sum unknown. */
export interface Measure {
  readonly id: string
  readonly cells: readonly CellId[]
}

/**
 * What rows may be grouped by. `report` is one row a report; `province` is the first two digits of the division code;
 * `inside` is `inside` where a report of a body above, of the same year and scope, counts this one already; `broken`
 * names the rules whose equations a report breaks (`brokenRules`), and is empty where it balances.
 */
export const KEYS = [
  'report',
  'unit',
  'year',
  'scope',
  'level',
  'format',
  'region',
  'province',
  'parent',
  'kind',
  'inside',
  'broken',
  'dataset',
] as const
export type Key = (typeof KEYS)[number]

/** Whether a report is counted inside another one. */
export const INSIDE = ['', 'inside'] as const

/** Which reports are asked; an empty or absent list leaves nothing out. `years` is inclusive. */
export interface Where {
  readonly datasets?: readonly string[]
  readonly units?: readonly string[]
  readonly years?: readonly [from: number, to: number]
  readonly scopes?: readonly Scope[]
  readonly levels?: readonly Level[]
  readonly formats?: readonly FormId[]
  readonly provinces?: readonly string[]
  readonly parents?: readonly string[]
  readonly inside?: readonly (typeof INSIDE)[number][]
  readonly broken?: readonly string[]
  readonly reports?: readonly string[]
}

/**
 * What rows stand in order of: a measure's value, or its share of another one (`over`, which must be above 0), or a key.
 * What is unknown stands last, whichever way.
 */
export interface Order {
  readonly by: string
  readonly over?: string
  readonly down?: true
}

/** The one question that pages ask: sums of cells, by group, of the reports that fit. */
export interface Question {
  readonly measures: readonly Measure[]
  readonly groupBy: readonly Key[]
  readonly where: Where
  /**
   * Leaves out reports that lack a cell asked for, so that a sum is of whole reports; where no report of a year
   * (`year`) or none at all (`all`) states them, they stay, and their blanks are seen as blanks.
   */
  readonly whole?: 'year' | 'all'
  /** Leaves out groups whose measure is unknown or below a number. */
  readonly atLeast?: { readonly by: string; readonly value: number }
  /** Rows that are alike, or all without an order, stand in the order of their first reports. */
  readonly order?: readonly Order[]
  readonly offset?: number
  readonly limit?: number
  /** How many report ids a row names at most; all where it is not said. */
  readonly ids?: number
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

/** One group of the answer. `reports` are ids of the `count` reports behind it, in the order they are held. */
export interface AnswerRow {
  readonly keys: Readonly<Partial<Record<Key, string | number | null>>>
  readonly amounts: Readonly<Record<string, Amount>>
  readonly count: number
  readonly reports: readonly string[]
}
