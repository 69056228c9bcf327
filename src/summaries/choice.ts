import type { Lang } from '../domain/langs.ts'
import type { CellId } from '../domain/forms/form.ts'
import type { PageId } from '../domain/pages.ts'
import type { Scope } from '../domain/scope.ts'
import type { CompareChoice } from './compareChoice.ts'
import type { CheckChoice } from './checkChoice.ts'
import type { ListChoice } from './listChoice.ts'
import type { TableChoice } from './tableChoice.ts'

/** What the reader has picked; empty means all (for `data`: the default set). It lives in the address bar only. */
export interface Choice extends CompareChoice, CheckChoice, ListChoice, TableChoice {
  readonly page: PageId
  readonly lang: Lang
  /** Ids of data sets. Uploaded reports are always among what is shown. */
  readonly data: readonly string[]
  /** Organs. */
  readonly units: readonly string[]
  /** Inclusive report years. */
  readonly years: readonly [from: number, to: number] | null
  readonly scope: Scope | ''
  /** Indicator of the pages that need one, empty for the page's own default. */
  readonly indicator: string
  /** The report opened on the report page, by report id; its cell, where one is pointed at. */
  readonly report: string
  readonly cell: CellId | ''
  readonly view: 'chart' | 'table'
}
