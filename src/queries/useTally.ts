import { useEffect, useState } from 'react'
import { isIdentityCheck } from '../domain/checks/ids.ts'
import type { Report } from '../domain/report.ts'
import { resultsOf } from './checksOfReport.ts'

/** How the checks of one report stand. */
export interface Tally {
  readonly unbalanced: number
  readonly untold: number
  readonly fails: number
  readonly warns: number
}

const TALLIES = new WeakMap<Report, Tally>()
const SLICE_MS = 24
const PAUSE_MS = 8
const TOLD_MS = 700

/**
 * The checks of many reports, counted a slice at a time so that a page of 40,000 stays awake. By place in `reports`;
 * a new map whenever more is known, and the last one is whole.
 */
export function useTally(reports: readonly Report[]): {
  readonly tallies: ReadonlyMap<number, Tally>
  readonly isWhole: boolean
} {
  const [known, setKnown] = useState({ reports, tallies: NOTHING, isWhole: false })
  useEffect(() => {
    let place = 0
    let told = performance.now()
    const tallies = new Map<number, Tally>()
    const slice = (): void => {
      const until = performance.now() + SLICE_MS
      for (; place < reports.length && performance.now() < until; place += 1) {
        const report = reports[place]
        if (report) tallies.set(place, TALLIES.get(report) ?? tallyOf(report))
      }
      const isWhole = place >= reports.length
      if (isWhole || performance.now() > told + TOLD_MS) {
        told = performance.now()
        setKnown({ reports, tallies: new Map(tallies), isWhole })
      }
      if (!isWhole) timer = setTimeout(slice, PAUSE_MS)
    }
    let timer = setTimeout(slice, 0)
    return () => clearTimeout(timer)
  }, [reports])
  return known.reports === reports ? known : { tallies: NOTHING, isWhole: false }
}

const NOTHING: ReadonlyMap<number, Tally> = new Map()

function tallyOf(report: Report): Tally {
  const results = resultsOf(report)
  const identities = results.filter(({ check }) => isIdentityCheck(check))
  const tally = {
    unbalanced: identities.filter(({ result }) => result === 'FAIL').length,
    untold: identities.filter(({ result }) => result === 'NOT_ASSESSABLE').length,
    fails: results.filter(({ result, remark }) => result === 'FAIL' && !remark).length,
    warns: results.filter(({ result, remark }) => result === 'WARN' && !remark).length,
  }
  TALLIES.set(report, tally)
  return tally
}
