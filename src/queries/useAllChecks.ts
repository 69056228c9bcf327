import { useEffect, useMemo, useState } from 'react'
import type { CheckResult } from '../domain/checks/check.ts'
import type { CheckId } from '../domain/checks/ids.ts'
import { readyRates } from '../domain/checks/p-peer.ts'
import { checkAmong } from '../domain/checks/setChecks.ts'
import type { Report } from '../domain/report.ts'
import { countsOf } from '../summaries/checkCounts.ts'
import type { Held } from './held.ts'
import { setOfHeld } from './reportSet.ts'
import { resultsOf } from './checksOfReport.ts'
import { inSlices } from './slices.ts'

type Results = ReadonlyMap<string, readonly CheckResult[]>
type Kept = WeakMap<Report, readonly CheckResult[]>

/** What every rule says, by report; nothing until all are checked: a report not yet checked must not look sound. */
export interface Checked {
  readonly results: Results | null
  readonly done: number
  readonly of: number
}

const KEPT = new WeakMap<Held, Kept>()
/** So few reports are checked at once. */
const AT_ONCE = 200

/**
 * Every rule on each of these reports, beside all that is held. Many reports are checked a slice at a time, so that
 * the page stays alive and shows how far it is; each is checked once while it is held.
 */
export function useAllChecks(held: Held, reports: readonly Report[], off: readonly CheckId[]): Checked {
  const start = useMemo(() => ({ held, reports, done: doneAtOnce(held, reports) }), [held, reports])
  const [later, setLater] = useState(start)
  const { done } = later.held === held && later.reports === reports ? later : start
  const of = reports.length
  const isWhole = done === of
  useEffect(() => {
    if (isWhole) return undefined
    const steps = held.reports.length + of
    return inSlices({
      count: steps,
      step: place => {
        const report = place < held.reports.length ? held.reports[place] : reports[place - held.reports.length]
        if (report && place < held.reports.length) readyRates(report)
        else if (report) checkedAmong(held, report)
      },
      onTold: place => setLater({ held, reports, done: Math.min(of - 1, Math.floor((place * of) / steps)) }),
      onWhole: () => setLater({ held, reports, done: of }),
    })
  }, [held, reports, of, isWhole])
  const results = useMemo(() => (isWhole ? resultsIn(held, reports, off) : null), [held, isWhole, reports, off])
  return { results, done, of }
}

function resultsIn(held: Held, reports: readonly Report[], off: readonly CheckId[]): Results {
  const switched = new Set<string>(off)
  return new Map(
    reports.map(report => {
      const all = checkedAmong(held, report)
      return [report.id, switched.size === 0 ? all : all.filter(({ check }) => !switched.has(check))]
    }),
  )
}

/** What every rule says of one report, beside all that is held; kept with it. */
export function checkedAmong(held: Held, report: Report): readonly CheckResult[] {
  const kept: Kept = KEPT.get(held) ?? new WeakMap<Report, readonly CheckResult[]>()
  KEPT.set(held, kept)
  const known = kept.get(report)
  if (known) return known
  const results = checkAmong(report, setOfHeld(held), resultsOf(report))
  countsOf(results)
  kept.set(report, results)
  return results
}

/** How many of these are checked: those that were, and a few that were not. */
function doneAtOnce(held: Held, reports: readonly Report[]): number {
  const kept = KEPT.get(held)
  const fresh = reports.filter(report => !kept?.has(report))
  if (fresh.length > AT_ONCE) return reports.length - fresh.length
  for (const report of fresh) checkedAmong(held, report)
  return reports.length
}
