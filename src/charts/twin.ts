import type { amountOf } from '../summaries/amounts.ts'
import type { Gap, TwinColumn, TwinValue } from './chart.ts'

type Amount = ReturnType<typeof amountOf>

/** What the twin shows for a sum: its number, or why there is none. */
export function shown(amount: Amount): TwinValue {
  if (amount.value !== null) return amount.value
  if (amount.missing === 0) return { gap: 'notInForm' }
  return { gap: 'blank', stated: amount.sum, missing: amount.missing }
}

/** A place of the twin that has no number. */
export function isGap(value: TwinValue | undefined): value is Gap {
  return typeof value === 'object' && value !== null
}

/** A year without a single report: not a blank, and never 0. */
export const NO_REPORT: Gap = { gap: 'noReport' }

/** A number column of a twin. */
export function numberColumn(id: string, title: string): TwinColumn {
  return { id, title, kind: 'number' }
}
