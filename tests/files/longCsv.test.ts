import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { disarmed, longCsv, plainDecimal, rearmed } from '../../src/files/writers/longCsv.ts'

describe('long CSV', () => {
  test('numbers are plain decimals that read back the same', () => {
    expect([4166.241619, 1e21, 1.5e-7, -18, -0, 0.1].map(plainDecimal)).toEqual([
      '4166.241619',
      '1000000000000000000000',
      '0.00000015',
      '-18',
      '0',
      '0.1',
    ])
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), value => {
        const text = plainDecimal(value)
        expect(text).toMatch(/^-?\d+(\.\d+)?$/)
        expect(Number(text) === value).toBe(true)
      }),
    )
  })

  test('the header is the canonical one, and no report is a header alone', () => {
    expect(longCsv([])).toBe(
      'report_year,division_code,region,uscc,organ,level,scope,format,table,row,column,value,status,unit,source,published\n',
    )
  })

  test('text that a spreadsheet would run is disarmed, and comes back', () => {
    for (const text of [
      '=1+1',
      '+1',
      '-1',
      '@x',
      '\t=1',
      '\r=1',
      ' =1',
      '＝1',
      '＋1',
      '－1',
      '＠x',
      '\u200B=1',
      '\uFEFF=1',
      '\n=1',
    ]) {
      expect(disarmed(text)).toBe(`'${text}`)
    }
    expect(['某某局', '2023', "'某'", ''].map(disarmed)).toEqual(['某某局', '2023', "'某'", ''])
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('', '=', "'=", "''-", '\t'), (text, head) => {
        expect(rearmed(disarmed(head + text))).toBe(head + text)
      }),
    )
  })
})
