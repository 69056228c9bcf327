import { indicatorById } from '../indicators/index.ts'
import { indicatorOfReport } from '../indicators/indicatorOf.ts'
import type { Indicator } from '../indicators/indicator.ts'
import type { Report } from '../report.ts'
import type { CheckResult } from './check.ts'
import { notAssessable } from './notAssessable.ts'
import type { ReportSet } from './reportSet.ts'
import type { SetCheck } from './setCheck.ts'

/** Fewer peers than these say nothing of what is usual. */
const PEERS = 8
/** Robust z: distance from the median, in the spread that the median of distances stands for. */
const FAR = 3.5
const SPREAD = 0.6745

const RATES: readonly Indicator[] = [
  'carry_rate',
  'disclosure_rate',
  'denial_rate',
  'unable_rate',
  'refused_rate',
  'other_rate',
].flatMap(id => indicatorById(id) ?? [])

/** No rate stands far from the median of its year, level and scope, where eight or more others have it. */
export const P_PEER: SetCheck = {
  id: 'P-PEER',
  run: (report, set) => {
    if (report.level === '' || report.year === null) return [notAssessable('P-PEER')]
    const told = RATES.flatMap(indicator => rateResult(report, set, indicator) ?? [])
    return told.length > 0 ? told : [notAssessable('P-PEER')]
  },
}

function rateResult(report: Report, set: ReportSet, indicator: Indicator): CheckResult | null {
  const own = rateOf(report, indicator)
  if (own === null) return null
  const { count, middle, spread } = usualOf(set.peers(report), indicator)
  if (count - 1 < PEERS || spread === 0) return null
  const z = (SPREAD * (own - middle)) / spread
  const far = Math.abs(z) > FAR
  const [left, right] = [percent(own), percent(middle)]
  const found = `${left}% · ${right}% · |z| = ${Math.abs(z).toFixed(1)} ${far ? '>' : '≤'} ${FAR}`
  const values = { indicator: indicator.id, peers: count - 1, z: Math.round(z * 10) / 10, found }
  const [first = '', ...more] = indicator.numerator
  const cell = more.length === 0 ? first : ''
  return { check: 'P-PEER', cell, result: far ? 'WARN' : 'PASS', left, right, leftCells: indicator.numerator, values }
}

/** What is usual among reports: how many have the rate, their median, and the median distance from it. */
interface Usual {
  readonly count: number
  readonly middle: number
  readonly spread: number
}

const USUAL = new WeakMap<readonly Report[], Map<string, Usual>>()

function usualOf(group: readonly Report[], indicator: Indicator): Usual {
  const known = USUAL.get(group) ?? new Map<string, Usual>()
  USUAL.set(group, known)
  const kept = known.get(indicator.id)
  if (kept) return kept
  const rates = group.flatMap(each => rateOf(each, indicator) ?? [])
  const middle = medianOf(rates)
  const usual = { count: rates.length, middle, spread: medianOf(rates.map(each => Math.abs(each - middle))) }
  known.set(indicator.id, usual)
  return usual
}

function percent(rate: number): number {
  return Math.round(rate * 1000) / 10
}

/** Computes the rates of one report, so that the first of its peers to be checked need not do so for all of them. */
export function readyRates(report: Report): void {
  for (const indicator of RATES) rateOf(report, indicator)
}

const KEPT = new WeakMap<Report, Map<string, number | null>>()

function rateOf(report: Report, indicator: Indicator): number | null {
  const known = KEPT.get(report) ?? new Map<string, number | null>()
  KEPT.set(report, known)
  const kept = known.get(indicator.id)
  if (kept !== undefined) return kept
  const { value, small } = indicatorOfReport(indicator, report)
  const rate = small ? null : value
  known.set(indicator.id, rate)
  return rate
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  const upper = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2
}
