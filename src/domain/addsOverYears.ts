import type { CellId } from './forms/form.ts'

const STOCK_ROWS = new Set(['carried_in', 'carried_out'])
const STOCK_COLUMNS = new Set(['in_force', 'public_total', 'prior_items', 'change'])

/**
 * Whether the numbers of a cell may be added over years. What is carried forward, what is in force and appeals (a case
 * pending at the end of a year is counted again in the next) would be counted twice.
 */
export function addsOverYears(cell: CellId): boolean {
  const [table = '', row = '', column = ''] = cell.split('/')
  return table !== '4' && !STOCK_ROWS.has(row) && !(table === '2' && STOCK_COLUMNS.has(column))
}
