import type { Cell } from '../domain/cell.ts'
import type { CellId } from '../domain/forms/form.ts'
import type { Problem } from '../domain/problem.ts'
import { TABLE_IDS } from '../domain/forms/form.ts'
import type { Report } from '../domain/report.ts'
import { uploadsStore, withUpload, type UploadsStore } from './uploads.ts'
import type { Correction, Upload } from './work.ts'

/** A cell of an uploaded report: whose it is, and which. */
export interface CellAt {
  readonly upload: string
  /** Index of the report in its file. */
  readonly report: number
  readonly cell: CellId
}

/** The uploaded report of this id, and where it stands; null for a published one. */
export function ownReport(uploads: readonly Upload[], id: string): { upload: Upload; report: number } | null {
  for (const upload of uploads.toReversed()) {
    const report = upload.read.reports.findIndex(each => each.id === id)
    if (report >= 0) return { upload, report }
  }
  return null
}

/** What the file had at a cell before a person put it right; undefined where nobody has. */
export function correctionAt(upload: Upload, report: number, cell: CellId): Correction | undefined {
  return upload.corrections?.find(each => each.report === report && each.cell === cell)
}

/** Puts a cell right: the number (or the blank) of a person stands in it, and what the file had is kept beside it. */
export function correct(at: CellAt, value: number | null, store: UploadsStore = uploadsStore): void {
  changeCell(store, at, upload => {
    const before = upload.read.reports[at.report]?.cells[at.cell] ?? null
    const earlier = correctionAt(upload, at.report, at.cell)
    const was = earlier ? earlier.was : before
    const kept = (upload.corrections ?? []).filter(each => each.report !== at.report || each.cell !== at.cell)
    const status = value === null ? 'blank' : 'corrected'
    const cell: Cell = { value, status, raw: was?.raw ?? '', place: was?.place ?? null }
    return {
      ...withCell(upload, at, cell),
      corrections: [...kept, { report: at.report, cell: at.cell, was, at: Date.now() }],
    }
  })
}

/** Takes a correction back: the cell is again what the file has. */
export function uncorrect(at: CellAt, store: UploadsStore = uploadsStore): void {
  changeCell(store, at, upload => {
    const correction = correctionAt(upload, at.report, at.cell)
    if (!correction) return upload
    const corrections = (upload.corrections ?? []).filter(each => each !== correction)
    return { ...withCell(upload, at, correction.was), corrections }
  })
}

function changeCell(store: UploadsStore, at: CellAt, make: (upload: Upload) => Upload): void {
  const file = store.uploads().find(each => each.id === at.upload)?.read.file ?? ''
  store.change({ step: 'correct', file, make: work => withUpload(work, at.upload, make) })
}

function withCell(upload: Upload, at: CellAt, cell: Cell | null): Upload {
  const reports = upload.read.reports.map((report, index) =>
    index === at.report ? withOne(report, at.cell, cell) : report,
  )
  return { ...upload, read: { ...upload.read, reports } }
}

function withOne(report: Report, id: CellId, cell: Cell | null): Report {
  const { [id]: _gone, ...others } = report.cells
  const cells = cell === null ? others : { ...others, [id]: cell }
  const found = new Set(Object.keys(cells).map(each => Number(each[0])))
  return { ...report, cells, tables: TABLE_IDS.filter(table => found.has(table)) }
}

/** What the reader said of a cell is answered once a person has put it right; that it was is said instead. */
export function answeredBy(upload: Upload, problems: readonly Problem[]): readonly Problem[] {
  const corrections = upload.corrections ?? []
  if (corrections.length === 0) return problems
  const { reports } = upload.read
  const told = corrections.flatMap((correction): readonly Problem[] => {
    const report = reports[correction.report]
    return report ? [correctedProblem(report, correction, upload.read.file)] : []
  })
  const nameAt = (correction: Correction): string | undefined => told[corrections.indexOf(correction)]?.report
  const left = problems.filter(
    each => !corrections.some(one => one.cell === each.cell && (reports.length === 1 || nameAt(one) === each.report)),
  )
  return [...left, ...told]
}

function correctedProblem(report: Report, { cell, was }: Correction, file: string): Problem {
  const now = report.cells[cell]
  return {
    code: 'CORRECTED',
    severity: 'info',
    place: was?.place ?? { file },
    report: [report.organ, report.year ?? ''].join(' ').trim(),
    cell,
    found: was?.raw ?? '',
    values: { was: String(was?.value ?? ''), status: was?.status ?? 'not_applicable', now: String(now?.value ?? '') },
  }
}
