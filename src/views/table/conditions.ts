import type { TableModel } from '../../summaries/table/tableModel.ts'
import type { Comparison, ValueFilter } from '../../summaries/table/tableView.ts'
import type { TableWords } from '../../words/tableTexts.ts'
import { headWays } from './headTree.ts'

/** A column of numbers that a condition may be put on. */
export interface AskedColumn {
  readonly id: string
  readonly label: string
  readonly isShare: boolean
}

/** The columns of a table that a condition may be put on. */
export function columnsToAsk(model: TableModel, words: TableWords): readonly AskedColumn[] {
  const ways = headWays(model, words)
  return model.grid.leaves.flatMap((leaf, at) => {
    if (leaf.part === 'course') return []
    const label = (ways[at] ?? []).map(step => step.label).join(' · ')
    const isShare = (leaf.node?.indicator?.denominator.length ?? 0) > 0 || leaf.part === 'rate'
    return [{ id: leaf.id, label, isShare }]
  })
}

/** Whether a comparison is with a number. */
export function asksNumber(comparison: Comparison): boolean {
  return comparison !== 'stated' && comparison !== 'blank'
}

/** A condition in words: on the screen, and beside a table that is taken out. */
export function conditionText(
  { column, comparison, value }: ValueFilter,
  columns: readonly AskedColumn[],
  { table, numbers }: TableWords,
): string {
  const found = columns.find(each => each.id === column)
  const number = found?.isShare === true ? numbers.percent(value) : numbers.exact(value)
  return `${found?.label ?? column} ${table.comparisons[comparison]}${asksNumber(comparison) ? ` ${number}` : ''}`
}
