import Papa from 'papaparse'
import type { Cell } from '../../../src/domain/cell.ts'
import type { CellId, FormId, TableId } from '../../../src/domain/forms/form.ts'
import { NO_HEADING, reportId, type Report } from '../../../src/domain/report.ts'
import type { Level, Scope } from '../../../src/domain/scope.ts'
import type { Status } from '../../../src/domain/status.ts'

type Line = Readonly<Record<string, string>>

/** Reports of a well-formed canonical long CSV, as plainly as can be: the tests' own reader. */
export function reportsOfLong(text: string): readonly Report[] {
  const lines = Papa.parse<Line>(text, { header: true, skipEmptyLines: true }).data
  const groups = new Map<string, Line[]>()
  for (const line of lines) {
    const key = `${line['source']}|${line['organ']}|${line['report_year']}`
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  return [...groups.values()].map(reportOfLines)
}

function reportOfLines(lines: readonly Line[]): Report {
  const text = (column: string) => lines[0]?.[column] ?? ''
  const who = {
    year: Number(text('report_year')),
    organ: text('organ'),
    uscc: text('uscc'),
    scope: text('scope') as Scope,
    source: text('source'),
  }
  return {
    ...who,
    id: reportId(who),
    divisionCode: text('division_code'),
    region: text('region'),
    level: text('level') as Level,
    format: text('format') as FormId,
    otherAll: lines.some(line => line['row'] === 'other_all'),
    tables: [...new Set(lines.map(line => Number(line['table']) as TableId))].toSorted((a, b) => a - b),
    cells: cellsOfLines(lines),
    published: text('published'),
    heading: NO_HEADING,
    sections: [],
  }
}

function cellsOfLines(lines: readonly Line[]): Report['cells'] {
  const cells: Partial<Record<CellId, Cell>> = {}
  for (const line of lines) {
    const raw = line['value'] ?? ''
    const value = raw === '' ? null : Number(raw)
    cells[`${line['table']}/${line['row']}/${line['column']}` as CellId] = {
      value,
      status: line['status'] as Status,
      raw,
      place: null,
    }
  }
  return cells
}
