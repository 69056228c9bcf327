import { NUMBERS } from './numbers.ts'
import type { Words } from './words.ts'
import { overview } from './zh/overview.ts'
import { disclosure } from './zh/disclosure.ts'
import { applications } from './zh/applications.ts'
import { appeals } from './zh/appeals.ts'
import { compare } from './zh/compare.ts'
import { checks } from './zh/checks.ts'
import { report } from './zh/report.ts'
import { importPage } from './zh/import.ts'
import { methods } from './zh/methods.ts'
import { charts } from './zh/charts.ts'
import { dataSetsZh } from './dataSets.zh.ts'
import { shared } from './zh/shared.ts'
import { shell } from './zh/shell.ts'
import { trust } from './zh/trust.ts'

/** The screen in Chinese. */
export const zh: Words = {
  lang: 'zh',
  numbers: NUMBERS.zh,
  shell,
  shared,
  dataSets: dataSetsZh,
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
