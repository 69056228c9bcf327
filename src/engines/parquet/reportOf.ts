import type { Cell } from '../../domain/cell.ts'
import { ALL_CELLS } from '../../domain/forms/index.ts'
import { FORM_IDS, type CellId, type TableId } from '../../domain/forms/form.ts'
import { NO_HEADING, reportId, type Report } from '../../domain/report.ts'
import { SCOPES } from '../../domain/scope.ts'
import { levelAt, type Bodies } from '../bodies.ts'
import { cellOf } from '../cellColumn.ts'
import { nameOfColumn, type Fact, type PartEntry } from './layout.ts'
import { cellState } from './partColumns.ts'
import type { ReadRow } from './readPart.ts'

interface From {
  readonly bodies: Bodies
  readonly entry: PartEntry
}

/** The whole report of one row of a part, without text. */
export function reportOf({ bodies, entry }: From, row: ReadRow): Report {
  const who = Number(row['who'] ?? -1)
  const textOf = (fact: Fact) => {
    const text = row[fact]
    return typeof text === 'string' ? text : ''
  }
  const shape = { format: textOf('format'), otherAll: row['one_other'] === 1, states: textOf('states') }
  const cells: Partial<Record<CellId, Cell>> = {}
  const tables = new Set<TableId>()
  for (const { id, table } of ALL_CELLS.values()) {
    const cell = cellOf(cellState(id, shape, row[nameOfColumn(id)]))
    if (!cell) continue
    cells[id] = cell
    tables.add(table)
  }
  const whole = {
    year: entry.year,
    divisionCode: bodies.code[who] ?? '',
    region: bodies.region[who] ?? '',
    uscc: bodies.uscc[who] ?? '',
    organ: bodies.organ[who] ?? '',
    level: levelAt(bodies, who),
    scope: SCOPES.find(scope => scope === textOf('scope')) ?? 'unknown',
    format: FORM_IDS.find(form => form === shape.format) ?? 'gb-2021-30',
    otherAll: shape.otherAll,
    tables: [...tables].toSorted((one, other) => one - other),
    cells,
    source: textOf('source'),
    published: textOf('published'),
    heading: NO_HEADING,
    sections: [],
  } as const
  return { ...whole, id: reportId(whole) }
}
