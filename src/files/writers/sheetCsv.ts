import { csvField, disarmed, plainDecimal } from './longCsv.ts'

/** Rows as shown → CSV that a spreadsheet opens as it is: with BOM and CRLF, numbers plain, no text that it would run. */
export function sheetCsv(rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map(row =>
    row.map(each => (typeof each === 'number' ? plainDecimal(each) : csvField(disarmed(each)))).join(','),
  )
  return `\uFEFF${lines.join('\r\n')}\r\n`
}
