import type { Problem, Severity } from '../../domain/problem.ts'
import { placeOf, type Grid, type GridRow } from '../csvGrid.ts'
import { plainHan } from '../han.ts'
import { organFacts } from '../organ.ts'
import type { ProblemKeeper } from '../problemKeeper.ts'
import { rearmed, type LongColumn } from '../writers/longCsv.ts'
import type { Facts } from './draft.ts'
import { readDay, readDivisionCode, readFormat, readLevel, readScope, readUscc, readYear } from './facts.ts'
import type { Fields } from './fields.ts'

/** A delimited file while its reports are being read. */
export interface Reading {
  readonly grid: Grid
  readonly fields: Fields
  readonly keeper: ProblemKeeper
}

/** The text of a known column in a row, trimmed; empty where the file has no such column. */
export function textOf({ fields }: Reading, row: GridRow, id: LongColumn): string {
  const index = fields.at.get(id)
  return index === undefined ? '' : (row.fields[index] ?? '').trim()
}

/** `organ year` as the file writes them. */
export function nameOf(reading: Reading, row: GridRow): string {
  return `${textOf(reading, row, 'organ')} ${textOf(reading, row, 'report_year')}`.trim()
}

/**
 * Who, when and what a row is about; what cannot be read stays empty, with a problem at its place. Region, level and
 * scope that the file has no column for are what the body's name says, as in a report's own text.
 */
export function factsOf(reading: Reading, row: GridRow): Facts {
  const { grid, keeper } = reading
  const text = (id: LongColumn) => textOf(reading, row, id)
  const read = <T>(id: LongColumn, reader: (text: string) => T | null, code: string): T | null => {
    const found = text(id)
    if (found === '') return null
    const value = reader(found)
    if (value === null) keeper.add(problemAt(reading, row, { code, id, found }))
    return value
  }
  const year = read('report_year', readYear, 'BAD-YEAR')
  const organ = rearmed(text('organ'))
  if (text('report_year') === '')
    keeper.add(problemAt(reading, row, { code: 'YEAR-MISSING', id: 'report_year', found: '' }))
  if (organ === '') keeper.add(problemAt(reading, row, { code: 'ORGAN-MISSING', id: 'organ', found: '' }))
  const named = organFacts(plainHan(organ))
  const has = (id: LongColumn) => reading.fields.at.has(id)
  return {
    year,
    divisionCode: read('division_code', readDivisionCode, 'BAD-CODE') ?? '',
    region: has('region') ? rearmed(text('region')) : named.region,
    uscc: read('uscc', readUscc, 'BAD-CODE') ?? '',
    organ,
    level: has('level') ? (read('level', readLevel, 'BAD-WORD') ?? '') : named.level,
    scope: has('scope') ? (read('scope', readScope, 'BAD-WORD') ?? 'unknown') : named.scope,
    format: read('format', readFormat, 'BAD-WORD'),
    source: rearmed(text('source')) || grid.file,
    published: read('published', readDay, 'BAD-DATE') ?? '',
  }
}

/** What a problem in a row is about. */
export interface RowFault {
  readonly code: string
  readonly id: LongColumn
  readonly found: string
  readonly severity?: Severity
  readonly values?: Readonly<Record<string, string | number>>
}

/** A problem at a known column of a row (at the row where the file has no such column). */
export function problemAt(reading: Reading, row: GridRow, fault: RowFault): Problem {
  const { code, id, found, severity = 'warning', values = {} } = fault
  const index = reading.fields.at.get(id)
  const place = index === undefined ? { file: reading.grid.file, line: row.line } : placeOf(reading.grid, row, index)
  return { code, severity, place, report: nameOf(reading, row), found, values: { column: id, ...values } }
}
