import fc from 'fast-check'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { headPaths, seenText, type SeenCell, type SeenTable } from '../../../src/domain/seen.ts'
import { readGrid } from '../../../src/files/csvGrid.ts'
import { rearmed } from '../../../src/files/writers/longCsv.ts'
import { seenHtmlTable, seenTsv } from '../../../src/files/writers/seenClipboard.ts'
import { seenCsv } from '../../../src/files/writers/seenCsv.ts'
import { numberFormat, seenXlsx } from '../../../src/files/writers/seenXlsx.ts'
import { sheetName } from '../../../src/files/writers/sheetParts.ts'
import { HOSTILE_CELLS } from './hostileCells.ts'

const number = (value: number, text = value.toLocaleString('en-GB')): SeenCell => ({ text, value, kind: 'number' })

function table(rows: readonly (readonly SeenCell[])[]): SeenTable {
  return {
    title: '办理结果',
    lines: ['单位：件'],
    heads: [
      [
        { text: '机关', column: 0, span: 1, down: 2 },
        { text: '不予公开', column: 1, span: 2, down: 1 },
      ],
      [
        { text: '合计', column: 1, span: 1, down: 1 },
        { text: '国家秘密', column: 2, span: 1, down: 1 },
      ],
    ],
    rows,
    sums: 0,
    names: 1,
    notes: ['□ 未填'],
  }
}

const SAMPLE = table([
  [seenText('甲'), number(1234), seenText('□')],
  [seenText('乙'), { text: '12.5%', value: 0.125, kind: 'percent' }, { text: '+41', value: 41, kind: 'signed' }],
])

test('heads that stand over several columns become one way down to each', () => {
  expect(headPaths(SAMPLE)).toEqual([['机关'], ['不予公开', '合计'], ['不予公开', '国家秘密']])
})

describe('CSV', () => {
  test('has one head, plain numbers and the signs that are shown', () => {
    expect(seenCsv(SAMPLE)).toBe('\uFEFF机关,不予公开/合计,不予公开/国家秘密\r\n甲,1234,□\r\n乙,12.5%,41\r\n')
  })

  test('read in again has the same cells, whatever stands in them', () => {
    const text = fc
      .oneof(fc.constantFrom(...HOSTILE_CELLS), fc.string({ unit: 'binary', maxLength: 12 }))
      .filter(each => !/[\p{Cs}\uFEFF]/u.test(each) && !/[\r\0]/.test(each))
    const cell = fc.oneof(
      text.map(seenText),
      fc.integer({ min: -1e12, max: 1e12 }).map(value => number(value)),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }).map(value => number(value)),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 }), rows => {
        const csv = seenCsv(table(rows)).slice(1)
        const { value } = readGrid(csv, { file: '', delimiter: ',' })
        const back = value.rows.slice(1).map(row => row.fields.map(rearmed))
        const expected = rows.map(row => row.map(each => (each.value === null ? each.text : each.value)))
        expect(back.map((row, at) => row.map((each, place) => sameAs(each, expected[at]?.[place])))).toEqual(
          expected.map(row => row.map(() => true)),
        )
      }),
      { numRuns: 300 },
    )
  })
})

function sameAs(read: string, written: string | number | undefined): boolean {
  return typeof written === 'number' ? Number(read) === written + 0 : read === written
}

describe('clipboard', () => {
  test('keeps numbers as numbers, and text is never run', () => {
    const hostile = table(HOSTILE_CELLS.map(each => [seenText(each), number(7), seenText('□')]))
    const lines = seenTsv(hostile).split('\n').slice(1)
    expect(lines).toHaveLength(HOSTILE_CELLS.length)
    for (const line of lines) {
      const [first = '', second] = line.split('\t')
      expect(second).toBe('7')
      expect(first).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u)
    }
    expect(seenHtmlTable(hostile)).not.toMatch(/<td[^>]*>[\s\p{Cf}]*[=+\-@＝＋－＠]/u)
    expect(seenHtmlTable(SAMPLE)).toContain('<td>1234</td>')
    expect(seenHtmlTable(table([[seenText('<b onclick=x>'), number(1), seenText('')]]))).not.toContain('<b')
  })
})

describe('XLSX', () => {
  test('has the numbers, the merged heads, and text that begins like a formula as text', async () => {
    const rows = HOSTILE_CELLS.map(each => [seenText(each), number(7), seenText('□')])
    const lists = [
      {
        name: '说明',
        rows: [
          ['项目', '内容'],
          ['=1+1', 2],
        ],
      },
    ]
    const file = await seenXlsx({ tables: [{ name: '表', table: table(rows) }], lists })
    const { sheets } = await readXlsx(file)
    const [first, second] = sheets
    expect(sheets.map(each => each.name)).toEqual(['表', '说明'])
    expect(first?.rows[0]?.[0]).toBe('办理结果')
    expect(first?.merges?.length).toBe(2)
    expect(second?.rows[1]?.[0]).toBe('=1+1')
    const found = first?.rows.slice(5, 5 + rows.length) ?? []
    expect(found.map(row => row[1])).toEqual(rows.map(() => 7))
    expect([...(first?.cells?.values() ?? [])].filter(cell => cell.formula !== undefined)).toEqual([])
  })

  test.each([
    ['1,234', 'number', '#,##0'],
    ['1,234.50', 'number', '#,##0.00'],
    ['12†', 'number', '#,##0"†"'],
    ['60%', 'percent', '0%'],
    ['60.1%', 'percent', '0.0%'],
    ['<0.1%', 'percent', '"<0.1%"'],
    ['+41', 'signed', '+#,##0;"−"#,##0;#,##0'],
    ['−3.2', 'points', '+#,##0.0;"−"#,##0.0;#,##0.0'],
    ['2023', 'year', '0'],
  ] as const)('%s (%s) is written with %s', (text, kind, format) => {
    expect(numberFormat({ text, kind })).toBe(format)
  })

  test('names of sheets keep the rules of Excel', () => {
    const taken = new Set<string>()
    expect(sheetName('a/b[c]', taken)).toBe('a b c')
    expect(sheetName('A b c', taken)).toBe('A b c 2')
    expect(sheetName('x'.repeat(40), taken)).toHaveLength(31)
    expect(sheetName('', taken)).toBe('-')
  })
})
