import type { Problem } from '../domain/problem.ts'
import type { Block } from './blocks.ts'
import { valueRowsOf } from './tables/valueRows.ts'

/** So many numbers has a row of table 3 in which two tables stand side by side. */
const BOTH = 14
/** So many such rows are no accident. */
const ROWS = 10

/** Two years (or two bodies) side by side: rows of twice seven numbers are told, for they are not read. */
export function twoYears(file: string, blocks: readonly Block[]): readonly Problem[] {
  const rows = valueRowsOf(blocks).filter(({ labels, values }) => {
    const filled = values.filter(value => value.text !== '').length
    return labels.length > 0 && values.length >= BOTH && values.length <= BOTH + 2 && filled > BOTH / 2
  })
  const [first] = rows
  if (!first || rows.length < ROWS) return []
  const values = { values: first.values.length, line: first.line }
  return [{ code: 'TWO-YEARS', severity: 'error', place: { file, line: first.line }, found: '', values }]
}
