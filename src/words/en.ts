import { NUMBERS } from './numbers.ts'
import type { Words } from './words.ts'
import { overview } from './en/overview.ts'
import { disclosure } from './en/disclosure.ts'
import { applications } from './en/applications.ts'
import { appeals } from './en/appeals.ts'
import { compare } from './en/compare.ts'
import { checks } from './en/checks.ts'
import { report } from './en/report.ts'
import { importPage } from './en/import.ts'
import { methods } from './en/methods.ts'
import { charts } from './en/charts.ts'
import { shared } from './en/shared.ts'
import { shell } from './en/shell.ts'
import { trust } from './en/trust.ts'

/** The screen in English. */
export const en: Words = {
  lang: 'en',
  numbers: NUMBERS.en,
  shell,
  shared,
  charts,
  overview,
  disclosure,
  applications,
  appeals,
  compare,
  checks,
  report,
  importPage,
  methods,
  trust,
}
