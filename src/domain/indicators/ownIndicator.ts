import { ROWS_SPLIT } from '../forms/applications.ts'
import { ALL_CELLS } from '../forms/index.ts'
import type { CellId, FormCell } from '../forms/form.ts'
import { REVIEW_FIRST, SMALLEST_BASE, type Break, type Indicator } from './indicator.ts'

/** The cells that a person adds up and divides by; no divisor: a count. */
export interface Formula {
  readonly numerator: readonly CellId[]
  readonly denominator: readonly CellId[]
}

/** The id of the indicator that a person made. */
export const OWN_ID = 'own'

/** An indicator that a person made out of cells, under the same guards as the others. */
export function ownIndicator({ numerator, denominator }: Formula): Indicator {
  const isCount = denominator.length === 0
  const cells = [...numerator, ...denominator].flatMap(id => ALL_CELLS.get(id) ?? [])
  return {
    id: OWN_ID,
    zh: '自定指标',
    en: 'Own indicator',
    kind: isCount ? 'count' : isPartOf(numerator, denominator) ? 'share' : 'ratio',
    numerator,
    denominator,
    direction: null,
    smallestBase: isCount ? 0 : SMALLEST_BASE,
    breaks: breaksOf(cells),
  }
}

/** Whether every case that some cells count is counted by others too, as far as the form tells. */
export function isPartOf(part: readonly CellId[], whole: readonly CellId[]): boolean {
  const inside = new Set(whole.flatMap(leavesOf))
  const leaves = part.flatMap(leavesOf)
  return new Set(leaves).size === leaves.length && leaves.every(leaf => inside.has(leaf))
}

// The smallest cells of the form that a cell adds up: applicants of a row, outcomes of the total, results of a track.
function leavesOf(id: CellId): readonly string[] {
  const cell = ALL_CELLS.get(id)
  if (!cell) return [id]
  const rows = cell.row.id === 'total_processed' ? OUTCOME_ROWS : [cell.row.id]
  const columns = cell.column.id === 'total' ? partsOfTotal(cell) : [cell.column.id]
  return rows.flatMap(row => columns.map(column => `${cell.table}/${row}/${column}`))
}

const OUTCOME_ROWS = [
  ...ROWS_SPLIT.filter(row => !['received', 'closing'].includes(row.group)).map(row => row.id),
  'other_all',
]

function partsOfTotal({ table, row }: FormCell): readonly string[] {
  const all = [...ALL_CELLS.values()].filter(cell => cell.table === table && cell.row.id === row.id)
  return all.map(cell => cell.column.id).filter(column => column !== 'total')
}

function breaksOf(cells: readonly FormCell[]): readonly Break[] {
  return cells.some(cell => cell.table === 4) ? [REVIEW_FIRST] : []
}
