import type { DataTable } from '../../domain/dataTable.ts'
import { reader } from './roles.ts'

/** A rule that a person typed: the columns of each side, by index. */
export interface SumRule {
  readonly left: readonly number[]
  readonly right: readonly number[]
}

/** What a rule gave: how many rows keep it, break it, or cannot be told, and the first rows that break it. */
export interface RuleResult {
  readonly kept: number
  readonly broken: number
  readonly untold: number
  readonly rows: readonly { readonly row: number; readonly left: number; readonly right: number }[]
}

const SHOWN = 100
const NEARLY = 1e-6

/** `a + b = c` → the rule; the name that no column has, where one is not known. */
export function sumRuleOf(text: string, names: readonly string[]): SumRule | { readonly unknown: string } {
  const sides = text.normalize('NFKC').split('=')
  if (sides.length !== 2) return { unknown: text.trim() }
  const wide = names.map(name => name.normalize('NFKC').trim())
  const found = sides.map(side => side.split('+').map(part => ({ part: part.trim(), at: wide.indexOf(part.trim()) })))
  const lost = found.flat().find(({ at }) => at < 0)
  if (lost) return { unknown: lost.part }
  const [left = [], right = []] = found.map(side => side.map(({ at }) => at))
  return { left, right }
}

/** The rule over every row. A row with a missing number cannot be told: missing is not 0. */
export function ruleResult(table: DataTable, { left, right }: SumRule): RuleResult {
  const sides = [left, right].map(side =>
    side.flatMap(index => (table.columns[index] ? [reader(table.columns[index])] : [])),
  )
  const sumAt = (side: number, row: number): number => (sides[side] ?? []).reduce((sum, read) => sum + read(row), 0)
  const rows: RuleResult['rows'][number][] = []
  let kept = 0
  let broken = 0
  for (let row = 0; row < table.rows; row += 1) {
    const one = sumAt(0, row)
    const other = sumAt(1, row)
    if (Number.isNaN(one) || Number.isNaN(other)) continue
    if (Math.abs(one - other) <= NEARLY * Math.max(1, Math.abs(one))) kept += 1
    else {
      broken += 1
      if (rows.length < SHOWN) rows.push({ row, left: one, right: other })
    }
  }
  return { kept, broken, untold: table.rows - kept - broken, rows }
}
