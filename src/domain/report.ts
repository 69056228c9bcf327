import type { Cell } from './cell.ts'
import type { CellId, FormId, TableId } from './forms/form.ts'
import type { Level, Scope } from './scope.ts'

/** One numbered section (1 to 6) of a report's text; `line` is where its heading stands in the source, from 1. */
export interface Section {
  readonly number: 1 | 2 | 3 | 4 | 5 | 6
  readonly title: string
  readonly text: string
  readonly line: number | null
  /** Its page, in a source that has pages. */
  readonly page?: number
}

/** What the heading and the introduction say, as read; null where the source has it not. Dates are ISO days. */
export interface Heading {
  readonly title: string | null
  readonly titleYear: number | null
  readonly period: readonly [from: string, to: string] | null
  readonly contact: string | null
  readonly introduction: string | null
}

/** One body, one year, one form: the cells that its tables have, who and when, and its text. */
export interface Report {
  /** Unique among the reports held: see `reportId`. */
  readonly id: string
  readonly year: number | null
  readonly divisionCode: string
  readonly region: string
  readonly uscc: string
  readonly organ: string
  readonly level: Level
  readonly scope: Scope
  readonly format: FormId
  /** True where （六）其他处理 stands as one row `other_all` (always in gb-2019-60, a known variant in gb-2021-30). */
  readonly otherAll: boolean
  /** The tables that were found; only their cells are in `cells`. */
  readonly tables: readonly TableId[]
  readonly cells: Readonly<Partial<Record<CellId, Cell>>>
  /** Base name of the file it was read from, or the short name of a published report. */
  readonly source: string
  /** ISO day, or empty. */
  readonly published: string
  readonly heading: Heading
  readonly sections: readonly Section[]
}

/** The heading of a report that came without any text. */
export const NO_HEADING: Heading = { title: null, titleYear: null, period: null, contact: null, introduction: null }

/** The key of a report: year, organ (or its code), scope and source. */
export function reportId(report: Pick<Report, 'year' | 'organ' | 'uscc' | 'scope' | 'source'>): string {
  return [report.year ?? '', report.uscc || report.organ, report.scope, report.source].join('|')
}
