import { useEffect, useMemo, useState } from 'react'
import { failingAcross, isAcrossKnown } from '../domain/checks/failingAcross.ts'
import type { Report } from '../domain/report.ts'
import type { Held } from './held.ts'
import { setOfHeld } from './reportSet.ts'
import { inSlices } from './slices.ts'
import { useTextChecks } from './useTextChecks.ts'

/** So few reports are looked at while the page is drawn. */
const AT_ONCE = 200

/** What is found beside the others; null while many are still looked at, and where the rules could not be fetched. */
interface Across {
  readonly found: readonly Report[] | null
  readonly failed: Error | null
}

/** Which of these reports fail beside the others that are held. */
export function useAcross(held: Held, reports: readonly Report[]): Across {
  const set = useMemo(() => setOfHeld(held), [held])
  const { text, failed } = useTextChecks(held)
  const isReady = useMemo(() => reports.filter(report => !isAcrossKnown(report, set)).length <= AT_ONCE, [set, reports])
  const [later, setLater] = useState<readonly Report[] | null>(null)
  const isKnown = text !== null && (isReady || later === reports)
  useEffect(() => {
    if (isKnown || text === null) return undefined
    const step = (place: number): void => {
      const report = reports[place]
      if (report) failingAcross(report, set, text)
    }
    return inSlices({ count: reports.length, step, onWhole: () => setLater(reports) })
  }, [isKnown, reports, set, text])
  const found = useMemo(
    () => (isKnown && text ? reports.filter(report => failingAcross(report, set, text).length > 0) : null),
    [isKnown, reports, set, text],
  )
  return { found, failed }
}
