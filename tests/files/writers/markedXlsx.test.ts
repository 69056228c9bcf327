import { readXlsx, type Cell } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { markedXlsx } from '../../../src/files/writers/markedXlsx.ts'
import { madeRead } from '../../queries/keeping/made.ts'

const NAMES = { source: 'Source', list: 'Problems', author: 'Checks' }
const LIST = [
  ['rule', 'line'],
  ['T3-ROW', 2],
]

test('a copy keeps every field as text, and marks the problem cells with their sentences', async () => {
  const read = { ...madeRead('a.csv'), text: 'code,n,f\n00123,9,=1+1\n\n"x, y",8,\n' }
  const remarks = [
    { line: 2, column: 2, severity: 'error', text: 'one' },
    { line: 2, column: 2, severity: 'info', text: 'two' },
    { line: 4, severity: 'warning', text: 'three' },
  ] as const
  const book = await readXlsx(await markedXlsx({ read, remarks, list: LIST, names: NAMES }), { readStyles: true })
  expect(book.sheets.map(each => each.name)).toEqual(['Source', 'Problems'])
  const [source, list] = book.sheets
  expect(source?.rows[1]).toEqual(['00123', '9', '=1+1'])
  expect(source?.rows[3]?.[0]).toBe('x, y')
  const cells = source?.cells ?? new Map<string, Partial<Cell>>()
  expect(cells.get('1,1')).toMatchObject({ comment: { text: 'one\ntwo' } })
  expect(JSON.stringify(cells.get('1,1')?.style)).toContain('F4B6B0')
  expect(cells.get('3,0')).toMatchObject({ comment: { text: 'three' } })
  expect([...cells.values()].filter(each => each.formula !== undefined)).toEqual([])
  expect(list?.rows[1]).toEqual(['T3-ROW', 2])
})

test('a file that is no grid is a column of its lines', async () => {
  const read = { ...madeRead('a.txt'), layout: 'text', text: 'first, line\nsecond' } as const
  const remarks = [{ line: 2, column: 9, severity: 'error', text: 'here' }] as const
  const book = await readXlsx(await markedXlsx({ read, remarks, list: LIST, names: NAMES }))
  expect(book.sheets[0]?.rows).toEqual([['first, line'], ['second']])
  expect(book.sheets[0]?.cells?.get('1,0')?.comment?.text).toBe('here')
})

const CORRECTED = 'Put right; the file had it otherwise.'

test('a corrected cell of a page stands in its place, its line cut into cells, and no page break is left as text', async () => {
  const text = '一\n行政许可\t12\t3\f页二\n行政处罚\t7\t7\n合计 8 件'
  const read = { ...madeRead('a.pdf'), layout: 'pdf', text } as const
  const remarks = [
    { page: 1, line: 2, column: 6, severity: 'info', text: CORRECTED, fixed: { was: '12', now: '21' } },
    { page: 2, line: 2, column: 8, severity: 'info', text: CORRECTED, fixed: { was: '7', now: '9' } },
    { page: 2, line: 3, column: 4, severity: 'info', text: CORRECTED, fixed: { was: '8', now: '10' } },
  ] as const
  const [source] = (await readXlsx(await markedXlsx({ read, remarks, list: LIST, names: NAMES }))).sheets
  expect(source?.rows.map(row => row.filter(each => each !== null))).toEqual([
    ['一'],
    ['行政许可', '21', '3'],
    ['页二'],
    ['行政处罚', '7', '9'],
    ['合计 10 件'],
  ])
  expect(source?.cells?.get('1,1')?.comment?.text).toBe(CORRECTED)
  expect(source?.cells?.get('3,2')?.comment?.text).toBe(CORRECTED)
  expect(JSON.stringify(source?.rows)).not.toMatch(/_x000C_|\f/u)
})

test('a number that is part of another is not replaced', async () => {
  const read = { ...madeRead('a.txt'), layout: 'text', text: '行政处罚 128 件' } as const
  const remarks = [{ line: 1, column: 6, severity: 'info', text: CORRECTED, fixed: { was: '12', now: '13' } }] as const
  const [source] = (await readXlsx(await markedXlsx({ read, remarks, list: LIST, names: NAMES }))).sheets
  expect(source?.rows[0]?.[0]).toBe('行政处罚 128 件')
})

test('of equal numbers in a line the one at the place is replaced, and never one in a tag', async () => {
  const line = '<tr><td colspan="2">2</td><td width="2">2</td><td>2</td></tr>'
  const read = { ...madeRead('a.html'), layout: 'html', text: line } as const
  const remarks = [{ line: 1, column: 27, severity: 'info', text: CORRECTED, fixed: { was: '2', now: '5' } }] as const
  const [source] = (await readXlsx(await markedXlsx({ read, remarks, list: LIST, names: NAMES }))).sheets
  expect(source?.rows[0]?.[0]).toBe('<tr><td colspan="2">2</td><td width="2">5</td><td>2</td></tr>')
})
