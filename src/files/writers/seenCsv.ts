import { headPaths, type SeenCell, type SeenTable } from '../../domain/seen.ts'
import { sheetCsv } from './sheetCsv.ts'

/** A table as shown → CSV: one head, numbers plain, in place of a number that is not there the sign that is shown. */
export function seenCsv(table: SeenTable): string {
  const head = headPaths(table).map(path => path.join('/'))
  return sheetCsv([head, ...table.rows.map(row => row.map(plain))])
}

/** What a flat file has for a square: percentages as shown, since a bare 0.6 would be read as another number. */
export function plain({ text, value, kind }: SeenCell): string | number {
  if (value === null) return text
  if (kind === 'percent' || kind === 'growth') return `${Math.round(value * 1000) / 10}%`
  return kind === 'points' ? Math.round(value * 1000) / 10 : value
}
