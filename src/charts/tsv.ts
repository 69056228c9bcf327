import { isGap } from './twin.ts'
import type { Picture, TwinValue } from './chart.ts'

/** The twin as text for a spreadsheet: tabs between, exact numbers, an empty field where there is no number. */
export function tsvOf({ columns, rows }: Pick<Picture, 'columns' | 'rows'>): string {
  const head = columns.map(column => fieldOf(column.title))
  const body = rows.map(row => columns.map(column => fieldOf(row[column.id])))
  return [head, ...body].map(fields => fields.join('\t')).join('\n')
}

const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u

function fieldOf(value: TwinValue | undefined): string {
  if (value === null || value === undefined || isGap(value)) return ''
  if (typeof value === 'number') return String(value)
  const text = value.replaceAll(/[\t\r\n]+/g, ' ')
  return FORMULA.test(text) ? `'${text}` : text
}
