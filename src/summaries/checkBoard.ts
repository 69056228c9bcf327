import type { CheckResult, Result } from '../domain/checks/check.ts'
import { CHECK_FAMILIES, CHECK_IDS, isIdentityCheck, type CheckFamily, type CheckId } from '../domain/checks/ids.ts'
import type { Report } from '../domain/report.ts'

/** One verdict with the report that it is on. */
export interface Finding<R extends Report = Report> {
  readonly report: R
  readonly result: CheckResult
}

/** How many verdicts of each kind. */
export type Tally = Readonly<Record<Result, number>>

/** A rule with its verdicts counted. */
export interface RuleTally {
  readonly check: CheckId
  readonly tally: Tally
}

/** Which findings are listed; empty leaves nothing out. `trouble` is FAIL and WARN together. */
export interface FindingFilter {
  readonly family: CheckFamily | ''
  readonly check: CheckId | ''
  readonly result: Result | 'trouble' | ''
}

/** Every verdict on every report, report by report. */
export function findingsOf<R extends Report>(
  reports: readonly R[],
  results: ReadonlyMap<string, readonly CheckResult[]>,
): readonly Finding<R>[] {
  return reports.flatMap(report => (results.get(report.id) ?? []).map(result => ({ report, result })))
}

/** Verdicts counted. */
export function tallyOf(results: readonly CheckResult[]): Tally {
  const tally = { PASS: 0, FAIL: 0, WARN: 0, NOT_ASSESSABLE: 0 }
  for (const { result } of results) tally[result] += 1
  return tally
}

/** The rules of each family that said anything, or were switched off, with their verdicts counted. */
export function rulesByFamily(
  findings: readonly Finding[],
  off: readonly CheckId[] = [],
): readonly { readonly family: CheckFamily; readonly rules: readonly RuleTally[] }[] {
  const byCheck = new Map<string, CheckResult[]>()
  for (const { result } of findings) {
    const known = byCheck.get(result.check)
    if (known) known.push(result)
    else byCheck.set(result.check, [result])
  }
  return FAMILIES.map(family => ({
    family,
    rules: CHECK_FAMILIES[family].flatMap(check => {
      const results = byCheck.get(check)
      return results || off.includes(check) ? [{ check, tally: tallyOf(results ?? []) }] : []
    }),
  })).filter(({ rules }) => rules.length > 0)
}

/** The families of rules, in the order they are shown. */
export const FAMILIES: readonly CheckFamily[] = ['T3', 'T4', 'Y', 'L', 'T2', 'N', 'S', 'X', 'NT', 'D', 'P']

const WORST_FIRST: readonly Result[] = ['FAIL', 'WARN', 'NOT_ASSESSABLE', 'PASS']

/** The findings that fit a filter, the worst first. */
export function fittingFindings<R extends Report>(
  findings: readonly Finding<R>[],
  { family, check, result }: FindingFilter,
): readonly Finding<R>[] {
  const ofFamily = new Set<string>(family === '' ? CHECK_IDS : CHECK_FAMILIES[family])
  return findings
    .filter(
      each =>
        ofFamily.has(each.result.check) &&
        (check === '' || each.result.check === check) &&
        (result === '' || (result === 'trouble' ? isTrouble(each.result) : each.result.result === result)),
    )
    .toSorted((a, b) => WORST_FIRST.indexOf(a.result.result) - WORST_FIRST.indexOf(b.result.result))
}

function isTrouble({ result, remark }: CheckResult): boolean {
  return result === 'FAIL' || (result === 'WARN' && !remark)
}

/** What a report comes to on the board: how many equations fail, how many other verdicts are trouble. */
export interface BoardEntry<R extends Report = Report> {
  readonly report: R
  readonly unbalanced: number
  readonly failed: number
  readonly doubtful: number
  readonly notAssessable: number
}

/** One body on the board: its reports by year; two of one year stand side by side. */
export interface BoardRow<R extends Report = Report> {
  readonly organ: string
  readonly entries: ReadonlyMap<number | null, readonly BoardEntry<R>[]>
}

/** Bodies × years: where a report stands, and what its checks came to; the years from first to last, unknown at the end. */
export function checkBoard<R extends Report>(
  reports: readonly R[],
  results: ReadonlyMap<string, readonly CheckResult[]>,
): { readonly years: readonly (number | null)[]; readonly rows: readonly BoardRow<R>[] } {
  const years = [...new Set(reports.map(({ year }) => year))].toSorted((a, b) => (a ?? 9999) - (b ?? 9999))
  const rows = new Map<string, Map<number | null, BoardEntry<R>[]>>()
  for (const report of reports) {
    const row = rows.get(report.organ) ?? new Map<number | null, BoardEntry<R>[]>()
    rows.set(report.organ, row)
    row.set(report.year, [...(row.get(report.year) ?? []), entryOf(report, results.get(report.id) ?? [])])
  }
  return { years, rows: [...rows].map(([organ, entries]) => ({ organ, entries })) }
}

function entryOf<R extends Report>(report: R, results: readonly CheckResult[]): BoardEntry<R> {
  const identities = results.filter(({ check }) => isIdentityCheck(check))
  const others = results.filter(({ check }) => !isIdentityCheck(check))
  return {
    report,
    unbalanced: tallyOf(identities).FAIL,
    failed: tallyOf(others).FAIL,
    doubtful: others.filter(({ result, remark }) => result === 'WARN' && !remark).length,
    notAssessable: tallyOf(identities).NOT_ASSESSABLE,
  }
}
