import { RESULTS, type CheckResult, type Result } from '../domain/checks/check.ts'
import { CHECK_FAMILIES, CHECK_IDS, type CheckFamily, type CheckId } from '../domain/checks/ids.ts'
import type { Report } from '../domain/report.ts'
import { countsOf, isTrouble } from './checkCounts.ts'

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

type Results = ReadonlyMap<string, readonly CheckResult[]>

/** The verdicts on every report that fit a filter, the worst first. */
export function findingsOf<R extends Report>(
  reports: readonly R[],
  results: Results,
  filter: FindingFilter,
): readonly Finding<R>[] {
  const findings: Finding<R>[] = []
  const isFitting = fitting(filter)
  for (const report of reports) {
    const all = results.get(report.id) ?? []
    const some = filter.result === 'trouble' ? countsOf(all).troubles : all
    for (const result of some) if (isFitting(result)) findings.push({ report, result })
  }
  return findings.toSorted((a, b) => WORST_FIRST.indexOf(a.result.result) - WORST_FIRST.indexOf(b.result.result))
}

/** The verdicts on these reports counted, rule by rule. */
export function talliesOf(reports: readonly Report[], results: Results): ReadonlyMap<string, Tally> {
  const sums = new Uint32Array(CHECK_IDS.length * RESULTS.length)
  for (const { id } of reports) {
    const { byRule } = countsOf(results.get(id) ?? NONE)
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (byRule[at] ?? 0)
  }
  return new Map(
    CHECK_IDS.flatMap((check, place) => {
      const [PASS = 0, FAIL = 0, WARN = 0, NOT_ASSESSABLE = 0] = sums.subarray(place * RESULTS.length)
      return PASS + FAIL + WARN + NOT_ASSESSABLE === 0 ? [] : [[check, { PASS, FAIL, WARN, NOT_ASSESSABLE }] as const]
    }),
  )
}

const NONE: readonly CheckResult[] = []

/** Tallies added up. */
export function sumOfTallies(tallies: Iterable<Tally>): Tally {
  const sum = { PASS: 0, FAIL: 0, WARN: 0, NOT_ASSESSABLE: 0 }
  for (const tally of tallies) for (const result of RESULTS) sum[result] += tally[result]
  return sum
}

/** The rules of each family that said anything, or were switched off, with their verdicts counted. */
export function rulesByFamily(
  tallies: ReadonlyMap<string, Tally>,
  off: readonly CheckId[] = [],
): readonly { readonly family: CheckFamily; readonly rules: readonly RuleTally[] }[] {
  return FAMILIES.map(family => ({
    family,
    rules: CHECK_FAMILIES[family].flatMap(check => {
      const tally = tallies.get(check)
      return tally || off.includes(check) ? [{ check, tally: tally ?? sumOfTallies([]) }] : []
    }),
  })).filter(({ rules }) => rules.length > 0)
}

/** The families of rules, in the order they are shown. */
export const FAMILIES: readonly CheckFamily[] = ['T3', 'T4', 'Y', 'L', 'T2', 'N', 'S', 'X', 'NT', 'D', 'P']

const WORST_FIRST: readonly Result[] = ['FAIL', 'WARN', 'NOT_ASSESSABLE', 'PASS']

function fitting({ family, check, result }: FindingFilter): (each: CheckResult) => boolean {
  const ofFamily = new Set<string>(family === '' ? CHECK_IDS : CHECK_FAMILIES[family])
  return each =>
    (check === '' || each.check === check) &&
    (result === '' || (result === 'trouble' ? isTrouble(each) : each.result === result)) &&
    ofFamily.has(each.check)
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
  results: Results,
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
  const { unbalanced, failed, doubtful, notAssessable } = countsOf(results)
  return { report, unbalanced, failed, doubtful, notAssessable }
}
