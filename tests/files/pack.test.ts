import fc from 'fast-check'
import { expect, test } from 'vitest'
import { synthetic } from '../../src/data/synthetic/synthetic.ts'
import { emptyCell, numberCell, type Cell } from '../../src/domain/cell.ts'
import { FORM_IDS, type CellId } from '../../src/domain/forms/form.ts'
import { cellsOf } from '../../src/domain/forms/index.ts'
import { NO_HEADING, reportId, type Report } from '../../src/domain/report.ts'
import { LEVELS, SCOPES } from '../../src/domain/scope.ts'
import { STATUSES, type Status } from '../../src/domain/status.ts'
import { packReports, reportsFromPack } from '../../src/files/pack.ts'
import { DATASET_PACK } from '../../src/files/schemas.ts'
import * as v from 'valibot'

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

const anyReport: fc.Arbitrary<Report> = fc
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

test('a report that was packed and unpacked is the same report', () => {
  fc.assert(
    fc.property(fc.array(anyReport, { maxLength: 3 }), reports => {
      const wire: unknown = JSON.parse(JSON.stringify({ ...packReports(reports), units: [], sources: [] }))
      expect(reportsFromPack(v.parse(DATASET_PACK, wire))).toEqual(reports)
    }),
    { numRuns: 60 },
  )
})

test('a blank is never packed as a zero', () => {
  const cells = { '3/granted/total': emptyCell('blank'), '3/partial/total': numberCell(0, '0', null) } as const
  const who = { year: 2023, organ: '示例', uscc: '', scope: 'own', source: 's' } as const
  const report: Report = {
    ...who,
    id: reportId(who),
    divisionCode: '',
    region: '',
    level: '',
    format: 'gb-2021-30',
    otherAll: false,
    tables: [3],
    cells,
    published: '',
    heading: NO_HEADING,
    sections: [],
  }
  expect(reportsFromPack(packReports([report]))[0]?.cells).toEqual(cells)
})

test('a pack that was cut short is refused, not read as blanks', () => {
  const [report] = packReports([synthetic().reports[0] ?? never()]).reports
  const readable = (values: readonly unknown[], states: string) =>
    v.safeParse(DATASET_PACK, { version: 1, reports: [{ ...report, values, states }], units: [], sources: [] }).success
  const values = report?.values ?? []
  expect(readable(values, '')).toBe(true)
  expect(readable(values.slice(1), '')).toBe(false)
  expect(readable(values, '0')).toBe(false)
})

function never(): never {
  throw new Error('no report')
}
