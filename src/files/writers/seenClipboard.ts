import { headPaths, type SeenCell, type SeenTable } from '../../domain/seen.ts'
import { disarmed, plainDecimal } from './longCsv.ts'
import { escaped } from '../../domain/markup.ts'
import { plain } from './seenCsv.ts'

/** A table as shown → lines with tabs, for any spreadsheet: numbers plain, no text that it would run. */
export function seenTsv(table: SeenTable): string {
  const head = headPaths(table).map(path => field(path.join('/')))
  return [head, ...table.rows.map(row => row.map(cell => field(plain(cell))))].map(row => row.join('\t')).join('\n')
}

function field(value: string | number): string {
  return typeof value === 'number' ? plainDecimal(value) : disarmed(value.replaceAll(/[\t\r\n]+/g, ' '))
}

/** A table as shown → HTML, heads merged. A spreadsheet takes its numbers as numbers and its text as text. */
export function seenHtmlTable({ heads, rows }: SeenTable): string {
  const head = heads.map(row =>
    row.map(({ text, span, down }) => `<th colspan="${span}" rowspan="${down}">${escaped(text)}</th>`).join(''),
  )
  const body = rows.map(row => row.map(cellOf).join(''))
  return `<meta charset="utf-8"><table>${[...head, ...body].map(row => `<tr>${row}</tr>`).join('')}</table>`
}

// No style for Excel here: the browser would refuse it under our policy. What might run is disarmed instead.
function cellOf(cell: SeenCell): string {
  const value = plain(cell)
  if (typeof value === 'number') return `<td>${plainDecimal(value)}</td>`
  return `<td>${escaped(cell.value === null ? disarmed(value) : value)}</td>`
}
