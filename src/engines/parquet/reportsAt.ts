import type { Cell } from '../../domain/cell.ts'
import { ALL_CELLS } from '../../domain/forms/index.ts'
import { FORM_IDS, type CellId, type TableId } from '../../domain/forms/form.ts'
import { NO_HEADING, reportId, type Report } from '../../domain/report.ts'
import { SCOPES } from '../../domain/scope.ts'
import { levelAt, type Bodies } from '../bodies.ts'
import { cellAt } from '../cellColumn.ts'
import type { HeldPart } from './heldParts.ts'
import { factAt } from './partColumns.ts'

/** The whole report at one row of a part, without text. All columns of the part must be there. */
export function reportAt(bodies: Bodies, part: HeldPart, row: number): Report {
  const who = Number(factAt(part.facts, 'who', row) ?? -1)
  const textOf = (fact: 'scope' | 'format' | 'published' | 'source') => String(factAt(part.facts, fact, row) ?? '')
  const cells: Partial<Record<CellId, Cell>> = {}
  const tables = new Set<TableId>()
  for (const { id, table } of ALL_CELLS.values()) {
    const column = part.cells.get(id)
    const cell = column && cellAt(column, row)
    if (!cell) continue
    cells[id] = cell
    tables.add(table)
  }
  const whole = {
    year: part.entry.year,
    divisionCode: bodies.code[who] ?? '',
    region: bodies.region[who] ?? '',
    uscc: bodies.uscc[who] ?? '',
    organ: bodies.organ[who] ?? '',
    level: levelAt(bodies, who),
    scope: SCOPES.find(scope => scope === textOf('scope')) ?? 'unknown',
    format: FORM_IDS.find(form => form === textOf('format')) ?? 'gb-2021-30',
    otherAll: factAt(part.facts, 'one_other', row) === 1,
    tables: [...tables].toSorted((one, other) => one - other),
    cells,
    source: textOf('source'),
    published: textOf('published'),
    heading: NO_HEADING,
    sections: [],
  } as const
  return { ...whole, id: reportId(whole) }
}
