import type { Lang } from '../domain/langs.ts'
import type { Numbers } from './numbers.ts'
import type { overview } from './zh/overview.ts'
import type { disclosure } from './zh/disclosure.ts'
import type { applications } from './zh/applications.ts'
import type { appeals } from './zh/appeals.ts'
import type { compare } from './zh/compare.ts'
import type { checks } from './zh/checks.ts'
import type { report } from './zh/report.ts'
import type { importPage } from './zh/import.ts'
import type { methods } from './zh/methods.ts'
import type { charts } from './zh/charts.ts'
import type { shared } from './zh/shared.ts'
import type { shell } from './zh/shell.ts'
import type { trust } from './zh/trust.ts'

/** What is said before any chart, in one language: by the shell, the start page, and what all pages share. */
export interface FirstWords {
  readonly lang: Lang
  readonly numbers: Numbers
  readonly shell: typeof shell
  readonly shared: typeof shared
  readonly overview: typeof overview
  readonly trust: typeof trust
}

/** With what charts say. */
export interface ChartWords extends FirstWords {
  readonly charts: typeof charts
}

/** Everything that the screen says, in one language: a part a page, the shell, and what pages share. */
export interface Words extends ChartWords {
  readonly disclosure: typeof disclosure
  readonly applications: typeof applications
  readonly appeals: typeof appeals
  readonly compare: typeof compare
  readonly checks: typeof checks
  readonly report: typeof report
  readonly importPage: typeof importPage
  readonly methods: typeof methods
}
