import { use } from 'react'
import { isBalanced } from '../domain/checks/balance.ts'
import { isNumberKnown, numberFailures } from '../domain/checks/numberFailures.ts'
import type { Report } from '../domain/report.ts'
import type { Choice } from '../summaries/choice.ts'
import type { Held } from './held.ts'
import { inSlices } from './slices.ts'

const KEPT = new WeakMap<Held, Held>()

/** What charts, tables, ranks and totals stand on: all that is held, or only the reports that balance, if so chosen. */
export function countedHeld(held: Held, { balanced }: Pick<Choice, 'balanced'>): Held {
  if (!balanced) return held
  const known = KEPT.get(held)
  if (known) return known
  const kept = { ...held, reports: held.reports.filter(isBalanced) }
  KEPT.set(held, kept)
  return kept
}

/** The same for a component: of many reports it is found out a slice at a time, and the component waits. */
export function useCountedHeld(held: Held, choice: Pick<Choice, 'balanced'>): Held {
  if (choice.balanced) use(failuresKnown(held))
  return countedHeld(held, choice)
}

/** So few reports are looked at while the page is drawn. */
const AT_ONCE = 500
const KNOWN = new WeakMap<Held, Promise<void>>()
const AT_HAND: Promise<void> = Object.assign(Promise.resolve(), { status: 'fulfilled', value: undefined })

/** Settles when `numberFailures` knows every report that is held; at hand where only a few are not known. */
export function failuresKnown(held: Held): Promise<void> {
  const known = KNOWN.get(held)
  if (known) return known
  const fresh = held.reports.filter(report => !isNumberKnown(report))
  const made = fresh.length <= AT_ONCE ? AT_HAND : readied(fresh)
  KNOWN.set(held, made)
  return made
}

function readied(reports: readonly Report[]): Promise<void> {
  const made = new Promise<void>(onWhole => {
    const step = (place: number): void => {
      const report = reports[place]
      if (report) numberFailures(report)
    }
    inSlices({ count: reports.length, step, onWhole })
  })
  return made.then(() => undefined)
}
