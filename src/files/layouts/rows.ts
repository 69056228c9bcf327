import type { Problem } from '../../domain/problem.ts'
import { placeOf, type GridRow } from '../csvGrid.ts'
import type { Reading } from './rowFacts.ts'

/** How many fields a row may have: those named in the header, all of its fields, or what most rows have, if more. */
export function lengthsOf(header: GridRow, rows: readonly GridRow[]): ReadonlySet<number> {
  const named = header.fields.findLastIndex(field => field.trim() !== '') + 1
  const times = new Map<number, number>()
  for (const { fields } of rows) times.set(fields.length, (times.get(fields.length) ?? 0) + 1)
  const usual = [...times].filter(([length, often]) => length > named && often >= 2 && often * 2 > rows.length)
  return new Set([named, header.fields.length, ...usual.map(([length]) => length)])
}

/** True for the header met again further down (files put one behind the other). */
export function isRepeated(row: GridRow, header: GridRow): boolean {
  return header.fields.every((field, index) => field.trim() === (row.fields[index] ?? '').trim())
}

/** One problem for each known column that is there twice: the first is used. */
export function tellTwice({ grid, fields, keeper }: Reading, header: GridRow): void {
  for (const { index, first, name } of fields.twice) {
    const values = { kind: 'fact', used: first + 1, left: index + 1 }
    keeper.add({ code: 'DUP-COLUMN', severity: 'warning', place: placeOf(grid, header, index), found: name, values })
  }
}

/** False, with a problem, for a row that has not the fields of the header: nothing of it can be trusted. */
export function hasRightLength({ grid, keeper }: Reading, row: GridRow, lengths: ReadonlySet<number>): boolean {
  const expected = Math.min(...lengths)
  const extra = row.fields.slice(expected)
  if (lengths.has(row.fields.length) && extra.every(field => field.trim() === '')) return true
  keeper.add({
    code: 'ROW-LENGTH',
    severity: 'warning',
    place: { file: grid.file, line: row.line },
    found: row.fields.join(grid.delimiter).slice(0, 120),
    values: { expected, fields: row.fields.length },
  })
  return false
}

/** A header with no report under it. */
export function tellEmpty({ grid, keeper }: Reading, header: GridRow): void {
  keeper.add({ code: 'NO-ROWS', severity: 'error', place: { file: grid.file, line: header.line }, found: '' })
}

/** Problems name their report only in a file that holds several. */
export function namedProblems(problems: readonly Problem[], reports: number): readonly Problem[] {
  return reports > 1 ? problems : problems.map(({ report: _report, ...rest }) => rest)
}
