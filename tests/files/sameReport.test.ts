import { expect, test } from 'vitest'
import type { Report } from '../../src/domain/report.ts'
import { readAny } from '../../src/files/readAny.ts'
import { longCsv } from '../../src/files/writers/longCsv.ts'
import { NODE_MEANS } from '../../src/nodeMeans.ts'
import { REPORTS } from './made/compare.ts'
import { madeDoc } from './made/doc.ts'
import { docxOf } from './made/docx.ts'
import { pdfOf } from './made/pdf.ts'
import { xlsxOf } from './made/xlsx.ts'
import { htmlPage, sheetComma } from './render.ts'

const text = (written: string) => new TextEncoder().encode(written)
const SHAPES: readonly (readonly [name: string, make: (report: Report) => Uint8Array])[] = [
  ['page.html', report => text(htmlPage(report))],
  ['print.pdf', report => pdfOf(madeDoc(report))],
  ['word.docx', report => docxOf(madeDoc(report))],
  ['book.xlsx', report => xlsxOf([{ name: 'Sheet1', parts: madeDoc(report) }])],
  ['sheet.csv', report => text(sheetComma(report))],
  ['long.csv', report => text(longCsv([report]))],
]

/** Who and when, and each cell's value; blank, zero and number are told apart. */
function figures(report: Report | undefined): unknown {
  const cells = Object.entries(report?.cells ?? {}).map(([id, cell]) => [id, cell?.value ?? null])
  return [report?.organ, report?.year, report?.format, report?.otherAll, cells]
}

test.each(REPORTS.slice(0, 8).map(report => [report.source, report] as const))(
  '%s: the same figures through HTML, PDF, Word, a workbook and CSV',
  async (_, report) => {
    const got = await Promise.all(
      SHAPES.map(async ([name, make]) => {
        const reads = await readAny({ name, bytes: make(report) }, NODE_MEANS)
        return [name, reads.length, figures(reads[0]?.reports[0])]
      }),
    )
    expect(got).toEqual(SHAPES.map(([name]) => [name, 1, figures(report)]))
  },
)
