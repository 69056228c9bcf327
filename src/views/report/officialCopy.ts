import type { Cell } from '../../domain/cell.ts'
import type { CheckResult } from '../../domain/checks/check.ts'
import { problemsOfChecks } from '../../domain/checks/index.ts'
import { cellsOf } from '../../domain/forms/index.ts'
import type { CellId } from '../../domain/forms/form.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Report } from '../../domain/report.ts'
import type { SeenList } from '../../domain/seen.ts'
import { answeredBy } from '../../queries/corrections.ts'
import type { CellNote, OfficialCopy } from '../../queries/officialFile.ts'
import type { Upload } from '../../queries/uploads.ts'
import type { Words } from '../../words/words.ts'
import { problemRows } from '../import/problemRows.ts'
import { cellPath, formCell } from '../parts/cellName.ts'
import { factRows } from './factRows.ts'
import { failuresOf } from './failures.ts'

/** A report and what is known of it: its checks, and the file of the person's own that it came in. */
export interface ReportKnown {
  readonly report: Report
  readonly results: readonly CheckResult[]
  readonly own: { readonly upload: Upload; readonly report: number } | null
}

/** A cell that a person put right: what the file had, and what stands there now. */
interface Corrected {
  readonly cell: CellId
  readonly was: Cell | null
  readonly now: Cell | undefined
}

/** The corrections that stand in a report. */
export function correctedIn({ report, own }: ReportKnown): readonly Corrected[] {
  const at = own?.upload.read.reports[own.report]
  return (own?.upload.corrections ?? [])
    .filter(each => each.report === own?.report && report.cells[each.cell] === at?.cells[each.cell])
    .map(({ cell, was }) => ({ cell, was, now: report.cells[cell] }))
}

/** A report as it is handed over in the official form: the notes at its cells, and the lists of what is known of it. */
export function officialCopy(known: ReportKnown, words: Words): OfficialCopy {
  const { report } = known
  const { sheets, author } = words.report.official
  const corrected = correctedIn(known)
  const problems = problemRows(problemsIn(known), words)
  const lists: readonly SeenList[] = [
    { name: sheets.facts, rows: [words.report.official.factColumns, ...factList(report, words)] },
    {
      name: sheets.corrections,
      rows: [words.report.official.correctionColumns, ...correctionRows(report, corrected, words)],
    },
    { name: sheets.problems, rows: problems },
    { name: sheets.texts, rows: [words.report.official.textColumns, ...textRows(report)] },
  ]
  return {
    report,
    notes: notesOf(known, corrected, words),
    lists: lists.filter(({ rows }) => rows.length > 1),
    names: { form: sheets.form, author },
  }
}

function notesOf(known: ReportKnown, corrected: readonly Corrected[], words: Words): ReadonlyMap<CellId, CellNote> {
  const { report, results } = known
  const { official } = words.report
  const notes = new Map<CellId, CellNote>()
  for (const [cell, { fails, said }] of failuresOf(report, results, words.lang))
    notes.set(cell, { kind: fails ? 'error' : 'warning', text: said })
  const put = (cell: CellId, { kind, text }: CellNote): void => {
    const before = notes.get(cell)
    notes.set(cell, { kind, text: before ? `${text}\n${before.text}` : text })
  }
  for (const { id } of cellsOf(report)) {
    const cell = report.cells[id]
    if (cell?.status === 'unread') put(id, { kind: 'unread', text: official.unread(cell.raw) })
  }
  for (const { cell, was } of corrected)
    put(cell, { kind: 'corrected', text: official.was(valueText(was, words), was?.raw ?? '') })
  return notes
}

/** A value as a word: its number, or why there is none. */
function valueText(cell: Cell | null | undefined, words: Words): string {
  if (cell?.value != null) return words.numbers.exact(cell.value)
  return words.shared.statuses[cell?.status ?? 'not_applicable']
}

function problemsIn({ report, results, own }: ReportKnown): readonly Problem[] {
  const found = problemsOfChecks(report, results)
  if (own === null) return found
  const { upload } = own
  const name = [report.organ, report.year ?? ''].join(' ').trim()
  const isOnly = upload.read.reports.length === 1
  return [...answeredBy(upload, upload.read.problems).filter(each => isOnly || each.report === name), ...found]
}

function factList(report: Report, words: Words): readonly (readonly string[])[] {
  const { pickOrgan, pickYear, facts } = words.report
  return [
    [pickOrgan, report.organ || words.shared.organUnknown],
    [pickYear, words.shared.year(report.year)],
    ...factRows(report, words),
    [facts.source, report.source],
  ]
}

function correctionRows(
  report: Report,
  corrected: readonly Corrected[],
  words: Words,
): readonly (readonly (string | number)[])[] {
  return corrected.map(({ cell, was, now }) => {
    const stated = formCell(report, cell)
    return [
      stated ? cellPath(stated, words.lang).join(' / ') : cell,
      was?.value ?? valueText(was, words),
      now?.value ?? valueText(now, words),
      was?.raw ?? '',
      cell,
    ]
  })
}

function textRows({ sections }: Report): readonly (readonly string[])[] {
  return sections.flatMap(({ title, text }) =>
    text
      .split('\n')
      .filter(line => line.trim() !== '')
      .map(line => [title, line.slice(0, LONGEST)]),
  )
}

/** A cell of a sheet holds no more. */
const LONGEST = 32_000
