import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeOf, readGrid } from '../../src/files/csvGrid.ts'
import { DELIMITERS } from '../../src/files/delimiter.ts'
import { LIMITS } from '../../src/files/limits.ts'

function fieldsOf(text: string, delimiter?: string): readonly (readonly string[])[] {
  const ask = delimiter === undefined ? { file: 'x.csv' } : { file: 'x.csv', delimiter }
  return readGrid(text, ask).value.rows.map(row => row.fields)
}

/** RFC 4180 with any delimiter and newline. */
function serialised(table: readonly (readonly string[])[], delimiter: string, newline: string): string {
  const field = (text: string) =>
    text.trim() !== text || text === '' || /["\r\n\u0085\u2028\u2029]/u.test(text) || text.includes(delimiter)
      ? `"${text.replaceAll('"', '""')}"`
      : text
  return table.map(row => row.map(field).join(delimiter)).join(newline)
}

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('"', '""', '\n', '\r\n', '\r', ',', '，', '三、本年度办理结果', "'=1", '\uFEFFx', '\u2028', ' " '),
)
const anyTable = fc
  .integer({ min: 2, max: 5 })
  .chain(width => fc.array(fc.array(anyText, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }))
  .filter(table => table.every(row => row.some(text => text.trim() !== '')))

describe('delimited text', () => {
  test('any table of any Unicode reads back the same, with any delimiter and newline', () => {
    fc.assert(
      fc.property(
        anyTable,
        fc.constantFrom(...DELIMITERS),
        fc.constantFrom('\n', '\r\n', '\r'),
        (table, delimiter, newline) => {
          const quoteAll = serialised(table, delimiter, newline)
          expect(fieldsOf(quoteAll, delimiter)).toEqual(table)
        },
      ),
      { numRuns: 500 },
    )
  })

  test('each delimiter is told by itself, and an Excel line sep= is obeyed', () => {
    for (const delimiter of DELIMITERS) {
      const text = [
        ['报告年度', '机关名称', '数值'],
        ['2023', '甲，乙', '3'],
        ['2024', '丙', '1'],
      ]
        .map(row => row.map(each => (each.includes(delimiter) ? `"${each}"` : each)).join(delimiter))
        .join('\n')
      expect(fieldsOf(text)).toEqual([
        ['报告年度', '机关名称', '数值'],
        ['2023', '甲，乙', '3'],
        ['2024', '丙', '1'],
      ])
    }
    const { rows } = readGrid('sep=;\r\na;b\r\n1,5;2', { file: 'x.csv' }).value
    expect(rows).toEqual([
      { line: 2, fields: ['a', 'b'] },
      { line: 3, fields: ['1,5', '2'] },
    ])
  })

  test('lines are those of the source, through quoted newlines, mixed newlines and blank rows', () => {
    const text = 'a,b\r\n"1\n2","3\r\n4"\r5,6\n\n,\n7,8'
    const grid = readGrid(text, { file: 'x.csv' }).value
    expect(grid.rows.map(row => [row.line, row.fields.length])).toEqual([
      [1, 2],
      [2, 2],
      [5, 2],
      [8, 2],
    ])
    const second = grid.rows[1]
    expect(second && placeOf(grid, second, 1)).toEqual({ file: 'x.csv', line: 3, column: 2 })
  })

  test('a quote too many spoils its own field and no other row', () => {
    const clean = Array.from({ length: 30 }, (_, row) => Array.from({ length: 9 }, (__, at) => `v${row}x${at}`))
    for (let row = 0; row < 30; row += 3) {
      for (let at = 0; at < 9; at += 1) {
        const lines = clean.map(each => each.join(','))
        lines[row] = (clean[row] ?? []).map((text, index) => (index === at ? `"${text}` : text)).join(',')
        const { value, problems } = readGrid(lines.join('\n'), { file: 'x.csv' })
        expect(problems.map(({ code, place }) => [code, place.line, place.column])).toEqual([
          ['QUOTE', row + 1, at + 1],
        ])
        value.rows.forEach((each, index) => {
          if (index !== row) expect(each.fields).toEqual(clean[index])
        })
      }
    }
  })

  test('a stray quote beside rows that are quoted rightly', () => {
    const rows = fieldsOf('a,b,c\n1,"2,3\n4,"5,\n6",7\n8,"9",0\n')
    expect(rows.at(-1)).toEqual(['8', '9', '0'])
    expect(rows[2]).toEqual(['4', '5,\n6', '7'])
    expect(fieldsOf('a,b,c\n1,"2,3\n4,5,"\n7,8,9\n').map(row => row.length)).toEqual([3, 3, 3, 3])
    expect(fieldsOf('a,b\n"x\\"y",1\n')).toEqual([
      ['a', 'b'],
      ['"x\\"y"', '1'],
    ])
  })

  test('limits are kept by name, and problems are counted beyond the first', () => {
    const many = readGrid('a,b"c\n'.repeat(300), { file: 'x.csv' }).problems
    expect(many.length).toBe(LIMITS.problems + 1)
    expect(many.at(-1)).toMatchObject({ code: 'MORE', found: 'QUOTE', values: { count: 200 } })
    expect(readGrid(`a,${'"'.repeat(100_001)}\n`, { file: 'x.csv' }).problems[0]).toMatchObject({
      code: 'TOO-LARGE',
      values: { kind: 'cell' },
    })
    expect(readGrid(','.repeat(3000).concat('x'), { file: 'x.csv' }).problems[0]).toMatchObject({
      code: 'TOO-LARGE',
      values: { kind: 'columns', found: 3001 },
    })
    expect(readGrid('\n'.repeat(LIMITS.rows + 1), { file: 'x.csv' }).problems[0]).toMatchObject({
      code: 'TOO-LARGE',
      values: { kind: 'rows' },
    })
  })

  test('a header of Object.prototype names and __proto__ keeps all columns', () => {
    expect(fieldsOf('constructor,__proto__,hasOwnProperty\n1,2,3')).toEqual([
      ['constructor', '__proto__', 'hasOwnProperty'],
      ['1', '2', '3'],
    ])
  })
})

const SPECTRUM = fileURLToPath(new URL('../../../shared/hostile/csv-spectrum', import.meta.url))
const DEFECTIVE: ReadonlySet<string> = new Set(['location_coordinates', 'newlines_crlf'])

describe.skipIf(!existsSync(SPECTRUM))('csv-spectrum (skipped where the corpus is not there)', () => {
  const names = existsSync(SPECTRUM) ? readdirSync(`${SPECTRUM}/csvs`).map(name => name.replace('.csv', '')) : []
  test.each(names.filter(name => !DEFECTIVE.has(name)))('%s', name => {
    const [header = [], ...rows] = fieldsOf(readFileSync(`${SPECTRUM}/csvs/${name}.csv`, 'utf8'), ',')
    const records = rows.map(row => Object.fromEntries(header.map((key, index) => [key, row[index] ?? ''])))
    const asked: unknown = JSON.parse(readFileSync(`${SPECTRUM}/json/${name}.json`, 'utf8'))
    expect(records).toEqual(asked)
  })
})
