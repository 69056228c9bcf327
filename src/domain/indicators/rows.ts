import { ROWS_ONE_OTHER, ROWS_SPLIT } from '../forms/applications.ts'
import type { CellId } from '../forms/form.ts'

/** The total cell of a row of table 3. */
export function totalOf(row: string): CellId {
  return `3/${row}/total`
}

/** The total cells of the rows under a heading of table 3; （六）其他处理 in its one-row and its split form. */
export function totalsOfGroup(group: 'denied' | 'unable' | 'refused' | 'other'): readonly CellId[] {
  const rows = [...ROWS_SPLIT, ...ROWS_ONE_OTHER].filter(row => row.group === group).map(row => totalOf(row.id))
  return [...new Set(rows)]
}

/** Applications closed this year. */
export const CLOSED: readonly CellId[] = [totalOf('total_processed')]

/** Applications received this year and brought forward from last year. */
export const WORKLOAD: readonly CellId[] = [totalOf('new_received'), totalOf('carried_in')]

/** Disclosed, in full or in part. */
export const DISCLOSED: readonly CellId[] = [totalOf('granted'), totalOf('partial')]
