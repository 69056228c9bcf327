import type { Report } from '../../domain/report.ts'
import type { Words } from '../../words/words.ts'

/** What is known of a report beside its numbers: names and contents, those that are empty left out. */
export function factRows(report: Report, words: Words): readonly (readonly [name: string, value: string])[] {
  const { facts } = words.report
  const { period, contact } = report.heading
  const oneRow = report.format === 'gb-2021-30' && report.otherAll ? ` · ${words.report.oneOther}` : ''
  const known: readonly (readonly [string, string])[] = [
    [facts.form, `${words.shared.forms[report.format]}${oneRow}`],
    [facts.scope, words.shared.scopes[report.scope]],
    [facts.level, words.shared.levels[report.level]],
    [facts.region, report.region],
    [facts.divisionCode, report.divisionCode],
    [facts.uscc, report.uscc],
    [facts.period, period ? words.report.period(...period) : ''],
    [facts.published, report.published],
    [facts.contact, contact ?? ''],
  ]
  return known.filter(([, value]) => value !== '')
}
