import type { Cell } from '../../domain/cell.ts'
import type { CellId } from '../../domain/forms/form.ts'
import { cellsOf } from '../../domain/forms/index.ts'
import type { Place } from '../../domain/place.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Report } from '../../domain/report.ts'
import type { Grid, GridRow } from '../csvGrid.ts'
import type { FileRead } from '../fileRead.ts'
import { readWide } from '../layouts/wide.ts'
import { gridOf, turned, type Mapping, type Turned } from './sheetMap.ts'

/** A file that gave no report, read again as a person mapped it. Null where it is no sheet any more. */
export function mapSheet(read: FileRead, mapping: Mapping): FileRead | null {
  const grid = gridOf(read)
  if (grid === null) return null
  const sheet = turned(grid, mapping.way)
  const made = readWide(canonical(grid, sheet, mapping))
  if (made === null) return null
  const placed = placer(sheet, grid)
  const told: Problem = {
    code: 'MAPPED',
    severity: 'info',
    place: { file: read.file },
    found: '',
    values: { parts: mapping.targets.size, reports: made.value.length },
  }
  return {
    ...read,
    layout: 'wide',
    reports: made.value.map(report => ({ ...report, cells: cellsAt(report, placed) })),
    problems: [told, ...made.problems.map(each => ({ ...each, place: placed(each.place).place }))],
  }
}

/** The sheet as a wide CSV: known names in its header, what holds for all of it in columns at the end. */
function canonical(grid: Grid, { header, rows }: Turned, mapping: Mapping): Grid {
  const given = new Set<string>(mapping.targets.values())
  const whole = [
    ['report_year', mapping.year === null ? '' : String(mapping.year)],
    ['organ', mapping.organ.trim()],
    ['scope', mapping.scope],
  ].filter(([id = '']) => !given.has(id))
  const pad = (fields: readonly string[]) => header.map((_, index) => fields[index] ?? '')
  const first: GridRow = {
    line: 0,
    fields: [...header.map((_, index) => mapping.targets.get(index) ?? ''), ...whole.map(([id = '']) => id)],
  }
  const body = rows.map(({ line, fields }) => ({
    line,
    fields: [
      ...pad(fields).map((text, index) => inUnit(text, mapping.units.get(index))),
      ...whole.map(([, text = '']) => text),
    ],
  }))
  return { ...grid, rows: [first, ...body] }
}

function inUnit(text: string, unit: string | undefined): string {
  return unit !== undefined && /\d\s*$/u.test(text) ? `${text.trim()}${unit}` : text
}

type Placer = (place: Place) => { readonly place: Place; readonly raw: string }

/** Where a field of the turned sheet stands in the file, and what the file has there. */
function placer({ rows, lines }: Turned, { file }: Grid): Placer {
  const byLine = new Map(rows.map(row => [row.line, row]))
  return place => {
    const { line, column } = place
    const raw = line === undefined || column === undefined ? '' : (byLine.get(line)?.fields[column - 1] ?? '')
    if (lines === null || line === undefined) return { place, raw }
    const row = column === undefined ? undefined : lines[column - 1]
    return { place: row === undefined ? { file, column: line } : { file, line: row, column: line }, raw }
  }
}

function cellsAt(report: Report, placed: Placer): Report['cells'] {
  const cells: Partial<Record<CellId, Cell>> = {}
  for (const { id } of cellsOf(report)) {
    const cell = report.cells[id]
    if (cell?.place) cells[id] = { ...cell, ...placed(cell.place) }
  }
  return cells
}
