import type { Name } from './keyColumn.ts'
import { KEYS, type AnswerRow, type Key, type Order, type Question } from './question.ts'

/** Rows in the order that a question wants, and only those that it wants. */
export function arranged(
  rows: readonly AnswerRow[],
  { order = [], offset = 0, limit, atLeast }: Pick<Question, 'order' | 'offset' | 'limit' | 'atLeast'>,
): readonly AnswerRow[] {
  const kept =
    atLeast === undefined ? rows : rows.filter(row => (valueIn(row, atLeast.by) ?? -Infinity) >= atLeast.value)
  const sorted = order.length === 0 ? kept : kept.toSorted((one, other) => compare(one, other, order))
  if (offset === 0 && limit === undefined) return sorted
  return sorted.slice(offset, limit === undefined ? undefined : offset + limit)
}

function compare(one: AnswerRow, other: AnswerRow, order: readonly Order[]): number {
  for (const each of order) {
    const found = compareNames(nameIn(one, each), nameIn(other, each), each.down ?? false)
    if (found !== 0) return found
  }
  return 0
}

function compareNames(one: Name, other: Name, down: boolean): number {
  if (one === other) return 0
  if (one === null) return 1
  if (other === null) return -1
  const found =
    typeof one === 'number' && typeof other === 'number' ? one - other : compareTexts(String(one), String(other))
  return down ? -found : found
}

/** By code points, as databases do that compare bytes of UTF-8. */
function compareTexts(one: string, other: string): number {
  const others = [...other]
  let at = 0
  for (const letter of one) {
    const found = (letter.codePointAt(0) ?? 0) - (others[at]?.codePointAt(0) ?? -1)
    if (found !== 0) return found
    at += 1
  }
  return at - others.length
}

function nameIn(row: AnswerRow, { by, over }: Order): Name {
  if (isKey(by)) return row.keys[by] ?? null
  const value = valueIn(row, by)
  if (over === undefined || value === null) return value
  const base = valueIn(row, over)
  return base === null || base <= 0 ? null : value / base
}

function valueIn(row: AnswerRow, by: string): number | null {
  return row.amounts[by]?.value ?? null
}

/** Whether an order is by a key; else it is by a measure. */
export function isKey(by: string): by is Key {
  return KEYS.some(key => key === by)
}
