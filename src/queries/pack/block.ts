import type { Cell } from '../../domain/cell.ts'
import { ALL_CELLS, cellsOf } from '../../domain/forms/index.ts'
import type { CellId, TableId } from '../../domain/forms/form.ts'
import { reportId, NO_HEADING, type Report } from '../../domain/report.ts'
import { STATUSES, statusOf } from '../../domain/status.ts'
import { cellAt, cellColumn, type CellColumn, type CellState } from '../../engines/cellColumn.ts'
import { formCells } from '../../engines/formCells.ts'
import { keepOrigin, type Origin } from '../../engines/origin.ts'
import type { PackedReport } from '../../files/pack.ts'
import type { HeldReport } from '../held.ts'

/** A report without its cells, and the tables that it has. */
export type Head = Omit<Report, 'cells' | 'heading' | 'sections'>

/** A pack as columns: typed arrays, which are handed over between workers without a copy. */
export interface Block {
  readonly heads: readonly Head[]
  readonly columns: ReadonlyMap<CellId, CellColumn>
}

/** A pack's reports → columns and heads. No cell becomes an object. */
export function blockOf(reports: readonly PackedReport[]): Block {
  const columns = new Map<CellId, CellColumn>()
  for (const id of ALL_CELLS.keys())
    columns.set(
      id,
      cellColumn(reports.length, place => stateAt(reports[place], id)),
    )
  return { heads: reports.map(headOf), columns }
}

function headOf({ states, ...report }: PackedReport): Head {
  const { year, divisionCode, region, uscc, organ, level, scope, format, otherAll, source, published } = report
  const rest = { year, divisionCode, region, uscc, organ, level, scope, format, otherAll, source, published }
  const tables = new Set<TableId>()
  for (const { table } of cellsOf(rest).filter((_, at) => states === '' || states[at] !== '-')) tables.add(table)
  return { ...rest, id: reportId(rest), tables: [...tables] }
}

function stateAt(report: PackedReport | undefined, id: CellId): CellState {
  const at = report && formCells(report).get(id)
  if (report === undefined || at === undefined) return { value: null, state: 'outside' }
  const value = report.values[at] ?? null
  const { states } = report
  if (states === '') return { value, state: value === null ? 'blank' : statusOf(value) }
  const digit = states[at] ?? '-'
  if (digit === '-') return { value: null, state: 'lacking' }
  return { value, state: STATUSES[Number(digit)] ?? 'unread' }
}

/** Columns and heads → reports of a data set. The cells of a report become objects when somebody looks at them. */
export function reportsOfBlock(dataset: string, heads: readonly Head[], columns: Block['columns']): HeldReport[] {
  const origin: Origin = { columns, size: heads.length }
  return heads.map((head, place) => {
    let made: Report['cells'] | null = null
    const report: HeldReport = {
      ...head,
      dataset,
      heading: NO_HEADING,
      sections: [],
      get cells() {
        return (made ??= cellsAt(head, columns, place))
      },
    }
    keepOrigin(report, origin, place)
    return report
  })
}

function cellsAt(head: Head, columns: Block['columns'], place: number): Report['cells'] {
  const cells: Partial<Record<CellId, Cell>> = {}
  for (const { id } of cellsOf(head)) {
    const column = columns.get(id)
    const cell = column && cellAt(column, place)
    if (cell) cells[id] = cell
  }
  return cells
}
