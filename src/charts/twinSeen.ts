import { seenText, type SeenCell, type SeenTable } from '../domain/seen.ts'
import type { ChartWords } from '../words/words.ts'
import type { Picture, TwinColumn, TwinValue } from './chart.ts'
import { isGap } from './twin.ts'
import { twinText } from './twinText.ts'

const SIGNS: Readonly<Record<string, string>> = { blank: '□', notInForm: '╱' }

/** The table twin of a chart, as it is shown. */
export function twinSeen(picture: Picture, words: ChartWords, notes: readonly string[]): SeenTable {
  const { title, base, caution, columns, rows } = picture
  return {
    title,
    lines: caution === undefined ? [base] : [base, caution],
    heads: [columns.map((column, at) => ({ text: column.title, column: at, span: 1, down: 1 }))],
    rows: rows.map(row => columns.map(column => cellOf(row[column.id], column, words))),
    sums: 0,
    names: 1,
    notes,
  }
}

function cellOf(value: TwinValue | undefined, column: TwinColumn, words: ChartWords): SeenCell {
  if (isGap(value)) return seenText(SIGNS[value.gap] ?? twinText(value, column, words))
  if (value === null || value === undefined) return seenText(SIGNS['blank'] ?? '')
  if (typeof value === 'string') return seenText(value)
  const kind = column.kind === 'text' ? 'number' : column.kind
  return { text: twinText(value, column, words), value, kind }
}
