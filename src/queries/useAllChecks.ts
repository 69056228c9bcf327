import { useEffect, useMemo, useState } from 'react'
import type { CheckResult } from '../domain/checks/check.ts'
import type { CheckId } from '../domain/checks/ids.ts'
import { checkAmong } from '../domain/checks/setChecks.ts'
import type { Report } from '../domain/report.ts'
import type { Held } from './held.ts'
import { setOfHeld } from './reportSet.ts'
import { resultsOf } from './checksOfReport.ts'

type Kept = WeakMap<Report, readonly CheckResult[]>

/** What was checked so far. */
export interface Checked {
  readonly results: ReadonlyMap<string, readonly CheckResult[]>
  readonly done: number
  readonly of: number
}

const KEPT = new WeakMap<Held, Kept>()
/** So long a slice of work may hold up the page, in milliseconds. */
const SLICE = 24
/** So few reports are checked at once. */
const AT_ONCE = 400

/** How far the work on these reports is. */
interface Worked {
  readonly held: Held
  readonly reports: readonly Report[]
  readonly kept: Kept
  readonly done: number
}

/**
 * Every rule on each of these reports, beside all that is held. Many reports are checked a slice at a time, so that
 * the page stays alive and shows how far it is; each is checked once while it is held.
 */
export function useAllChecks(held: Held, reports: readonly Report[], off: readonly CheckId[]): Checked {
  const start = useMemo(() => workedOn(held, reports, reports.length <= AT_ONCE ? Infinity : 0), [held, reports])
  const [later, setLater] = useState(start)
  const worked = later.held === held && later.reports === reports ? later : start
  const { kept, done } = worked
  useEffect(() => {
    if (done === reports.length) return undefined
    let slices = 0
    const slice = () => {
      const next = workedOn(held, reports, SLICE)
      slices += 1
      if (next.done === reports.length || slices % 10 === 0) setLater(next)
      else timer = setTimeout(slice)
    }
    let timer = setTimeout(slice)
    return () => clearTimeout(timer)
  }, [held, reports, done])
  return useMemo(() => {
    const switched = new Set<string>(off)
    const results = reports.flatMap(report => {
      const all = kept.get(report)
      if (!all) return []
      return [[report.id, switched.size === 0 ? all : all.filter(({ check }) => !switched.has(check))] as const]
    })
    return { results: new Map(results), done, of: reports.length }
  }, [kept, done, reports, off])
}

/** What every rule says of one report, beside all that is held; kept with it. */
export function checkedAmong(held: Held, report: Report): readonly CheckResult[] {
  return workedOn(held, [report], Infinity).kept.get(report) ?? []
}

/** Checks reports that were not checked yet, for so many milliseconds at most. */
function workedOn(held: Held, reports: readonly Report[], budget: number): Worked {
  const kept: Kept = KEPT.get(held) ?? new WeakMap<Report, readonly CheckResult[]>()
  KEPT.set(held, kept)
  const until = performance.now() + budget
  const set = setOfHeld(held)
  let done = 0
  for (const report of reports) {
    if (!kept.has(report)) {
      if (performance.now() >= until) continue
      kept.set(report, checkAmong(report, set, resultsOf(report)))
    }
    done += 1
  }
  return { held, reports, kept, done }
}
