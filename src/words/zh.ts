import type { Words } from './words.ts'
import { disclosure } from './zh/disclosure.ts'
import { applications } from './zh/applications.ts'
import { appeals } from './zh/appeals.ts'
import { compare } from './zh/compare.ts'
import { checks } from './zh/checks.ts'
import { report } from './zh/report.ts'
import { importPage } from './zh/import.ts'
import { methods } from './zh/methods.ts'
import { charts } from './zh/charts.ts'
import { firstZh } from './zh/first.ts'

/** The screen in Chinese. */
export const zh: Words = {
  ...firstZh,
  charts,
  disclosure,
  applications,
  appeals,
  compare,
  checks,
  report,
  importPage,
  methods,
}
