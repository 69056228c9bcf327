import type { Block, Fragment, RowBlock } from '../blocks.ts'
import { isValueText } from './value.ts'

/** A row of a source's table, split into its label cells and the cells that stand where numbers are due. */
export interface ValueRow {
  readonly labels: readonly string[]
  readonly values: readonly Fragment[]
  /** Lines of text that stand between the row before and this one. */
  readonly before: readonly string[]
  readonly line: number
  /** Index of its block. */
  readonly at: number
  /** The row it stands for, where its place in the text told so for certain. */
  readonly row?: string
  /** True where its first number stands right behind the label, without a space. */
  readonly touching?: boolean
}

/** The rows of tables in reading order; a row of labels alone has no values. */
export function valueRowsOf(blocks: readonly Block[]): readonly ValueRow[] {
  const rows: ValueRow[] = []
  let before: string[] = []
  blocks.forEach((block, at) => {
    if (block.kind === 'line') {
      before.push(block.text)
      return
    }
    for (const part of partsOf(block)) rows.push({ ...splitRow(part), before, line: block.line, at })
    before = []
  })
  return rows
}

/** A line that holds several rows (a table without line breaks): a label, six values or more, a label again … */
function partsOf(block: RowBlock): readonly RowBlock[] {
  if (block.cells.length < 16) return [block]
  const parts: Fragment[][] = [[]]
  let run = 0
  for (const cell of block.cells) {
    const value = isValueText(cell.text)
    if (!value && run >= 6) parts.push([])
    parts.at(-1)?.push(cell)
    run = value ? run + 1 : 0
  }
  return parts.map(cells => ({ ...block, cells }))
}

/** The longest run of value cells of a row, and the texts before it. */
function splitRow(block: RowBlock): Pick<ValueRow, 'labels' | 'values'> {
  const isValue = block.cells.map(cell => isValueText(cell.text))
  let best = { start: 0, end: 0 }
  let start = 0
  for (let at = 0; at <= isValue.length; at += 1) {
    if (isValue[at]) continue
    if (at - start > best.end - best.start) best = { start, end: at }
    start = at + 1
  }
  const labels = block.cells.slice(0, best.start).flatMap(cell => (cell.text === '' ? [] : [cell.text]))
  return { labels, values: block.cells.slice(best.start, best.end) }
}

/**
 * The `count` cells of a run that padding or merged cells made longer or shorter: those outside must be blank, and the
 * choice must be the only one (two years side by side are two); a blank cell that spans columns counts for each. Null where it cannot be told.
 */
export function windowOf(values: readonly Fragment[], count: number): readonly Fragment[] | null {
  if (values.length === count) return values
  const spread = values.flatMap(cell =>
    cell.text === '' ? Array.from({ length: cell.span ?? 1 }, () => cell) : [cell],
  )
  if (spread.length === count) return spread
  if (values.length < count || (count === 7 && values.length >= 14)) return null
  return onlyWindow(values, count)
}

function onlyWindow(values: readonly Fragment[], count: number): readonly Fragment[] | null {
  const starts: number[] = []
  for (let start = 0; start + count <= values.length; start += 1) {
    const outside = [...values.slice(0, start), ...values.slice(start + count)]
    if (outside.every(cell => cell.text === '')) starts.push(start)
  }
  if (values.every(cell => cell.text === '')) return values.slice(0, count)
  const [start, ...others] = starts
  if (start === undefined) return null
  if (others.length === 0) return values.slice(start, start + count)
  const filled = starts.filter(each => values[each]?.text !== '' && values[each + count - 1]?.text !== '')
  const only = filled.length === 1 ? filled[0] : undefined
  return only === undefined ? null : values.slice(only, only + count)
}
