import type { Report } from '../domain/report.ts'
import type { HandOver, SeenTable } from '../domain/seen.ts'
import type { HandOverFile } from '../files/writers/handOver/handOverHtml.ts'
import { longCsv } from '../files/writers/longCsv.ts'
import { escaped } from '../domain/markup.ts'
import { seenCsv } from '../files/writers/seenCsv.ts'
import { writeBeside, type Writing } from './xlsx/writeBeside.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A table as shown, as a CSV file. */
export function csvFile(table: SeenTable): Blob {
  return new Blob([seenCsv(table)], { type: 'text/csv;charset=utf-8' })
}

/** Tables as shown and the lists beside them, as a workbook, written beside the page. */
export async function xlsxFile(handOver: HandOver, writing: Writing = {}): Promise<Blob> {
  return new Blob([await writeBeside(handOver, writing)], { type: XLSX })
}

/** The tables, the lists and the reports' data as one web page that opens offline. */
export async function pageFile(
  file: Omit<HandOverFile, 'data' | 'dataName'>,
  reports: readonly Report[],
): Promise<Blob> {
  const { handOverHtml } = await import('../files/writers/handOver/handOverHtml.ts')
  const data = longCsv(reports, { safe: true })
  return new Blob([handOverHtml({ ...file, data, dataName: 'reports.csv' })], { type: 'text/html;charset=utf-8' })
}

/** A table for the clipboard: tabs for any spreadsheet, and a table of HTML that keeps numbers and text apart. */
export async function clipboardOf(table: SeenTable): Promise<ClipboardItem> {
  const { seenTsv, seenHtmlTable } = await import('../files/writers/seenClipboard.ts')
  return new ClipboardItem({
    'text/plain': new Blob([seenTsv(table)], { type: 'text/plain' }),
    'text/html': new Blob([seenHtmlTable(table)], { type: 'text/html' }),
  })
}

/** The code that shows a page inside another. */
export function embedCode(address: string, title: string): string {
  const attributes = `src="${escaped(address)}" title="${escaped(title)}"`
  return `<iframe ${attributes} width="100%" height="560" style="border:0" loading="lazy"></iframe>`
}
