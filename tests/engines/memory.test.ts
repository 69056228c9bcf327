import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyCell, numberCell, type Cell } from '../../src/domain/cell.ts'
import type { CellId } from '../../src/domain/forms/form.ts'
import { cellsOf } from '../../src/domain/forms/index.ts'
import { NO_HEADING } from '../../src/domain/report.ts'
import type { Unit } from '../../src/domain/unit.ts'
import { columnsOf, type AskedReport } from '../../src/engines/columns.ts'
import { askMemory } from '../../src/engines/memory.ts'
import { KEYS, type AnswerRow, type Key, type Question, type Where } from '../../src/engines/question.ts'

const CELLS: readonly CellId[] = [
  '3/granted/total',
  '3/other_all/total',
  '3/other_misc/total',
  '2/fees/amount_wan_yuan',
  '4/reconsideration/total',
]
const ORGANS = ['甲市人民政府', '乙区财政局', '__proto__']
const UNITS = new Map<string, Unit>([
  ['乙区财政局', { organ: '乙区财政局', parent: '甲市人民政府', kind: 'department' }],
])

const anyCell: fc.Arbitrary<Cell | null> = fc.oneof(
  fc.integer({ min: 0, max: 900 }).map(value => numberCell(value, String(value), null)),
  fc.constantFrom(emptyCell('blank'), emptyCell('unread'), emptyCell('not_applicable'), null),
)

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
  })
  .map(({ cells, ...rest }) => ({
    ...rest,
    uscc: '',
    tables: [2, 3, 4] as const,
    source: 'x',
    published: '',
    heading: NO_HEADING,
    sections: [],
    cells: Object.fromEntries(
      CELLS.flatMap((id, at) => (cells[at] && has({ cells: {}, ...rest }, id) ? [[id, cells[at]]] : [])),
    ),
  }))

const anyReports = fc
  .array(anyReport, { maxLength: 20 })
  .map(reports => reports.map((report, at): AskedReport => ({ ...report, id: `r${at}` })))

const anyQuestion: fc.Arbitrary<Question> = fc
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
        reports: fc.subarray(['r0', 'r1', 'r2', 'r3']),
      },
      { requiredKeys: [] },
    ),
    whole: fc.constantFrom(undefined, 'year' as const, 'all' as const),
    order: fc.array(
      fc.record({
        by: fc.constantFrom('granted', 'all', 'unit', 'year'),
        down: fc.constantFrom(undefined, true as const),
      }),
      { maxLength: 2 },
    ),
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

// The plainest reading of question.ts: one report after another, no columns.
function oracle(reports: readonly AskedReport[], question: Question): readonly AnswerRow[] {
  const { measures, groupBy, where, order = [], offset = 0, limit = Infinity, ids = Infinity } = question
  const fitting = reports.filter(each => fits(each, where, reports))
  const cells = measures.flatMap(measure => measure.cells)
  const groups = new Map<string, AskedReport[]>()
  for (const report of whole(fitting, cells, question.whole)) {
    const name = JSON.stringify(groupBy.map(key => keyOf(report, key, reports)))
    groups.set(name, [...(groups.get(name) ?? []), report])
  }
  const rows = [...groups.values()].map(members => ({
    keys: Object.fromEntries(groupBy.map(key => [key, members[0] ? keyOf(members[0], key, reports) : null])),
    count: members.length,
    reports: members.map(report => report.id).slice(0, ids),
    amounts: Object.fromEntries(
      measures.map(each => {
        const asked = members.flatMap(report => neededOf(report, [...new Set(each.cells)]))
        const values = asked.flatMap(value => value ?? [])
        const sum = values.reduce((total, value) => total + value, 0)
        const missing = asked.length - values.length
        return [
          each.id,
          { value: missing > 0 || values.length === 0 ? null : sum, sum, stated: values.length, missing },
        ]
      }),
    ),
  }))
  const sorted = rows.toSorted((one, other) => {
    for (const { by, down } of order) {
      const [a, b] = [nameIn(one, by), nameIn(other, by)]
      if (a !== b) return a === null ? 1 : b === null ? -1 : a < b === (down ?? false) ? 1 : -1
    }
    return 0
  })
  return sorted.slice(offset, offset + limit)
}

function nameIn(row: AnswerRow, by: string): string | number | null {
  return (by in row.amounts ? row.amounts[by]?.value : row.keys[by as Key]) ?? null
}

/** The values that a report should state of some cells, null where it does not. */
function neededOf(report: AskedReport, cells: readonly CellId[]): readonly (number | null)[] {
  return cells
    .filter(cell => has(report, cell) && report.cells[cell]?.status !== 'not_applicable')
    .map(cell => report.cells[cell]?.value ?? null)
}

function whole(
  reports: readonly AskedReport[],
  cells: readonly CellId[],
  by: Question['whole'],
): readonly AskedReport[] {
  if (by === undefined) return reports
  const states = (report: AskedReport) => !neededOf(report, cells).includes(null)
  return reports.filter(
    report => states(report) || !reports.some(each => states(each) && (by === 'all' || each.year === report.year)),
  )
}

function has(report: Pick<AskedReport, 'format' | 'otherAll' | 'cells'>, id: CellId): boolean {
  return id in report.cells || cellsOf(report).some(cell => cell.id === id)
}

function keyOf(report: AskedReport, key: Key, all: readonly AskedReport[]): string | number | null {
  const unit = UNITS.get(report.organ)
  if (key === 'report') return report.id
  if (key === 'unit') return report.organ
  if (key === 'parent') return unit?.parent ?? ''
  if (key === 'province') return report.divisionCode.slice(0, 2)
  if (key === 'inside') return isInside(report, all) ? 'inside' : ''
  return key === 'kind' ? (unit?.kind ?? '') : report[key]
}

function isInside({ organ, year, scope }: AskedReport, all: readonly AskedReport[]): boolean {
  const above = UNITS.get(organ)?.parent
  return scope !== 'own' && all.some(each => each.organ === above && each.year === year && each.scope === scope)
}

function fits(report: AskedReport, where: Where, all: readonly AskedReport[]): boolean {
  const pairs = [
    [where.units, report.organ],
    [where.scopes, report.scope],
    [where.levels, report.level],
    [where.formats, report.format],
    [where.datasets, report.dataset],
    [where.provinces, report.divisionCode.slice(0, 2)],
    [where.parents, UNITS.get(report.organ)?.parent ?? ''],
    [where.inside, isInside(report, all) ? 'inside' : ''],
    [where.reports, report.id],
  ] as const
  const inLists = pairs.every(([list, value]) => !list?.length || list.some(each => each === value))
  return inLists && inYears(report.year, where.years)
}

function inYears(year: number | null, years: Where['years']): boolean {
  return !years || (year !== null && year >= years[0] && year <= years[1])
}

test('columns answer every question as reading report by report does', () => {
  fc.assert(
    fc.property(anyReports, anyQuestion, (reports, question) => {
      expect(askMemory(columnsOf(reports, UNITS), question)).toEqual(oracle(reports, question))
    }),
    { numRuns: 400 },
  )
})

test('a blank makes a sum unknown, and is not 0; a row that the form has not is left out', () => {
  const base = {
    organ: '甲',
    format: 'gb-2021-30',
    otherAll: false,
    scope: 'own',
    level: '',
    region: '',
    dataset: 'one',
    divisionCode: '',
    uscc: '',
    tables: [3],
    source: 'x',
    published: '',
    heading: NO_HEADING,
    sections: [],
  } as const
  const full = { ...base, id: 'a', year: 2022, cells: { '3/granted/total': numberCell(3, '3', null) } }
  const blank = { ...base, id: 'b', year: 2023, cells: { '3/granted/total': emptyCell('blank') } }
  const question: Question = {
    measures: [
      { id: 'granted', cells: ['3/granted/total'] },
      { id: 'old', cells: ['3/other_all/total'] },
    ],
    groupBy: [],
    where: {},
  }
  const [row] = askMemory(columnsOf([full, blank]), question)
  expect(row?.amounts['granted']).toEqual({ value: null, sum: 3, stated: 1, missing: 1 })
  expect(row?.amounts['old']).toEqual({ value: null, sum: 0, stated: 0, missing: 0 })
  expect(row?.reports).toEqual(['a', 'b'])
})
