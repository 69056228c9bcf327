import type { CellId } from '../../domain/forms/form.ts'
import type { Read } from '../../domain/problem.ts'
import type { Report } from '../../domain/report.ts'
import { placeOf, type Grid, type GridRow } from '../csvGrid.ts'
import { cellOfId, cellOfPath, pathOf } from '../labels.ts'
import { problemKeeper } from '../problemKeeper.ts'
import { csvCell } from './csvCell.ts'
import { draftOf, putCell, reportOfDraft, type Draft } from './draft.ts'
import { fieldsOf, hasWho, type Fields } from './fields.ts'
import { factsOf, nameOf, type Reading } from './rowFacts.ts'
import { hasRightLength, isRepeated, lengthsOf, namedProblems, tellEmpty, tellTwice } from './rows.ts'

const HEADER_WITHIN = 20
/** So few named cells with a year or a body make a header. */
const FEWEST = 2

interface Header {
  readonly row: GridRow
  readonly fields: Fields
  readonly cells: ReadonlyMap<number, CellId>
}

/** A wide CSV (one row a report; columns named by id or by label path) → its reports; null where the grid is none. */
export function readWide(grid: Grid): Read<readonly Report[]> | null {
  const at = grid.rows.slice(0, HEADER_WITHIN).findIndex(row => headerOf(row) !== null)
  const header = grid.rows[at] && headerOf(grid.rows[at])
  if (!header) return null
  const reading: Reading = { grid, fields: header.fields, keeper: problemKeeper(grid.file) }
  tellTwice(reading, header.row)
  tellColumns(reading, header)
  const rows = grid.rows.slice(at + 1)
  const lengths = lengthsOf(header.row, rows)
  const seen = new Map<string, Draft>()
  for (const row of rows) {
    const line = row.line
    const place = { file: grid.file, line }
    if (isRepeated(row, header.row)) reading.keeper.add({ code: 'HEADER-AGAIN', severity: 'info', place, found: '' })
    else if (isNote(row)) {
      reading.keeper.add({ code: 'SKIPPED-ROW', severity: 'info', place, found: row.fields.join('').slice(0, 80) })
    } else if (hasRightLength(reading, row, lengths)) readRow({ reading, header, seen }, row)
  }
  const value = [...seen.values()].map(draft => reportOfDraft(draft, reading.keeper))
  if (value.length === 0) tellEmpty(reading, header.row)
  return { value, problems: namedProblems(reading.keeper.problems(), value.length) }
}

function headerOf(row: GridRow): Header | null {
  const fields = fieldsOf(row.fields, 'wide')
  if (!hasWho(fields)) return null
  const facts = new Set(fields.at.values())
  const cells = new Map<number, CellId>()
  row.fields.forEach((name, index) => {
    const id = facts.has(index) ? null : cellOfColumn(name)
    if (id !== null) cells.set(index, id)
  })
  return cells.size >= FEWEST ? { row, fields, cells } : null
}

/** The cell a column's name means: an id, or labels joined with `/`. */
function cellOfColumn(name: string): CellId | null {
  return cellOfId(name) ?? cellOfPath(pathOf(name))
}

/** A line of one field only is a note below or between the rows. */
function isNote(row: GridRow): boolean {
  return row.fields.filter(field => field.trim() !== '').length < 2
}

/** One problem for each column that names no cell and no fact, and for each cell that two columns name. */
function tellColumns({ grid, fields, keeper }: Reading, { row, cells }: Header): void {
  const known = new Set([...fields.at.values(), ...fields.twice.map(each => each.index)])
  const first = new Map<CellId, number>()
  row.fields.forEach((name, index) => {
    const place = placeOf(grid, row, index)
    const id = cells.get(index)
    if (id === undefined) {
      if (known.has(index) || name.trim() === '') return
      keeper.add({ code: 'UNKNOWN-COLUMN', severity: 'warning', place, found: name.slice(0, 120) })
      return
    }
    const before = first.get(id)
    if (before === undefined) first.set(id, index)
    else {
      const values = { kind: 'cell', used: before + 1, left: index + 1 }
      keeper.add({ code: 'DUP-COLUMN', severity: 'warning', place, cell: id, found: name.slice(0, 120), values })
    }
  })
}

interface Gathering {
  readonly reading: Reading
  readonly header: Header
  readonly seen: Map<string, Draft>
}

/** Reads one row's report; a second row for the same report is put into the same draft, cell by cell. */
function readRow({ reading, header, seen }: Gathering, row: GridRow): void {
  const { grid, keeper } = reading
  const facts = factsOf(reading, row)
  const { year, uscc, organ, divisionCode, region, scope, format, source } = facts
  const who = uscc || organ || divisionCode || region
  const key = year === null || who === '' ? `line ${row.line}` : [year, who, scope, format, source].join('\u0001')
  const draft = seen.get(key) ?? draftOf(facts, nameOf(reading, row), { file: grid.file, line: row.line })
  seen.set(key, draft)
  for (const [index, id] of header.cells) {
    const text = row.fields[index] ?? ''
    const place = placeOf(grid, row, index)
    putCell(draft, [id, csvCell({ id, text, place, report: draft.name }, keeper)], keeper)
  }
}
