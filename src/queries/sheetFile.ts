import { sheetCsv } from '../files/writers/sheetCsv.ts'

/** Rows as shown, as a CSV file to be saved. */
export function sheetFile(rows: readonly (readonly (string | number)[])[]): Blob {
  return new Blob([sheetCsv(rows)], { type: 'text/csv;charset=utf-8' })
}
