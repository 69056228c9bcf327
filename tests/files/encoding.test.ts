import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../src/files/encoding.ts'

const TEXT = '报告年度,机关名称,数值\n2023,某某市人民政府办公室,19\n2024,“某”局，处,3\n'

/** A text in an encoding that the platform only decodes: each character's bytes are looked for in a table made once. */
function encoded(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const table = new Map<string, readonly number[]>()
  const decoder = new TextDecoder(encoding, { fatal: true })
  for (let lead = 0xa1; lead <= 0xf9; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      try {
        const char = decoder.decode(new Uint8Array([lead, trail]))
        if (!table.has(char)) table.set(char, [lead, trail])
      } catch {
        continue
      }
    }
  }
  return new Uint8Array(
    Array.from(text).flatMap(char =>
      (char.codePointAt(0) ?? 0) < 128 ? [char.charCodeAt(0)] : (table.get(char) ?? []),
    ),
  )
}

function wide(text: string, littleEndian: boolean, mark = false): Uint8Array {
  const all = mark ? `\uFEFF${text}` : text
  const bytes = new Uint8Array(all.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < all.length; index += 1) view.setUint16(index * 2, all.charCodeAt(index), littleEndian)
  return bytes
}

const utf8 = (text: string) => new TextEncoder().encode(text)

describe('bytes to text', () => {
  test.each([
    ['utf-8', utf8(TEXT)],
    ['utf-8', utf8(`\uFEFF${TEXT}`)],
    ['gb18030', encoded(TEXT, 'gb18030')],
    ['utf-16le', wide(TEXT, true, true)],
    ['utf-16be', wide(TEXT, false, true)],
    ['utf-16le', wide(TEXT, true)],
    ['utf-16be', wide(TEXT, false)],
  ])('%s', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT, encoding, problems: [] })
  })

  test('Big5 is told from GB18030 by what it would say', () => {
    const text = '報告年度,機關名稱,數值\n2023,某某市政府辦公室,19\n政府信息公開工作年度報告，本年新收申請\n'
    expect(decodeText(encoded(text, 'big5'))).toMatchObject({ text, encoding: 'big5' })
  })

  test('what a person chose is believed after UTF-8 only', () => {
    const rare = encoded('鑫淼,1\n', 'gb18030')
    expect(decodeText(rare, 'GB2312').encoding).toBe('gb18030')
    expect(decodeText(utf8(TEXT), 'gbk').encoding).toBe('utf-8')
  })

  test('characters outside GBK and of both planes', () => {
    const bytes = new Uint8Array([...encoded('某某镇', 'gb18030'), 0x95, 0x32, 0x82, 0x36, 0x2c, 0x31])
    expect(decodeText(bytes)).toMatchObject({ encoding: 'gb18030', text: '某某镇𠀀,1' })
  })

  test('marks and NULs inside are taken out and told with their line', () => {
    const { text, problems } = decodeText(utf8(`\uFEFF\uFEFF年度\n\uFEFF数\0值\n`))
    expect(text).toBe('年度\n数值\n')
    expect(
      problems.map(({ code, severity, place, values }) => [code, severity, place.line, values?.['count']]),
    ).toEqual([
      ['BOM-INSIDE', 'info', 1, 2],
      ['NUL', 'warning', 2, 1],
    ])
  })

  test.each([
    ['UTF-32', new Uint8Array([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), { reason: 'utf-32' }],
    ['cut UTF-16', new Uint8Array([0xff, 0xfe, 0x41, 0, 0x42]), { reason: 'cut' }],
    ['UTF-8 cut in a character', utf8(TEXT).slice(0, -4), { reason: 'broken', line: 3 }],
    [
      'UTF-8 with a GBK name pasted in',
      new Uint8Array([...utf8(TEXT), 0xca, 0xd0, 0xc7, 0xf8]),
      { reason: 'broken', offset: utf8(TEXT).length, line: 4 },
    ],
    [
      'overlong forms',
      new Uint8Array([0x61, 0x0a, 0xc0, 0xaf, 0xed, 0xa0, 0x80, 0xf4, 0x90, 0x80, 0x80]),
      { offset: 2, line: 2 },
    ],
  ])('%s is refused with its place', (_name, bytes, values) => {
    const { text, encoding, problems } = decodeText(bytes, undefined, 'x.csv')
    expect([text, encoding]).toEqual(['', null])
    expect(problems).toMatchObject([{ code: 'ENCODING', severity: 'error', place: { file: 'x.csv' }, values }])
  })

  test('any bytes end in a text or a refusal, and any text in UTF-8 comes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
        const { encoding, problems } = decodeText(bytes)
        expect(encoding !== null || problems.some(({ severity }) => severity === 'error')).toBe(true)
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), string => {
        const text = string.replaceAll(/[\0\uFEFF]/gu, '')
        expect(decodeText(utf8(text)).text).toBe(text)
      }),
    )
  })
})
