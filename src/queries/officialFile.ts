import type { Report } from '../domain/report.ts'
import { longCsv } from '../files/writers/longCsv.ts'
import type { OfficialCopy } from '../files/writers/officialXlsx.ts'

export type { CellNote, OfficialCopy } from '../files/writers/officialXlsx.ts'

/** A report in the official form, as a workbook to be saved; the writer is fetched only now. */
export async function officialFile(copy: OfficialCopy): Promise<Blob> {
  const { officialXlsx } = await import('../files/writers/officialXlsx.ts')
  const bytes = await officialXlsx(copy)
  return new Blob([bytes.slice()], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' })
}

/** Reports as the long CSV, a row a cell, to be saved. */
export function longFile(reports: readonly Report[]): Blob {
  return new Blob(['\uFEFF', longCsv(reports, { safe: true })], { type: 'text/csv;charset=utf-8' })
}
