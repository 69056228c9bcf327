import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberAt, textAt, type DataTable } from '../../../src/domain/dataTable.ts'
import { readGrid } from '../../../src/files/csvGrid.ts'
import { decodeText } from '../../../src/files/encoding.ts'
import { quickTable } from '../../../src/files/table/quickTable.ts'

const encoder = new TextEncoder()

/** What the careful reader makes of the same bytes. */
function carefully(bytes: Uint8Array): readonly (readonly string[])[] {
  const { text } = decodeText(bytes, undefined, 'a.csv')
  return readGrid(text, { file: 'a.csv' }).value.rows.map(row => row.fields)
}

function rowsOf(table: DataTable): readonly (readonly string[])[] {
  const rows = Array.from({ length: table.rows }, (_, row) => table.columns.map(column => textAt(column, row)))
  return [table.names, ...rows]
}

function same(text: string | Uint8Array): boolean {
  const bytes = typeof text === 'string' ? encoder.encode(text) : text
  const table = quickTable('a.csv', bytes)
  if (table === null) return false
  expect(rowsOf(table)).toEqual(carefully(bytes))
  return true
}

const field = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map(String) },
  {
    weight: 3,
    arbitrary: fc.double({ min: -1e9, max: 1e9, noNaN: true }).map(each => String(Math.round(each * 100) / 100)),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '',
      '-',
      '0',
      '-0',
      '007',
      '1.50',
      '.5',
      '5.',
      '1e5',
      ' 1',
      '甲区',
      '乙区',
      '丙 丁',
      '　',
      '\u00a0',
      'a',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
  { weight: 1, arbitrary: fc.constantFrom('"', 'x"y', '"a,b"', '\r', '\0', '\uFEFF', '\u2028', '\u0085') },
)

const plain = fc.constantFrom('', '-', '0', '12', '-7', '3.5', '12.25', '007', '甲区', '乙区', '丙', 'a b', '2023')

function tableOf(fields: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .record({
      columns: fc.integer({ min: 2, max: 5 }),
      end: fc.constantFrom('\n', '\r\n'),
      last: fc.boolean(),
      mark: fc.constantFrom(',', '\t', ';'),
    })
    .chain(({ columns, end, last, mark }) =>
      fc
        .array(fc.array(fields, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 40 })
        .map(rows => {
          const head = Array.from({ length: columns }, (_, index) => `名${index}`).join(mark)
          return `${[head, ...rows.map(row => row.join(mark))].join(end)}${last ? end : ''}`
        }),
    )
}

describe('the quick reader', () => {
  test('reads what the careful one reads, or nothing', () => {
    let read = 0
    fc.assert(
      fc.property(tableOf(field), text => void (read += Number(same(text)))),
      { numRuns: 500 },
    )
    expect(read).toBeGreaterThan(20)
  })

  test('reads most plain tables', () => {
    let read = 0
    fc.assert(
      fc.property(tableOf(plain), text => void (read += Number(same(text)))),
      { numRuns: 300 },
    )
    expect(read).toBeGreaterThan(200)
  })

  test('any bytes at all: as the careful one, or nothing', () => {
    const bytes = fc.uint8Array({ maxLength: 200 })
    fc.assert(
      fc.property(bytes, each => void same(new Uint8Array([...encoder.encode('a,b\n1,2\n'), ...each]))),
      {
        numRuns: 500,
      },
    )
  })

  test('holds numbers as numbers, codes with a leading 0 and amounts with a needless one as text', () => {
    const table = quickTable('a.csv', encoder.encode('code,n,amount,x\n007,1,1.5,1.50\n012,-,,2\n'))
    expect(table?.columns.map(each => each.kind)).toEqual(['dict', 'int', 'float', 'dict'])
    const [, n, amount] = table?.columns ?? []
    if (!n || !amount) throw new Error('no columns')
    expect([numberAt(n, 0), numberAt(n, 1), textAt(n, 1)]).toEqual([1, Number.NaN, '-'])
    expect([numberAt(amount, 1), textAt(amount, 1)]).toEqual([Number.NaN, ''])
  })

  test('more different texts than there are codes: held by place', () => {
    const lines = Array.from({ length: 70_000 }, (_, row) => `id-${row},${row % 7}`)
    const text = `id,n\n${lines.join('\n')}\n`
    const table = quickTable('a.csv', encoder.encode(text))
    expect(table?.columns.map(each => each.kind)).toEqual(['raw', 'int'])
    expect(same(text)).toBe(true)
  })

  test.each([
    ['a quote', 'a,b\n1,"2"\n'],
    ['a quote in the header', '"a",b\n1,2\n'],
    ['a row too short', 'a,b\n1\n'],
    ['a row too long', 'a,b\n1,2,3\n'],
    ['a lone CR', 'a,b\n1,2\r3,4\n'],
    ['a row of nothing', 'a,b\n,\n1,2\n'],
    ['a row of wide spaces', 'a,b\n　,　\n1,2\n'],
    ['no delimiter', 'a\n1\n'],
    ['no row', 'a,b\n'],
    ['GBK', new Uint8Array([97, 44, 98, 10, 0xbc, 0xd7, 44, 49, 10])],
    ['NUL', 'a,b\n1,\0\n'],
  ])('%s is for the careful one', (_, text) =>
    expect(quickTable('a.csv', typeof text === 'string' ? encoder.encode(text) : text)).toBeNull(),
  )
})
