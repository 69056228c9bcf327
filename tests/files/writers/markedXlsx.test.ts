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
