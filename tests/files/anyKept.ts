import fc from 'fast-check'
import { emptyCell, numberCell, type Cell } from '../../src/domain/cell.ts'
import { FORM_IDS, type CellId } from '../../src/domain/forms/form.ts'
import { cellsOf } from '../../src/domain/forms/index.ts'
import { NO_HEADING, reportId, type Report } from '../../src/domain/report.ts'
import { LEVELS, SCOPES } from '../../src/domain/scope.ts'
import { STATUSES, type Status } from '../../src/domain/status.ts'

const EMPTY: readonly Status[] = STATUSES.filter(
  each => !['reported', 'zero_reported', 'derived', 'corrected'].includes(each),
)
const anyNumber = fc.oneof(fc.constant(0), fc.integer({ min: -20, max: 90_000 }), fc.constantFrom(0.5, 18651.064104))
const anyCell: fc.Arbitrary<Cell | undefined> = fc.oneof(
  { weight: 6, arbitrary: anyNumber.map(value => numberCell(value, String(value), null)) },
  { weight: 2, arbitrary: fc.constantFrom(...EMPTY).map(status => emptyCell(status)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(anyNumber, fc.constantFrom<Status>('derived', 'corrected'))
      .map(([value, status]) => ({ ...numberCell(value, String(value), null), status })),
  },
  { weight: 1, arbitrary: fc.constant(undefined) },
)

/** A report as published sets keep it: any statuses, cells lacking, no text. */
export const anyKept: fc.Arbitrary<Report> = fc
  .record({
    year: fc.option(fc.integer({ min: 2019, max: 2026 })),
    organ: fc.string(),
    uscc: fc.constant(''),
    scope: fc.constantFrom(...SCOPES),
    source: fc.string(),
    divisionCode: fc.string(),
    region: fc.string(),
    level: fc.constantFrom(...LEVELS),
    published: fc.constantFrom('', '2024-01-19'),
    format: fc.constantFrom(...FORM_IDS),
    otherAll: fc.boolean(),
    cells: fc.array(anyCell, { minLength: 200, maxLength: 200 }),
  })
  .map(({ cells: drawn, ...rest }) => {
    const cells: Partial<Record<CellId, Cell>> = {}
    cellsOf(rest).forEach(({ id }, index) => {
      const cell = drawn[index]
      if (cell) cells[id] = cell
    })
    const tables = ([2, 3, 4] as const).filter(table => Object.keys(cells).some(id => id.startsWith(`${table}/`)))
    return { ...rest, id: reportId(rest), cells, tables, heading: NO_HEADING, sections: [] }
  })
