import { describe, expect, test } from 'vitest'
import { tornRow, type RowCell } from '../../src/files/pdf/tornRow.ts'

const row = (...texts: readonly string[]): readonly RowCell[] => texts.map(text => ({ text, span: 1 }))
const texts = (cells: readonly RowCell[] | null) => cells && cells.map(each => each.text)

describe('a row that a page’s end tore', () => {
  test('is one where its label is one only together', () => {
    expect(texts(tornRow(row('行政事业性收', '0'), row('费', '')))).toEqual(['行政事业性收费', '0'])
    expect(texts(tornRow(row('行政事业性收', ''), row('费', '12')))).toEqual(['行政事业性收费', '12'])
    const upper = row('', '2.没有现成信息需要', '', '', '')
    expect(texts(tornRow(upper, row('', '另行制作', '4', '', '4')))).toEqual([
      '',
      '2.没有现成信息需要另行制作',
      '4',
      '',
      '4',
    ])
  })

  test('is one where its label stands on the one page and its numbers on the other', () => {
    expect(texts(tornRow(row('行政许可', ''), row('', '7')))).toEqual(['行政许可', '7'])
    expect(texts(tornRow(row('', '7'), row('行政许可', '')))).toEqual(['行政许可', '7'])
  })

  test.each([
    ['each has a label of the form', row('行政许可', '5'), row('行政处罚', '')],
    ['both have numbers', row('行政事业性收', '0'), row('费', '1')],
    ['what is joined is no label', row('合计', '5'), row('备注', '')],
    ['numbers follow numbers', row('', '5'), row('', '6')],
    ['nothing follows', row('行政许可', ''), row('', '')],
    ['the tables have other columns', row('行政事业性收', '0'), row('费', '', '')],
  ])('is two where %s', (_, upper, lower) => {
    expect(tornRow(upper, lower)).toBeNull()
  })
})
