import { describe, expect, test } from 'vitest'
import { emptyCell, numberCell, type Cell } from '../../src/domain/cell.ts'
import { ALL_CELLS, cellsOf } from '../../src/domain/forms/index.ts'
import { NO_HEADING, type Report } from '../../src/domain/report.ts'
import { squareOf } from '../../src/summaries/cellTable.ts'
import { COLUMN_SETS, columnOfId, columnSetOf, columnsOfSet, type ColumnNode } from '../../src/summaries/columnSets.ts'
import { isOpen, shownColumns } from '../../src/summaries/table/opened.ts'

function report(cells: Report['cells'], rest: Partial<Report> = {}): Report {
  return {
    id: '1',
    year: 2023,
    divisionCode: '',
    region: '',
    uscc: '',
    organ: '甲',
    level: '',
    scope: 'own',
    format: 'gb-2021-30',
    otherAll: false,
    tables: [2, 3, 4],
    cells,
    source: '',
    published: '',
    heading: NO_HEADING,
    sections: [],
    ...rest,
  }
}

const n = (value: number): Cell => numberCell(value, String(value), null)
const OTHER = [
  '3/other_not_corrected/total',
  '3/other_fee_unpaid/total',
  '3/other_misc/total',
  '3/other_all/total',
] as const

describe('a square', () => {
  test('is the cell itself, blank or not', () => {
    expect(squareOf(report({ '3/granted/total': n(0) }), ['3/granted/total'])).toEqual({
      value: 0,
      status: 'zero_reported',
    })
    expect(squareOf(report({ '3/granted/total': emptyCell('blank') }), ['3/granted/total'])).toEqual({
      value: null,
      status: 'blank',
    })
  })

  test('of a sum is unknown as soon as one cell is blank', () => {
    const [a, b, c] = OTHER
    expect(squareOf(report({ [a]: n(1), [b]: n(2), [c]: n(3) }), OTHER)).toEqual({ value: 6, status: 'reported' })
    expect(squareOf(report({ [a]: n(1), [b]: emptyCell('blank'), [c]: n(3) }), OTHER)).toEqual({
      value: null,
      status: 'blank',
    })
  })

  test('leaves out what the form has not, and says so where it has none of it', () => {
    const old = report({ '3/other_all/total': n(4) }, { format: 'gb-2019-60', otherAll: true })
    expect(squareOf(old, OTHER)).toEqual({ value: 4, status: 'reported' })
    expect(squareOf(old, ['2/rules/in_force'])).toEqual({ value: null, status: 'not_in_format' })
  })

  test('of a table that the file has not is not a zero', () => {
    expect(squareOf(report({}), ['4/reconsideration/total'])).toEqual({ value: null, status: 'not_applicable' })
  })
})

test('every cell that a set names exists, and no set names a column twice', () => {
  const walk = (nodes: readonly ColumnNode[]): readonly ColumnNode[] =>
    nodes.flatMap(node => [node, ...walk(node.children)])
  for (const set of COLUMN_SETS) {
    const all = walk(columnsOfSet(set))
    expect(all.flatMap(node => node.cells).filter(id => !ALL_CELLS.has(id))).toEqual([])
    expect(new Set(all.map(node => node.id)).size).toBe(all.length)
  }
})

test('the outcomes of the form of 2021 add up to its total, each row in one column', () => {
  const cells = columnsOfSet('outcomes')
    .filter(column => column.id !== '3/total_processed/total')
    .flatMap(column => column.cells)
  const rows = cellsOf({ format: 'gb-2021-30', otherAll: false })
    .filter(cell => cell.table === 3 && cell.column.id === 'total')
    .filter(cell => cell.row.group !== 'received' && cell.row.group !== 'closing')
  expect(cells.filter(id => id !== '3/other_all/total')).toEqual(rows.map(cell => cell.id))
})

test('a column opens into its parts, a column without cells is always open', () => {
  const [, , denied] = columnsOfSet('outcomes')
  expect(shownColumns(columnsOfSet('outcomes'), new Set())).toHaveLength(7)
  expect(shownColumns(columnsOfSet('outcomes'), new Set([denied?.id ?? '']))).toHaveLength(15)
  expect(shownColumns(columnsOfSet('disclosure_2021'), new Set())).toHaveLength(10)
  expect(columnsOfSet('disclosure_2021').every(column => isOpen(column, new Set()))).toBe(true)
})

test('every cell and every indicator is a column of its own', () => {
  for (const id of ALL_CELLS.keys()) expect(columnOfId(id)?.cells, id).toEqual([id])
  expect(columnOfId('disclosure_rate')?.indicator?.id).toBe('disclosure_rate')
  expect(columnOfId('3/denied')?.cells).toHaveLength(8)
  expect(columnOfId('__proto__')).toBeNull()
})

test('an address that names no set gets the outcomes', () => {
  expect(columnSetOf('appeals')).toBe('appeals')
  expect(columnSetOf('disclosure_rate')).toBe('outcomes')
})
