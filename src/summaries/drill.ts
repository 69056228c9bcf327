import { ALL_CELLS } from '../domain/forms/index.ts'
import type { CellId, FormCell } from '../domain/forms/form.ts'
import type { Measure } from '../engines/question.ts'

/** What the cells of a step part into: rows of the form, applicant kinds, or nothing more. */
export interface Part {
  readonly by: 'outcome' | 'row' | 'column'
  readonly cell: FormCell
  readonly cells: readonly CellId[]
}

const CELLS = [...ALL_CELLS.values()]
const TOTAL = 'total'

/** The measures of the parts of cells, each under its place among them. */
export function partMeasures(parts: readonly Part[]): readonly Measure[] {
  return parts.map((part, index) => ({ id: String(index), cells: part.cells }))
}

/** The parts of the cells of a step: group → ground → applicant kind, track → result; none where they are single. */
export function partsOf(cells: readonly CellId[]): readonly Part[] {
  const known = cells.flatMap(id => ALL_CELLS.get(id) ?? [])
  const [first] = known
  if (!first) return []
  const rows = new Set(known.map(cell => cell.row.id))
  if (rows.size > 1) return rowParts(known)
  const row = CELLS.filter(cell => cell.table === first.table && cell.row.id === first.row.id)
  if (known.length > 1) return known.map(cell => ({ by: 'column', cell, cells: [cell.id] }))
  if (first.row.id === 'total_processed') return outcomeParts(first)
  if (first.column.id !== TOTAL) return []
  return row.filter(cell => cell.column.id !== TOTAL).map((cell): Part => ({ by: 'column', cell, cells: [cell.id] }))
}

function rowParts(cells: readonly FormCell[]): readonly Part[] {
  const groups = new Set(cells.map(cell => `${cell.table}/${cell.row.group}`))
  const byGroup = groups.size > 1 && cells.every(cell => cell.table === 3)
  const keys = cells.map(cell => (byGroup && isGround(cell) ? cell.row.group : cell.row.id))
  return [...new Set(keys)].flatMap(key => {
    const own = cells.filter((_, index) => keys[index] === key)
    const [first] = own
    if (!first) return []
    return [{ by: byGroup && isGround(first) ? 'outcome' : 'row', cell: first, cells: own.map(cell => cell.id) }]
  })
}

function isGround(cell: FormCell): boolean {
  return ['denied', 'unable', 'refused', 'other'].includes(cell.row.group)
}

function outcomeParts(total: FormCell): readonly Part[] {
  const outcomes = CELLS.filter(
    cell => cell.table === 3 && cell.column.id === total.column.id && !['received', 'closing'].includes(cell.row.group),
  )
  return rowParts(outcomes)
}
