import type { Cell } from '../../../src/domain/cell.ts'
import { emptyCell, numberCell } from '../../../src/domain/cell.ts'
import { checkReport } from '../../../src/domain/checks/index.ts'
import type { CellId, FormId, TableId } from '../../../src/domain/forms/form.ts'
import { cellsOf } from '../../../src/domain/forms/index.ts'
import { NO_HEADING, reportId, type Report, type Section } from '../../../src/domain/report.ts'
import type { Level, Scope } from '../../../src/domain/scope.ts'
import blanks from '../../data/figures/blanks-2019.json' with { type: 'json' }
import office from '../../data/figures/office-2023.json' with { type: 'json' }

type Rows = Readonly<Record<string, Readonly<Record<string, number | null>>>>

/** A report of figures only. */
function reportOfRows(rows: Rows, more: Partial<Report> = {}): Report {
  const cells: Partial<Record<CellId, Cell>> = {}
  for (const [row, columns] of Object.entries(rows))
    for (const [column, value] of Object.entries(columns)) cells[`${row}/${column}` as CellId] = cellOf(value)
  const report = {
    year: 2023,
    divisionCode: '',
    region: '',
    uscc: '',
    organ: '甲市乙区丙局',
    level: 'county' as Level,
    scope: 'own' as Scope,
    format: 'gb-2021-30' as FormId,
    otherAll: Object.hasOwn(rows, '3/other_all'),
    tables: [...new Set(Object.keys(rows).map(row => Number(row[0]) as TableId))].toSorted((a, b) => a - b),
    cells,
    source: 'figures.csv',
    published: '',
    heading: NO_HEADING,
    sections: [],
    ...more,
  }
  return { ...report, id: reportId(report) }
}

function cellOf(value: number | null): Cell {
  return value === null ? emptyCell('blank') : numberCell(value, String(value), null)
}

const facts = ({ year, organ, divisionCode, level, scope, format, published }: typeof office | typeof blanks) => ({
  year,
  organ,
  divisionCode,
  level: level as Level,
  scope: scope as Scope,
  format: format as FormId,
  published,
})

/** An office's own report for 2023 that keeps every equation: 200 cells. */
export const OFFICE_2023: Report = reportOfRows(office.rows, facts(office))

/** An office's report for 2019 with most totals blank: 198 cells. */
export const BLANKS_2019: Report = reportOfRows(blanks.rows, facts(blanks))

/** The report with some cells changed; null makes a cell blank. */
export function withCells(report: Report, changes: Readonly<Partial<Record<CellId, number | null>>>): Report {
  const changed = Object.entries(changes).map(([id, value]) => [id, cellOf(value ?? null)])
  return { ...report, cells: { ...report.cells, ...Object.fromEntries(changed) } }
}

/** The report with the source's own text in one cell. */
export function withRaw(report: Report, id: CellId, cell: Partial<Cell>): Report {
  return { ...report, cells: { ...report.cells, [id]: { ...(report.cells[id] ?? emptyCell('blank')), ...cell } } }
}

/** The report with these texts as its sections one, two, … */
export function withSections(report: Report, texts: readonly string[]): Report {
  const sections = texts.map((text, at): Section => ({
    number: (at + 1) as Section['number'],
    title: '',
    text,
    line: 10 * (at + 1),
  }))
  return { ...report, sections }
}

/** A report of the form with every cell 0. */
export function allZero(format: FormId, otherAll: boolean): Report {
  const cells = Object.fromEntries(cellsOf({ format, otherAll }).map(({ id }) => [id, cellOf(0)]))
  return { ...OFFICE_2023, format, otherAll: otherAll || format === 'gb-2019-60', tables: [2, 3, 4], cells }
}

/** What one rule says of a report, as `RESULT cell` lines in order. */
export function saysOf(check: string, report: Report): readonly string[] {
  return checkReport(report)
    .filter(result => result.check === check)
    .map(({ result, cell }) => (cell === '' ? result : `${result} ${cell}`))
}

/** The one word of a rule that gives one result. */
export function wordOf(check: string, report: Report): string {
  return saysOf(check, report)
    .map(line => line.split(' ')[0])
    .join(' ')
}
