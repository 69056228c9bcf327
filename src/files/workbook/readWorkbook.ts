import type { Problem } from '../../domain/problem.ts'
import type { FileRead } from '../fileRead.ts'
import { readLong } from '../layouts/long.ts'
import { readWide } from '../layouts/wide.ts'
import { LIMITS } from '../limits.ts'
import { joinPages, problemOnPage, reportOnPages } from '../pages.ts'
import { fromBlocks, NO_PAGE, type Made } from '../readFile.ts'
import { refusedRead, type ShapeJob } from '../shape.ts'
import { openBook } from './openBook.ts'
import { sheetPart, sheetRows } from './sheetBlocks.ts'
import type { Sheet } from './sheets.ts'

/** A workbook (xlsx, xlsm, xlsb, ods, xls, et) → the reports in its sheets, each place with its sheet. */
export async function readWorkbook(job: ShapeJob): Promise<readonly FileRead[]> {
  const { file, bytes } = job
  const opened = await openBook(job)
  if ('refused' in opened) return [refusedRead(file, bytes.length, opened.refused)]
  const { sheets, hidden } = opened
  if (sheets.length === 0) return [refusedRead(file, bytes.length, { code: 'EMPTY', found: '' })]
  const wide = sheets.find(sheet => sheet.columns > LIMITS.columns || sheet.cut)
  if (wide) {
    const kind = wide.cut ? ('sheetRows' as const) : ('columns' as const)
    const values = { kind, limit: LIMITS[kind] }
    return [refusedRead(file, bytes.length, { code: 'TOO-LARGE', found: wide.name, values })]
  }
  const made = reportsOf(file, sheets)
  const problems = [...made.problems, ...remarks(file, sheets, hidden)]
  const text = sheets.map(sheet => sheetPart(sheet).lines.join('\n')).join('\f')
  const { layout, reports } = made
  const names = sheets.length > 1 ? { sheets: sheets.map(({ name }) => name) } : {}
  return [{ file, bytes: bytes.length, encoding: null, layout, reports, problems, text, ...names }]
}

/** One report over several sheets, or reports in each sheet by itself. */
function reportsOf(file: string, sheets: readonly Sheet[]): Made {
  const single = sheets.map((sheet, index) => onPage(madeOf(file, sheet), sheets.length > 1 ? index + 1 : null))
  const found = single.filter(made => made.reports.length > 0)
  const tables = found.flatMap(made => made.reports.flatMap(report => report.tables))
  const official = found.every(made => made.layout === 'workbook')
  if (sheets.length > 1 && official && new Set(tables).size === tables.length) {
    const joined = joinPages(sheets.map(sheetPart))
    const made = fromBlocks(file, joined.blocks, { layout: 'workbook', page: NO_PAGE })
    return {
      layout: made.layout,
      reports: made.reports.map(report => reportOnPages(report, joined.placeOf)),
      problems: made.problems.map(problem => problemOnPage(problem, joined.placeOf)),
    }
  }
  const told = found.length > 0 ? found : single
  const layout = told.find(made => made.layout !== null)?.layout ?? null
  const reports = told.flatMap(made => made.reports)
  const problems = told.flatMap(made =>
    reports.length > 1 ? made.problems.map(problem => named(problem, made)) : made.problems,
  )
  return { layout, reports, problems: found.length > 0 ? problems : problems.slice(0, 1) }
}

function named(problem: Problem, { reports: [only, ...others] }: Made): Problem {
  if (problem.report !== undefined || !only || others.length > 0) return problem
  return { ...problem, report: `${only.organ} ${only.year ?? ''}`.trim() }
}

function onPage(made: Made, page: number | null): Made {
  if (page === null) return made
  return {
    layout: made.layout,
    reports: made.reports.map(report => reportOnPages(report, place => ({ ...place, page }))),
    problems: made.problems.map(problem => problemOnPage(problem, place => ({ ...place, page }))),
  }
}

/** The reports of one sheet: a row a cell, a row a report, or the official form. */
function madeOf(file: string, sheet: Sheet): Made {
  const grid = { file, delimiter: '\t', rows: sheetRows(sheet) }
  for (const [layout, read] of [['long', readLong(grid)] as const, ['wide', readWide(grid)] as const]) {
    if (read) return { layout, reports: read.value, problems: read.problems }
  }
  return fromBlocks(file, sheetPart(sheet).blocks, { layout: 'workbook', page: { ...NO_PAGE, name: sheet.name } })
}

function remarks(file: string, sheets: readonly Sheet[], hidden: readonly string[]): readonly Problem[] {
  const place = { file }
  return [
    ...hidden.map((found): Problem => ({ code: 'SHEET-HIDDEN', severity: 'info', place, found })),
    ...sheets
      .filter(sheet => sheet.unsaved > 0)
      .map(({ name, unsaved }): Problem => {
        return { code: 'FORMULA-EMPTY', severity: 'warning', place, found: name, values: { count: unsaved } }
      }),
  ]
}
