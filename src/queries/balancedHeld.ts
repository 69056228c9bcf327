import { use } from 'react'
import { isBalanced, isBalanceKnown } from '../domain/checks/balance.ts'
import type { Choice } from '../summaries/choice.ts'
import type { Held } from './held.ts'
import { readied } from './readied.ts'

const KEPT = new WeakMap<Held, Held>()
const balanceKnown = readied({ isKnown: isBalanceKnown, find: isBalanced })

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
  if (choice.balanced) use(balanceKnown(held))
  return countedHeld(held, choice)
}
