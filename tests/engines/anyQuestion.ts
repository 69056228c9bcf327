import fc from 'fast-check'
import { emptyCell, numberCell, type Cell } from '../../src/domain/cell.ts'
import type { CellId } from '../../src/domain/forms/form.ts'
import { RESULTS } from '../../src/domain/forms/appeals.ts'
import { cellsOf } from '../../src/domain/forms/index.ts'
import { NO_HEADING, reportId } from '../../src/domain/report.ts'
import type { Unit } from '../../src/domain/unit.ts'
import type { AskedReport } from '../../src/engines/columns.ts'
import { KEYS, type Question } from '../../src/engines/question.ts'

/** The cells that are asked. */
export const CELLS: readonly CellId[] = [
  '3/granted/total',
  '3/other_all/total',
  '3/other_misc/total',
  '2/fees/amount_wan_yuan',
  '4/reconsideration/total',
]
const ORGANS = ['甲市人民政府', '乙区财政局', '__proto__', "O'; DROP TABLE x --\\"]

/** Names that try to be more than names. */
export const HOSTILE = [
  "'",
  '\\',
  "\\'",
  "' OR 1 --",
  "') OR (1",
  "\\' OR 1=1 --",
  '\0',
  "a'\n) UNION ALL SELECT * FROM system.users --",
  '`"${x}{y:String}',
  '\uD800',
  '＇；',
  '/* */',
]
/** One body stands under another. */
export const UNITS = new Map<string, Unit>([
  ['乙区财政局', { organ: '乙区财政局', parent: '甲市人民政府', kind: 'department' }],
])

const anyCell: fc.Arbitrary<Cell | null> = fc.oneof(
  fc.integer({ min: 0, max: 900 }).map(value => numberCell(value, String(value), null)),
  fc.constantFrom(emptyCell('blank'), emptyCell('unread'), emptyCell('not_applicable'), null),
)

/** The results of reconsideration, which mostly add up to their total. */
const anyAppeals = fc.option(
  fc.record({ results: fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }), isBroken: fc.boolean() }),
)

function appealCells({ results, isBroken }: { results: readonly number[]; isBroken: boolean }): AskedReport['cells'] {
  const total = results.reduce((sum, each) => sum + each, isBroken ? 1 : 0)
  const named = RESULTS.map(({ id }, at) => [`4/reconsideration/${id}`, results[at] ?? total] as const)
  return Object.fromEntries(named.map(([id, value]) => [id, numberCell(value, String(value), null)]))
}

const anyReport: fc.Arbitrary<Omit<AskedReport, 'id'>> = fc
  .record({
    organ: fc.constantFrom(...ORGANS),
    year: fc.constantFrom(2019, 2020, 2021, null),
    format: fc.constantFrom('gb-2019-60' as const, 'gb-2021-30' as const),
    otherAll: fc.boolean(),
    scope: fc.constantFrom('own' as const, 'region' as const),
    level: fc.constantFrom('county' as const, '' as const),
    region: fc.constantFrom('甲市', ''),
    divisionCode: fc.constantFrom('370600', ''),
    dataset: fc.constantFrom('one', 'upload'),
    cells: fc.tuple(...CELLS.map(() => anyCell)),
    appeals: anyAppeals,
  })
  .map(({ cells, appeals, ...rest }) => ({
    ...rest,
    uscc: '',
    tables: [2, 3, 4] as const,
    source: 'x',
    published: '',
    heading: NO_HEADING,
    sections: [],
    cells: {
      ...Object.fromEntries(
        CELLS.flatMap((id, at) => (cells[at] && has({ cells: {}, ...rest }, id) ? [[id, cells[at]]] : [])),
      ),
      ...(appeals ? appealCells(appeals) : {}),
    },
  }))

/** Random reports. */
export const anyReports = fc
  .array(anyReport, { maxLength: 20 })
  .map(reports => reports.map((report, at): AskedReport => ({ ...report, id: `r${at}` })))

/** Random questions. */
export const anyQuestion: fc.Arbitrary<Question> = fc
  .record({
    measures: fc.constant([
      { id: 'granted', cells: ['3/granted/total'] },
      { id: 'other', cells: ['3/other_all/total', '3/other_misc/total', '3/other_misc/total'] },
      { id: 'all', cells: CELLS },
    ]),
    groupBy: fc.uniqueArray(fc.constantFrom(...KEYS), { maxLength: 3 }),
    where: fc.record(
      {
        units: fc.subarray(ORGANS),
        years: fc.constantFrom<readonly [number, number]>([2019, 2020], [2020, 2020], [2030, 2031]),
        scopes: fc.subarray(['own', 'region'] as const),
        levels: fc.subarray(['county', ''] as const),
        formats: fc.subarray(['gb-2019-60', 'gb-2021-30'] as const),
        datasets: fc.subarray(['one', 'upload']),
        parents: fc.subarray(['甲市人民政府', '']),
        provinces: fc.subarray(['37', '']),
        inside: fc.subarray(['', 'inside'] as const),
        broken: fc.subarray(['', 'T4-SUM']),
        reports: fc.subarray(['r0', 'r1', 'r2', 'r3']),
      },
      { requiredKeys: [] },
    ),
    whole: fc.constantFrom(undefined, 'year' as const, 'all' as const),
    order: fc.array(
      fc.record({
        by: fc.constantFrom('granted', 'all', 'unit', 'year'),
        over: fc.constantFrom(undefined, undefined, 'other', 'all'),
        down: fc.constantFrom(undefined, true as const),
      }),
      { maxLength: 2 },
    ),
    atLeast: fc.constantFrom(undefined, undefined, { by: 'granted', value: 20 }, { by: 'all', value: 0.5 }),
    offset: fc.constantFrom(0, 1),
    limit: fc.constantFrom(undefined, 3),
    ids: fc.constantFrom(undefined, 0, 2),
  })
  .map(given => definedOf(given) as Question)

function definedOf(given: object): object {
  return Object.fromEntries(
    Object.entries(given)
      .map(([key, value]: [string, unknown]) => [
        key,
        Array.isArray(value) && key === 'order' ? value.map((each: object) => definedOf(each)) : value,
      ])
      .filter(([, value]) => value !== undefined),
  )
}

/** Whether a report has a cell or its form has. */
export function has(report: Pick<AskedReport, 'format' | 'otherAll' | 'cells'>, id: CellId): boolean {
  return id in report.cells || cellsOf(report).some(cell => cell.id === id)
}

function group({ year, divisionCode }: AskedReport): string {
  return `${year ?? ''} ${divisionCode.slice(0, 2)}`
}

/** Reports in the order that data sets keep them in, with ids of their own: by year and province. */
export function ordered(reports: readonly AskedReport[]): readonly AskedReport[] {
  return reports
    .toSorted((one, other) => (group(one) < group(other) ? -1 : group(one) > group(other) ? 1 : 0))
    .map((report, at) => ({ ...report, source: `r${at}` }))
    .map(report => ({ ...report, id: reportId(report) }))
}
