import { expect, test } from 'vitest'
import { sheetCsv } from '../../../src/files/writers/sheetCsv.ts'

test('starts with a BOM, ends lines with CRLF, writes numbers plainly', () => {
  expect(
    sheetCsv([
      ['机关', '数'],
      ['甲', 1234567.5],
    ]),
  ).toBe('\uFEFF机关,数\r\n甲,1234567.5\r\n')
})

test('quotes what must be quoted', () => {
  expect(sheetCsv([['a,b', 'c"d', 'e\nf']])).toBe('\uFEFF"a,b","c""d","e\nf"\r\n')
})

test.each(['=1+1', '+1', '-1', '@x', '＝1', ' =1', '\u200b=1', '\t=1', '\n=1'])(
  'text %j that a sheet would run is disarmed, a number is not',
  text => {
    const [line = ''] = sheetCsv([[text, -1]])
      .slice(1)
      .split('\r\n')
    expect(line.replaceAll('"', '').startsWith("'")).toBe(true)
    expect(line.endsWith(',-1')).toBe(true)
  },
)
