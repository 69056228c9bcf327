import type { CellId } from '../forms/form.ts'
import type { Indicator } from './indicator.ts'
import { CLOSED, DISCLOSED, totalsOfGroup } from './rows.ts'

/** What the outcomes of applications may be divided by. */
export const DENOMINATOR_IDS = ['closed', 'handled', 'merits'] as const
export type DenominatorId = (typeof DENOMINATOR_IDS)[number]

/** closed: all that was closed; handled: without not processed and other closure; merits: disclosed or withheld. */
export const DENOMINATORS: Readonly<Record<DenominatorId, readonly CellId[]>> = {
  closed: CLOSED,
  handled: [...DISCLOSED, ...totalsOfGroup('denied'), ...totalsOfGroup('unable')],
  merits: [...DISCLOSED, ...totalsOfGroup('denied')],
}

/** The same indicator over another denominator; null where its cases are not part of it. */
export function overDenominator(indicator: Indicator, id: DenominatorId): Indicator | null {
  if (!isOverClosed(indicator)) return null
  const denominator = DENOMINATORS[id]
  const isPart = id === 'closed' || indicator.numerator.every(cell => denominator.includes(cell))
  return isPart ? { ...indicator, denominator } : null
}

/** The denominators that an indicator may take: more than one only for outcomes of closed applications. */
export function denominatorsOf(indicator: Indicator): readonly DenominatorId[] {
  return DENOMINATOR_IDS.filter(id => overDenominator(indicator, id) !== null)
}

function isOverClosed({ denominator }: Indicator): boolean {
  return denominator.length === CLOSED.length && denominator.every((cell, at) => cell === CLOSED[at])
}
