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
const UNITS = new Map<string, Unit>([['乙区财政局', { organ: '乙区财政局', parent: '乙区', kind: 'department' }]])

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
    dataset: fc.constantFrom('one', 'upload'),
    cells: fc.tuple(...CELLS.map(() => anyCell)),
  })
  .map(({ cells, ...rest }) => ({
    ...rest,
    divisionCode: '',
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

const anyQuestion: fc.Arbitrary<Question> = fc.record({
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
      parents: fc.subarray(['乙区', '']),
      reports: fc.subarray(['r0', 'r1', 'r2', 'r3']),
    },
    { requiredKeys: [] },
  ),
})

// The plainest reading of question.ts: one report after another, no columns.
function oracle(reports: readonly AskedReport[], { measures, groupBy, where }: Question): readonly AnswerRow[] {
  const groups = new Map<string, AskedReport[]>()
  for (const report of reports.filter(each => fits(each, where))) {
    const name = JSON.stringify(groupBy.map(key => keyOf(report, key)))
    groups.set(name, [...(groups.get(name) ?? []), report])
  }
  return [...groups.values()].map(members => ({
    keys: Object.fromEntries(groupBy.map(key => [key, members[0] ? keyOf(members[0], key) : null])),
    reports: members.map(report => report.id),
    amounts: Object.fromEntries(
      measures.map(({ id, cells }) => {
        const asked = members.flatMap(report =>
          [...new Set(cells)].filter(cell => has(report, cell)).map(cell => report.cells[cell]),
        )
        const needed = asked.filter(cell => cell?.status !== 'not_applicable')
        const values = needed.flatMap(cell => (cell && cell.value !== null ? [cell.value] : []))
        const sum = values.reduce((total, value) => total + value, 0)
        const missing = needed.length - values.length
        return [id, { value: missing > 0 || values.length === 0 ? null : sum, sum, stated: values.length, missing }]
      }),
    ),
  }))
}

function has(report: Pick<AskedReport, 'format' | 'otherAll' | 'cells'>, id: CellId): boolean {
  return id in report.cells || cellsOf(report).some(cell => cell.id === id)
}

function keyOf(report: AskedReport, key: Key): string | number | null {
  const unit = UNITS.get(report.organ)
  if (key === 'report') return report.id
  if (key === 'unit') return report.organ
  if (key === 'parent') return unit?.parent ?? ''
  return key === 'kind' ? (unit?.kind ?? '') : report[key]
}

function fits(report: AskedReport, where: Where): boolean {
  const pairs = [
    [where.units, report.organ],
    [where.scopes, report.scope],
    [where.levels, report.level],
    [where.formats, report.format],
    [where.datasets, report.dataset],
    [where.parents, UNITS.get(report.organ)?.parent ?? ''],
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
