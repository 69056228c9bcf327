import { APPLICANTS, OUTCOME_GROUPS, ROWS_ONE_OTHER, ROWS_SPLIT } from '../../domain/forms/applications.ts'
import type { Block, Fragment } from '../blocks.ts'
import { runsOfLines } from './applicationLines.ts'
import { columnOrder, type ColumnKind } from './columnOrder.ts'
import { isLabelled } from './fit.ts'
import { ALL_ROWS, placed, stated, type ApplicationRuns } from './placing.ts'
import type { RunReading } from './reading.ts'
import { behindLabel, valueRowsOf, windowOf, type ValueRow } from './valueRows.ts'

const COUNT = 7
const GROUPS = OUTCOME_GROUPS

/** Finds table 3; null where the source has none. */
export function applicationRuns(blocks: readonly Block[]): ApplicationRuns | null {
  const values = rowsOfTables(blocks)
  const order = columnOrder(blocks, values[0]?.at ?? 0)
  const usual = usualStart(values, order.length)
  const fromRows = placed(values, run => runOfCells(run, order, usual))
  const lines = blocks.filter(block => block.kind === 'line')
  const fromLines = runsOfLines(lines)
  if (!fromRows) return withoutRows(blocks, values, fromLines)
  if (!fromLines) return fromRows
  return stated(fromLines) > stated(fromRows) ? fromLines : fromRows
}

/** No row of a table could be placed: what the lines say, but never blank where numbers stand that belong to it. */
function withoutRows(
  blocks: readonly Block[],
  values: readonly ValueRow[],
  fromLines: ApplicationRuns | null,
): ApplicationRuns | null {
  const unplaced = values.filter(row => row.values.length === COUNT && row.values.some(cell => cell.text !== '')).length
  if (fromLines) return stated(fromLines) < 1 && unplaced >= 5 ? unread(fromLines) : fromLines
  return unplaced >= MANY && blocks.some(isHeading) ? unread(unknownRows(values)) : null
}

/** So many rows of seven numbers under the heading of table 3 are that table, though no row can be told. */
const MANY = 15

function isHeading(block: Block): boolean {
  return block.kind === 'line' && /收到和?处理政府信息公开申请/u.test(block.text)
}

function unknownRows(values: readonly ValueRow[]): ApplicationRuns {
  const rows = values.length > ROWS_ONE_OTHER.length ? ROWS_SPLIT : ROWS_ONE_OTHER
  const at: Fragment = { text: '', line: values[0]?.line ?? 1, column: 1 }
  const runs = rows.map(row => ({ row, by: 'label' as const, run: { kind: 'blank' as const, at } }))
  return { rows, runs, lines: [at.line, values.at(-1)?.line ?? at.line] }
}

/** Labels in lines, numbers in rows that could not be placed: the cells are not blank. */
function unread({ rows, runs, lines }: ApplicationRuns): ApplicationRuns {
  const at: Fragment = { text: '', line: lines[0], column: 1 }
  return { rows, lines, runs: runs.map(({ row, by }) => ({ row, by, run: { kind: 'unread', raw: [], at } })) }
}

function rowsOfTables(blocks: readonly Block[]): readonly ValueRow[] {
  return valueRowsOf(blocks).filter(row => {
    const filled = row.values.filter(value => value.text !== '').length
    if (row.values.length >= COUNT && row.values.length <= COUNT + 5 && filled > 0) return true
    return isLabelled(row, ALL_ROWS, GROUPS) && (row.broken === true || filled > 0 || row.values.length >= 2)
  })
}

/** In a grid whose rows are all as wide: the column in which the numbers begin, as most rows show it. */
function usualStart(rows: readonly ValueRow[], count: number): (row: ValueRow) => number | null {
  const starts = new Map<string, number>()
  for (const row of rows) {
    const first = row.labels.length > 0 ? windowOf(row.values, count)?.[0] : undefined
    if (first === undefined) continue
    const key = `${row.width} ${(row.from ?? 0) + row.values.indexOf(first)}`
    starts.set(key, (starts.get(key) ?? 0) + 1)
  }
  const clear = [...starts.values()].reduce((sum, each) => sum + each, 0)
  const [most = '', often = 0] = [...starts].toSorted((a, b) => b[1] - a[1])[0] ?? []
  const [width, start] = most.split(' ').map(Number)
  const sure = often >= 3 && often * 10 >= clear * 9 && start !== undefined
  return row => (sure && row.width === width ? start - (row.from ?? 0) : null)
}

function isRowLabel(text: string): boolean {
  return isLabelled({ labels: [text], values: [], before: [], line: 0, at: 0 }, ALL_ROWS, GROUPS)
}

/** The cells of a row in the official order of columns, a subtotal left out. */
function runOfCells(row: ValueRow, order: readonly ColumnKind[], usual: (row: ValueRow) => number | null): RunReading {
  const cells =
    row.broken === true ? behindLabel(row, order.length, isRowLabel) : windowOf(row.values, order.length, usual(row))
  const at: Fragment = {
    text: row.values.map(value => value.text).join(' '),
    line: row.line,
    column: row.values[0]?.column ?? 1,
  }
  if (cells) return { kind: 'cells', cells: APPLICANTS.flatMap(({ id }) => cells[order.indexOf(id)] ?? []) }
  const blank = row.broken !== true && row.values.every(value => value.text === '')
  return blank ? { kind: 'blank', at } : { kind: 'unread', raw: row.values, at }
}
