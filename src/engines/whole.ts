import type { CellId } from '../domain/forms/form.ts'
import { MISSING } from './cellColumn.ts'
import type { Columns } from './columns.ts'
import type { Question } from './question.ts'

/** Of the first `count` reports on the desk keeps those that state every cell asked for, as `Question.whole` says. */
export function keepWhole(columns: Columns, { whole, measures }: Question, count: number): number {
  if (whole === undefined) return count
  const lacks = lacking(columns, new Set(measures.flatMap(measure => measure.cells)), count)
  if (lacks === null) return count
  const { desk } = columns
  const { codes, count: groups } = groupsFor(columns, whole)
  const groupAt = (row: number): number => codes?.[row] ?? 0
  const stating = new Uint8Array(groups)
  for (let at = 0; at < count; at += 1) if (lacks[at] === 0) stating[groupAt(desk[at] ?? 0)] = 1
  let left = 0
  for (let at = 0; at < count; at += 1) {
    const row = desk[at] ?? 0
    desk[left] = row
    left += lacks[at] === 0 || stating[groupAt(row)] === 0 ? 1 : 0
  }
  return left
}

function groupsFor({ key }: Columns, whole: 'year' | 'all') {
  if (whole === 'all') return { codes: null, count: 1 }
  const { codes, names } = key('year')
  return { codes, count: names.length }
}

/** By place on the desk, 1 where a cell is blank or unread; null where none is anywhere. */
function lacking({ cell, desk }: Columns, cells: ReadonlySet<CellId>, count: number): Uint8Array | null {
  let lacks: Uint8Array | null = null
  for (const id of cells) {
    const { values, floor, complete } = cell(id)
    if (complete) continue
    lacks ??= new Uint8Array(count)
    for (let at = 0; at < count; at += 1) {
      const value = values[desk[at] ?? 0] ?? 0
      if (value >= floor && value < floor + MISSING) lacks[at] = 1
    }
  }
  return lacks
}
