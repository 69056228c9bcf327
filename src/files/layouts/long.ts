import type { CellId } from '../../domain/forms/form.ts'
import type { Read } from '../../domain/problem.ts'
import type { Report } from '../../domain/report.ts'
import { placeOf, type Grid, type GridRow } from '../csvGrid.ts'
import { cellOfId, cellOfPath, pathOf } from '../labels.ts'
import { problemKeeper } from '../problemKeeper.ts'
import { csvCell } from './csvCell.ts'
import { draftOf, putCell, reportOfDraft, type Draft, type Facts } from './draft.ts'
import { readFormat, readStatus, readTable } from './facts.ts'
import { fieldsOf, hasWho, type Fields } from './fields.ts'
import { FACT_COLUMNS } from '../writers/longCsv.ts'
import { factsOf, nameOf, problemAt, textOf, type Reading } from './rowFacts.ts'
import { hasRightLength, isRepeated, lengthsOf, namedProblems, tellEmpty, tellTwice } from './rows.ts'

const HEADER_WITHIN = 20

/** A long CSV (one row a cell; ids or Chinese labels) → its reports; null where the grid is none. */
export function readLong(grid: Grid): Read<readonly Report[]> | null {
  const at = grid.rows.slice(0, HEADER_WITHIN).findIndex(row => isHeader(fieldsOf(row.fields, 'long')))
  const header = grid.rows[at]
  if (header === undefined) return null
  const fields = fieldsOf(header.fields, 'long')
  const reading: Reading = { grid, fields, keeper: problemKeeper(grid.file) }
  tellTwice(reading, header)
  const drafts = new Map<string, Draft>()
  const owner = ownerOf(reading, drafts)
  const cellOf = cellFinder(reading)
  const rows = grid.rows.slice(at + 1)
  const lengths = lengthsOf(header, rows)
  for (const row of rows) {
    if (isRepeated(row, header)) {
      const place = { file: grid.file, line: row.line }
      reading.keeper.add({ code: 'HEADER-AGAIN', severity: 'info', place, found: '' })
    } else if (hasRightLength(reading, row, lengths)) {
      readRow(reading, row, { draft: owner(row), id: cellOf(row) })
    }
  }
  const found = [...drafts.values()].filter(draft => draft.cells.size > 0)
  const value = found.map(draft => reportOfDraft(draft, reading.keeper))
  if (value.length === 0) tellEmpty(reading, header)
  return { value, problems: namedProblems(reading.keeper.problems(), value.length) }
}

function isHeader(fields: Fields): boolean {
  return (['row', 'column', 'value'] as const).every(id => fields.at.has(id)) && hasWho(fields)
}

/** Finds or starts the report that a row belongs to; rows of one report share year, body, scope, form and source. */
function ownerOf(reading: Reading, drafts: Map<string, Draft>): (row: GridRow) => Draft {
  const byText = new Map<string, Draft>()
  return row => {
    const text = FACT_COLUMNS.map(id => textOf(reading, row, id)).join('\u0001')
    const known = byText.get(text)
    if (known) return known
    const facts = factsOf(reading, row)
    const key = keyOf(facts, text)
    const draft = drafts.get(key) ?? draftOf(facts, nameOf(reading, row), { file: reading.grid.file, line: row.line })
    drafts.set(key, draft)
    byText.set(text, draft)
    return draft
  }
}

function keyOf(facts: Facts, text: string): string {
  const { year, uscc, organ, divisionCode, region, scope, format, source } = facts
  if (year === null && organ === '' && uscc === '') return text
  return [year, uscc || organ, divisionCode || region, scope, format, source].join('\u0001')
}

/** Finds the cell a row is about, by ids or by Chinese labels; each spelling is looked up once. */
function cellFinder(reading: Reading): (row: GridRow) => CellId | null {
  const known = new Map<string, CellId | null>()
  return row => {
    const texts = (['table', 'row', 'column', 'format'] as const).map(id => textOf(reading, row, id))
    const key = texts.join('\u0001')
    const held = known.get(key)
    if (held !== undefined) return held
    const [table = '', name = '', column = ''] = texts
    const id = cellOfId(`${readTable(table) ?? ''}/${name}/${column}`) ?? cellOfLabels(texts)
    known.set(key, id)
    return id
  }
}

function cellOfLabels([table = '', name = '', column = '', format = '']: readonly string[]): CellId | null {
  const where = readTable(table)
  if (where === null) return null
  return cellOfPath([...pathOf(name), ...pathOf(column)], readFormat(format) ?? undefined, where)
}

/** Reads one row's cell into its report. */
function readRow(reading: Reading, row: GridRow, { draft, id }: { draft: Draft; id: CellId | null }): void {
  const value = textOf(reading, row, 'value')
  const status = textOf(reading, row, 'status')
  if (id === null) {
    if (value === '' && readStatus(status) === 'not_in_format') return
    const found = (['table', 'row', 'column'] as const).map(column => textOf(reading, row, column)).join('/')
    reading.keeper.add(problemAt(reading, row, { code: 'UNKNOWN-CELL', id: 'row', found, values: { kind: 'label' } }))
    return
  }
  const index = reading.fields.at.get('value') ?? 0
  const text = row.fields[index] ?? ''
  const place = placeOf(reading.grid, row, index)
  const from = { id, text, place, report: draft.name, status, unit: textOf(reading, row, 'unit') }
  putCell(draft, [id, csvCell(from, reading.keeper)], reading.keeper)
}
