import { APPLICANTS, OUTCOME_GROUPS } from '../../domain/forms/applications.ts'
import type { Block, Fragment } from '../blocks.ts'
import { runsOfLines } from './applicationLines.ts'
import { columnOrder, type ColumnKind } from './columnOrder.ts'
import { isLabelled } from './fit.ts'
import { ALL_ROWS, placed, stated, type ApplicationRuns } from './placing.ts'
import type { RunReading } from './reading.ts'
import { valueRowsOf, windowOf, type ValueRow } from './valueRows.ts'

const COUNT = 7
const GROUPS = OUTCOME_GROUPS

/** Finds table 3; null where the source has none. */
export function applicationRuns(blocks: readonly Block[]): ApplicationRuns | null {
  const values = rowsOfTables(blocks)
  const order = columnOrder(blocks, values[0]?.at ?? 0)
  const fromRows = placed(values, run => runOfCells(run, order))
  const lines = blocks.filter(block => block.kind === 'line')
  const fromLines = runsOfLines(lines)
  if (!fromRows) return fromLines
  if (!fromLines) return fromRows
  return stated(fromLines) > stated(fromRows) ? fromLines : fromRows
}

function rowsOfTables(blocks: readonly Block[]): readonly ValueRow[] {
  return valueRowsOf(blocks).filter(row => {
    const filled = row.values.filter(value => value.text !== '').length
    if (row.values.length >= COUNT && row.values.length <= COUNT + 5 && filled > 0) return true
    return isLabelled(row, ALL_ROWS, GROUPS) && (row.values.length >= COUNT || filled > 0 || row.values.length >= 2)
  })
}

/** The cells of a row in the official order of columns, a subtotal left out. */
function runOfCells(row: ValueRow, order: readonly ColumnKind[]): RunReading {
  const cells = windowOf(row.values, order.length)
  const at: Fragment = {
    text: row.values.map(value => value.text).join(' '),
    line: row.line,
    column: row.values[0]?.column ?? 1,
  }
  if (cells) return { kind: 'cells', cells: APPLICANTS.flatMap(({ id }) => cells[order.indexOf(id)] ?? []) }
  return row.values.every(value => value.text === '') ? { kind: 'blank', at } : { kind: 'unread', raw: row.values, at }
}
