import { columnsOf, type Columns } from '../engines/columns.ts'
import type { Held } from './held.ts'

const COLUMNS = new WeakMap<Held, Columns>()

/** What is held, as columns; made once. */
export function columnsOfHeld(held: Held): Columns {
  const known = COLUMNS.get(held)
  if (known) return known
  const columns = columnsOf(held.reports, held.units)
  COLUMNS.set(held, columns)
  return columns
}
