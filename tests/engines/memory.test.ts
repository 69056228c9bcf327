import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyCell, numberCell } from '../../src/domain/cell.ts'
import { RESULTS } from '../../src/domain/forms/appeals.ts'
import type { CellId } from '../../src/domain/forms/form.ts'
import { NO_HEADING } from '../../src/domain/report.ts'
import { columnsOf, type AskedReport } from '../../src/engines/columns.ts'
import { askMemory } from '../../src/engines/memory.ts'
import type { AnswerRow, Key, Question, Where } from '../../src/engines/question.ts'
import { anyQuestion, anyReports, has, UNITS } from './anyQuestion.ts'

// The plainest reading of question.ts: one report after another, no columns.
function oracle(reports: readonly AskedReport[], question: Question): readonly AnswerRow[] {
  const { measures, groupBy, where, order = [], offset = 0, limit = Infinity, ids = Infinity, atLeast } = question
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
  const enough = rows.filter(row => !atLeast || (row.amounts[atLeast.by]?.value ?? -1) >= atLeast.value)
  const sorted = enough.toSorted((one, other) => {
    for (const { by, over, down } of order) {
      const [a, b] = [shareIn(one, by, over), shareIn(other, by, over)]
      if (a !== b) return a === null ? 1 : b === null ? -1 : a < b === (down ?? false) ? 1 : -1
    }
    return 0
  })
  return sorted.slice(offset, offset + limit)
}

function nameIn(row: AnswerRow, by: string): string | number | null {
  return (by in row.amounts ? row.amounts[by]?.value : row.keys[by as Key]) ?? null
}

function shareIn(row: AnswerRow, by: string, over: string | undefined): string | number | null {
  const name = nameIn(row, by)
  const base = over === undefined || !(by in row.amounts) ? 1 : row.amounts[over]?.value
  if (typeof name !== 'number') return name
  return !base || base < 0 ? null : name / base
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

function keyOf(report: AskedReport, key: Key, all: readonly AskedReport[]): string | number | null {
  const unit = UNITS.get(report.organ)
  const said = {
    report: report.id,
    unit: report.organ,
    parent: unit?.parent ?? '',
    province: report.divisionCode.slice(0, 2),
    inside: isInside(report, all) ? 'inside' : '',
    broken: brokenIn(report),
    kind: unit?.kind ?? '',
  }
  return key in said ? said[key as keyof typeof said] : report[key as Exclude<Key, keyof typeof said>]
}

/** Of the random reports only the results of reconsideration may be all there. */
function brokenIn({ cells }: AskedReport): string {
  const values = RESULTS.map(({ id }) => cells[`4/reconsideration/${id}`]?.value)
  const [total, ...parts] = values.toReversed().map(value => value ?? Number.NaN)
  const sum = parts.reduce((before, each) => before + each, 0)
  return Number.isNaN(sum) || total === undefined || Number.isNaN(total) || sum === total ? '' : 'T4-SUM'
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
    [where.broken, brokenIn(report)],
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
