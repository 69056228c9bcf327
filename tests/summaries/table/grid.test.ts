import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyCell, numberCell } from '../../../src/domain/cell.ts'
import { NO_HEADING, type Report } from '../../../src/domain/report.ts'
import type { Scope } from '../../../src/domain/scope.ts'
import type { Unit } from '../../../src/domain/unit.ts'
import { columnsOf, type AskedReport } from '../../../src/engines/columns.ts'
import { askMemory } from '../../../src/engines/memory.ts'
import type { CellId } from '../../../src/domain/forms/form.ts'
import { STATE } from '../../../src/summaries/table/squares.ts'
import { tableModel, type TableModel } from '../../../src/summaries/table/tableModel.ts'
import { NO_VIEW, type TableView } from '../../../src/summaries/table/tableView.ts'
import type { Grid } from '../../../src/summaries/table/grid.ts'

type Numbers = Readonly<Partial<Record<CellId, number | null>>>

interface Wish {
  readonly organ: string
  readonly year?: number
  readonly scope?: Scope
  readonly numbers: Numbers
}

let count = 0
function report({ organ, year = 2023, scope = 'own', numbers }: Wish): AskedReport {
  const cells: Report['cells'] = Object.fromEntries(
    Object.entries(numbers).map(([id, value]) => [
      id,
      value === null || value === undefined ? emptyCell('blank') : numberCell(value, '', null),
    ]),
  )
  count += 1
  return {
    id: String(count),
    dataset: 'd',
    year,
    divisionCode: '',
    region: '',
    uscc: '',
    organ,
    level: 'county',
    scope,
    format: year < 2021 ? 'gb-2019-60' : 'gb-2021-30',
    otherAll: year < 2021,
    tables: [2, 3, 4],
    cells,
    source: '',
    published: '',
    heading: NO_HEADING,
    sections: [],
  }
}

const GRANTED = '3/granted/total'
const CARRIED = '3/carried_out/total'
const NOBODY = new Map<string, Unit>()

function model(reports: readonly AskedReport[], view: Partial<TableView>, units: ReadonlyMap<string, Unit> = NOBODY) {
  const facts = { columns: columnsOf(reports, units), units, chosen: Int32Array.from(reports, (_, at) => at) }
  return tableModel(facts, { ...NO_VIEW, ...view }, { indicator: '', years: null })
}

function squares(grid: Grid | null, leaf: string): readonly (number | string)[] {
  if (!grid) return []
  const at = grid.leaves.findIndex(each => each.id === leaf)
  const column = grid.squares[at]
  const names = Object.entries(STATE)
  return [...(column?.values ?? [])].map((value, line) => {
    const state = names.find(([, code]) => code === column?.states[line])?.[0] ?? ''
    return state === 'number' ? value : state === 'small' ? `small ${value}` : state
  })
}

function heads({ grid }: TableModel): readonly string[] {
  return Array.from({ length: grid.lines }, (_, line) =>
    grid.keys.map(key => String(key.names[key.codes[line] ?? 0])).join(' '),
  )
}

function rate(granted: number, closed: number): Numbers {
  return { [GRANTED]: granted, '3/partial/total': 0, '3/total_processed/total': closed }
}

describe('lines and columns', () => {
  test('a line a report, in the order of the bodies and then of the years', () => {
    const all = [
      report({ organ: '乙', year: 2024, numbers: { [GRANTED]: 4 } }),
      report({ organ: '甲', year: 2023, numbers: { [GRANTED]: 0 } }),
      report({ organ: '乙', year: 2023, numbers: { [GRANTED]: null } }),
    ]
    const found = model(all, { picked: [GRANTED] })
    expect(heads(found)).toEqual(['乙 2023', '乙 2024', '甲 2023'])
    expect(squares(found.grid, GRANTED)).toEqual(['blank', 4, 0])
    expect(squares(found.total, GRANTED)).toEqual(['blank'])
  })

  test('years in the columns: what has no report is not a blank and not a 0', () => {
    const all = [
      report({ organ: '甲', year: 2022, numbers: { [GRANTED]: 1 } }),
      report({ organ: '乙', year: 2023, numbers: { [GRANTED]: 2 } }),
    ]
    const found = model(all, { rows: ['unit'], columns: ['year', 'measure'], picked: [GRANTED] })
    expect(found.grid.leaves.map(leaf => leaf.id)).toEqual([`year=2022@${GRANTED}`, `year=2023@${GRANTED}`])
    expect(squares(found.grid, `year=2022@${GRANTED}`)).toEqual([1, 'noReport'])
    expect(squares(found.grid, `year=2023@${GRANTED}`)).toEqual(['noReport', 2])
  })

  test('applicants and measures may stand in the rows, between the others', () => {
    const numbers = { [GRANTED]: 3, '3/granted/natural_person': 2, '3/granted/legal_other': 1 } as const
    const all = [report({ organ: '甲', year: 2022, numbers }), report({ organ: '甲', year: 2023, numbers })]
    const found = model(all, { rows: ['unit', 'applicant', 'year'], picked: [GRANTED] })
    expect(heads(found).slice(0, 3)).toEqual([
      '甲 natural_person 2022',
      '甲 natural_person 2023',
      '甲 legal_commercial 2022',
    ])
    expect(squares(found.grid, GRANTED).slice(0, 3)).toEqual([2, 2, 'blank'])
    const turned = model(all, { rows: ['measure', 'year'], columns: ['unit'], picked: [GRANTED, CARRIED] })
    expect(heads(turned)).toEqual([`${GRANTED} 2022`, `${GRANTED} 2023`, `${CARRIED} 2022`, `${CARRIED} 2023`])
    expect(turned.total).toBeNull()
  })
})

test('a layout of too many columns is not laid out, and says how many they are', () => {
  const all = Array.from({ length: 1200 }, (_, at) => report({ organ: `${at}`, numbers: { [GRANTED]: 1 } }))
  const picked = [GRANTED, '3/partial/total', CARRIED]
  const found = model(all, { rows: ['year'], columns: ['unit', 'measure'], picked })
  expect([found.tooWide, found.reports, found.grid.lines]).toEqual([3600, 1200, 0])
  expect(model(all, { picked }).tooWide).toBeNull()
})

describe('sums', () => {
  test('stocks are not added over years, flows are', () => {
    const all = [2022, 2023].map(year => report({ organ: '甲', year, numbers: { [GRANTED]: 5, [CARRIED]: 1 } }))
    const { total } = model(all, { picked: [GRANTED, CARRIED] })
    expect(squares(total, GRANTED)).toEqual([10])
    expect(squares(total, CARRIED)).toEqual(['years'])
  })

  test('scopes are told apart, and never added', () => {
    const all = [
      report({ organ: '甲', scope: 'own', numbers: { [GRANTED]: 1 } }),
      report({ organ: '甲', scope: 'region', numbers: { [GRANTED]: 2 } }),
    ]
    const found = model(all, { picked: [GRANTED] })
    expect(heads(found)).toEqual(['甲 2023 own', '甲 2023 region'])
    expect(squares(found.total, GRANTED)).toEqual(['scopes'])
  })

  test('what a report of the body above counts already is not counted again, unless it stands alone', () => {
    const units = new Map<string, Unit>([['县', { organ: '县', parent: '市', kind: 'government' }]])
    const all = [
      report({ organ: '市', scope: 'region', numbers: { [GRANTED]: 10 } }),
      report({ organ: '县', scope: 'region', numbers: { [GRANTED]: 4 } }),
    ]
    const found = model(all, { picked: [GRANTED] }, units)
    expect(squares(found.grid, GRANTED)).toEqual([10, 4])
    expect(squares(found.total, GRANTED)).toEqual([10])
    expect(squares(model(all, { rows: ['year'], picked: [GRANTED] }, units).grid, GRANTED)).toEqual([10])
  })

  test('a filter by value leaves its lines out of the sums too', () => {
    const all = [1, 5, 9].map((value, at) => report({ organ: `${at}`, numbers: { [GRANTED]: value } }))
    const filters = [{ column: GRANTED, comparison: 'ge', value: 5 }] as const
    const found = model(all, { picked: [GRANTED], filters })
    expect(found.display).toHaveLength(2)
    expect(squares(found.total, GRANTED)).toEqual([14])
    expect(found.reports).toBe(2)
  })

  test('a rate on a small base keeps its numbers and is not ranked; no cases is not 0 %', () => {
    const all = [rate(10, 100), rate(20, 20), rate(0, 0), rate(60, 100)].map((numbers, at) =>
      report({ organ: `${at}`, numbers }),
    )
    const found = model(all, { picked: ['disclosure_rate'], sort: { column: 'disclosure_rate', down: true } })
    expect(squares(found.grid, 'disclosure_rate')).toEqual([0.1, 'small 1', 'noCases', 0.6])
    expect([...found.display]).toEqual([3, 0, 1, 2])
  })

  test('agree with the engine, whatever the layout', () => {
    const wish = fc.record({
      organ: fc.constantFrom('甲', '乙', '丙'),
      year: fc.constantFrom(2022, 2023),
      value: fc.option(fc.integer({ min: 0, max: 9 }), { freq: 4 }),
    })
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 12 }), wishes => {
        const all = wishes.map(({ organ, year, value }) => report({ organ, year, numbers: { [GRANTED]: value } }))
        const answer = askMemory(columnsOf(all), {
          measures: [{ id: 'm', cells: [GRANTED] }],
          groupBy: ['year'],
          where: {},
        })
        const { grid } = model(all, { rows: ['year'], picked: [GRANTED] })
        const ours = squares(grid, GRANTED)
        const theirs = answer
          .toSorted((a, b) => Number(a.keys.year) - Number(b.keys.year))
          .map(row => row.amounts['m']?.value ?? 'blank')
        expect(ours).toEqual(theirs)
      }),
    )
  })
})

describe('groups', () => {
  const all = [
    report({ organ: '甲', year: 2022, numbers: { [GRANTED]: 1 } }),
    report({ organ: '甲', year: 2023, numbers: { [GRANTED]: 2 } }),
    report({ organ: '乙', year: 2022, numbers: { [GRANTED]: 9 } }),
  ]

  test('stand under their sums, sorted by them, and fold', () => {
    const view = { picked: [GRANTED], grouped: true, sort: { column: GRANTED, down: true } }
    expect([...model(all, view).display]).toEqual([-2, 2, -1, 1, 0])
    expect(squares(model(all, view).groups, GRANTED)).toEqual([3, 9])
    expect([...model(all, { ...view, folded: ['甲'] }).display]).toEqual([-2, 2, -1])
    expect([...model(all, { ...view, folded: ['*'] }).display]).toEqual([-2, -1])
    expect([...model(all, { ...view, folded: ['*', '甲'] }).display]).toEqual([-2, -1, 1, 0])
  })
})

describe('two years', () => {
  const all = [
    ...[2022, 2023, 2024].map((year, at) => report({ organ: '甲', year, numbers: { [GRANTED]: 10 + at * 5 } })),
    report({ organ: '乙', year: 2022, numbers: { [GRANTED]: 0 } }),
    report({ organ: '乙', year: 2024, numbers: { [GRANTED]: 3 } }),
    report({ organ: '丙', year: 2024, numbers: { [GRANTED]: 7 } }),
  ]

  test('become start, end, change, change in per cent and the course', () => {
    const { grid, change } = model(all, { picked: [GRANTED], change: 'yes' })
    expect(change).toEqual([2022, 2024])
    expect(grid.leaves.map(leaf => leaf.part)).toEqual(['value', 'value', 'change', 'rate', 'course'])
    expect(squares(grid, `${GRANTED}@year=2022`)).toEqual([10, 0, 'noReport'])
    expect(squares(grid, `${GRANTED}@change`)).toEqual([10, 3, 'noChange'])
    expect(squares(grid, `${GRANTED}@rate`)).toEqual([1, 'noChange', 'noChange'])
    expect(grid.leaves.at(-1)?.course.map(({ column }) => column.values[0])).toEqual([10, 15, 20])
  })

  test('are not compared where other bodies report, nor across a break', () => {
    const change = `${GRANTED}@change`
    expect(squares(model(all, { picked: [GRANTED], change: 'yes' }).total, change)).toEqual(['noChange'])
    const without = all.filter(({ organ }) => organ !== '丙')
    expect(squares(model(without, { picked: [GRANTED], change: 'yes' }).total, change)).toEqual([13])
    // As many reports in both years, but not of the same bodies.
    const others = all.filter(({ organ, year }) => organ === '甲' || (organ === '乙') === (year === 2022))
    expect(squares(model(others, { picked: [GRANTED], change: 'yes' }).total, change)).toEqual(['noChange'])
    const review = '4/reconsideration/total'
    const appeals = [2023, 2024].map(year => report({ organ: '甲', year, numbers: { [review]: year - 2000 } }))
    const { grid } = model(appeals, { picked: [review], change: 'yes' })
    expect(squares(grid, `${review}@change`)).toEqual([1])
    expect(squares(grid, `${review}@rate`)).toEqual(['noChange'])
  })

  test('chosen in the address change the table by themselves, unless it was laid out by hand', () => {
    const facts = { columns: columnsOf(all), units: NOBODY, chosen: Int32Array.from(all, (_, at) => at) }
    const choice = { indicator: '', years: [2022, 2024] as const }
    expect(tableModel(facts, NO_VIEW, choice).change).toEqual([2022, 2024])
    expect(tableModel(facts, { ...NO_VIEW, change: 'no' }, choice).change).toBeNull()
    expect(tableModel(facts, { ...NO_VIEW, rows: ['year'] }, choice).change).toBeNull()
  })
})
