import type { Report } from '../domain/report.ts'
import type { Held } from './held.ts'
import { inSlices } from './slices.ts'

/** Something that is found out of a report once and kept with it. */
interface Finding {
  readonly isKnown: (report: Report) => boolean
  readonly find: (report: Report) => unknown
}

/** So few reports are looked at while the page is drawn. */
const AT_ONCE = 500
const AT_HAND: Promise<void> = Object.assign(Promise.resolve(), { status: 'fulfilled', value: undefined })

/** A promise, for `use`, that it is known of every report held; at hand where only a few are not, else in slices. */
export function readied({ isKnown, find }: Finding): (held: Held) => Promise<void> {
  const promises = new WeakMap<Held, Promise<void>>()
  return held => {
    const known = promises.get(held)
    if (known) return known
    const fresh = held.reports.filter(report => !isKnown(report))
    const made = fresh.length <= AT_ONCE ? AT_HAND : inTime(fresh, find)
    promises.set(held, made)
    return made
  }
}

function inTime(reports: readonly Report[], find: Finding['find']): Promise<void> {
  return new Promise(onWhole => {
    const step = (place: number): void => {
      const report = reports[place]
      if (report) find(report)
    }
    inSlices({ count: reports.length, step, onWhole: () => onWhole() })
  })
}
