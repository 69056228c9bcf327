import fc from 'fast-check'
import type { Cell } from '../../src/domain/cell.ts'
import type { CellId, FormCell, TableId } from '../../src/domain/forms/form.ts'
import { cellsOf, type Shape } from '../../src/domain/forms/index.ts'
import { NO_HEADING, reportId, type Report } from '../../src/domain/report.ts'
import { LEVELS, SCOPES } from '../../src/domain/scope.ts'
import type { Status } from '../../src/domain/status.ts'

const anyShape: fc.Arbitrary<Shape> = fc.constantFrom<Shape>(
  { format: 'gb-2019-60', otherAll: true },
  { format: 'gb-2021-30', otherAll: false },
  { format: 'gb-2021-30', otherAll: true },
)

const EMPTY = ['blank', 'unread', 'not_applicable'] as const

/** A value that the column may hold, with its status. */
function anyCell(of: FormCell, statuses: readonly Status[]): fc.Arbitrary<Cell> {
  const amount = fc.integer({ min: 0, max: 10 ** 12 }).map(digits => digits / 10 ** 6)
  const count = fc.integer({ min: of.column.signed ? -500 : 0, max: 2_000_000 })
  const number = fc.oneof(fc.constant(0), fc.nat(40), of.column.decimal ? amount : count)
  const stated = number.map((value): Cell => ({
    value,
    status: value === 0 ? 'zero_reported' : 'reported',
    raw: String(value),
    place: null,
  }))
  if (statuses.length === 0) return stated
  const empty = fc.constantFrom(...statuses).map((status): Cell => ({ value: null, status, raw: '', place: null }))
  return fc.oneof({ weight: 4, arbitrary: stated }, { weight: 1, arbitrary: empty })
}

/** Any name that stands alone in a field: no white space around it, and no sign a spreadsheet would run. */
const anyName = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map(text => `机关${text.replaceAll(/\0|\uFEFF/gu, '').trim()}`)

interface Wish {
  /** Statuses that cells without a number may have. */
  readonly empty?: readonly Status[]
}

/** A report of either form with one to three tables whole, a name of any characters, and blanks among its numbers. */
export function anyReport({ empty = EMPTY }: Wish = {}): fc.Arbitrary<Report> {
  const tables = fc.subarray<TableId>([2, 3, 4], { minLength: 1 })
  return fc.tuple(anyShape, tables).chain(([drawn, found]) => {
    const shape = found.includes(3) ? drawn : { ...drawn, otherAll: drawn.format === 'gb-2019-60' }
    const order = cellsOf(shape).filter(cell => found.includes(cell.table))
    const who = fc.record({
      year: fc.integer({ min: 2019, max: 2030 }),
      organ: anyName,
      region: fc.constantFrom('', '某某区'),
      divisionCode: fc.constantFrom('', '370613'),
      uscc: fc.constantFrom('', '11341702486344515H'),
      level: fc.constantFrom(...LEVELS),
      scope: fc.constantFrom(...SCOPES),
      source: fc.constantFrom('a.html', 'b.csv'),
      published: fc.constantFrom('', '2024-01-19'),
    })
    return fc.tuple(who, fc.tuple(...order.map(cell => anyCell(cell, empty)))).map(([facts, cells]): Report => {
      const held: Partial<Record<CellId, Cell>> = {}
      order.forEach(({ id }, index) => {
        const cell = cells[index]
        if (cell) held[id] = cell
      })
      return { ...facts, ...shape, id: reportId(facts), tables: found, cells: held, heading: NO_HEADING, sections: [] }
    })
  })
}

/** What two readings of one report must agree on: who, when, what, and every cell's value and status. */
export function essence(report: Report): unknown {
  const cells = Object.entries(report.cells).map(([id, cell]) => [id, cell?.value, cell?.status])
  const { id: _id, cells: _cells, heading: _heading, sections: _sections, source: _source, ...rest } = report
  return { ...rest, cells: Object.fromEntries(cells.map(([id, ...cell]) => [String(id), cell])) }
}
