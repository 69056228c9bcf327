import type { Block, Fragment, RowBlock } from '../blocks.ts'
import { isValueText } from './value.ts'

/** A row of a source's table, split into its label cells and the cells that stand where numbers are due. */
export interface ValueRow {
  readonly labels: readonly string[]
  readonly values: readonly Fragment[]
  /** Index of its first value among the cells of its row, and how many cells that row has. */
  readonly from?: number
  readonly width?: number
  /** True where a number, or one that cannot be read, stands outside its values: which is which is unsure. */
  readonly broken?: boolean
  /** All cells of the row, labels too. */
  readonly cells?: readonly Fragment[]
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
function splitRow(block: RowBlock): Omit<ValueRow, 'before' | 'line' | 'at'> {
  const isValue = block.cells.map(cell => isValueText(cell.text))
  let best = { start: 0, end: 0 }
  let start = 0
  for (let at = 0; at <= isValue.length; at += 1) {
    if (isValue[at]) continue
    if (isBetter(block, best, { start, end: at })) best = { start, end: at }
    start = at + 1
  }
  const labels = block.cells.slice(0, best.start).flatMap(cell => (cell.text === '' ? [] : [cell.text]))
  const behind = block.cells.slice(best.end).some(cell => /\d/u.test(cell.text))
  const values = block.cells.slice(best.start, best.end)
  const stray = strayIn(labels)
  return {
    labels: stray.length > 0 ? labels.filter(label => !stray.includes(label)) : labels,
    values,
    from: best.start,
    width: block.cells.length,
    broken: behind || stray.length > 0,
    cells: block.cells,
  }
}

/**
 * Of a broken row: the cells behind its label if they are as many as are due, else null. Then each stands in its own
 * column, and only the one that cannot be read is lost.
 */
export function behindLabel(
  { cells = [] }: ValueRow,
  count: number,
  isLabel: (text: string) => boolean,
): readonly Fragment[] | null {
  const label = cells.findLastIndex(cell => isLabel(cell.text))
  const last = cells.findLastIndex(cell => cell.text !== '')
  const behind = label < 0 ? [] : cells.slice(label + 1, Math.max(last + 1, label + 1 + count))
  return behind.length === count ? behind : null
}

interface Run {
  readonly start: number
  readonly end: number
}

/** The longer run; of two as long the one that holds more than blanks. */
function isBetter({ cells }: RowBlock, best: Run, next: Run): boolean {
  const longer = next.end - next.start - (best.end - best.start)
  const isBlank = ({ start, end }: Run) => cells.slice(start, end).every(cell => cell.text === '')
  return longer > 0 || (longer === 0 && next.end > next.start && isBlank(best) && !isBlank(next))
}

/** Numbers, and what cannot be read as one, between the label and the numbers. */
function strayIn(labels: readonly string[]): readonly string[] {
  const first = labels.findIndex(label => /\p{Script=Han}{2}/u.test(label))
  const rest = first < 0 ? labels.slice(1) : labels.slice(first + 1)
  return rest.filter(label => isValueText(label) || (/\d/u.test(label) && !NUMBERED.test(label)))
}

/** A printed number and a label behind it, or a label that names one. */
const NUMBERED = /^[（(]?[1-8]\s?[）).、．:：,，]?\s?(?!其中|包[括含]|含)\p{Script=Han}{2}|^\D{3}/u

/**
 * The `count` cells of a run that padding or merged cells made longer or shorter: those outside must be blank, and the
 * choice must be the only one (two years side by side are two), or else the `usual` one of the rows around; a blank
 * cell that spans columns counts for each. Null where it cannot be told.
 */
export function windowOf(
  values: readonly Fragment[],
  count: number,
  usual: number | null = null,
): readonly Fragment[] | null {
  if (values.length === count) return values
  const spread = values.flatMap(cell =>
    cell.text === '' ? Array.from({ length: cell.span ?? 1 }, () => cell) : [cell],
  )
  if (spread.length === count) return spread
  if (values.length < count || (count === 7 && values.length >= 14)) return null
  return onlyWindow(values, count) ?? usualWindow(values, count, usual)
}

/** Where the rows around have their numbers, if nothing stands outside. */
function usualWindow(values: readonly Fragment[], count: number, start: number | null): readonly Fragment[] | null {
  if (start === null || start < 0 || start + count > values.length) return null
  const outside = [...values.slice(0, start), ...values.slice(start + count)]
  return outside.every(cell => cell.text === '') ? values.slice(start, start + count) : null
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
