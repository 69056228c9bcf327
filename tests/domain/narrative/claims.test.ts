import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claimsOf } from '../../../src/domain/narrative/claimsOf.ts'
import { sectionOf } from './sectionOf.ts'
import { SENTENCES } from './sentences.ts'

const claims = (text: string, number: 1 | 4 | 6 = 1) => claimsOf([sectionOf(text, number)])
const withShare = (share: string) => `共办结申请130件，其中予以公开59件，占${share}%。`
const told = (text: string, number: 1 | 4 | 6 = 1) =>
  claims(text, number).map(({ field, value }) => `${field} ${value}`)

describe('claims of sentences in the manner of the reports', () => {
  test.each(SENTENCES)('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  test('half-width and full-width marks read alike', () => {
    for (const [text, expected] of SENTENCES) {
      const half = text.replaceAll('，', ',').replaceAll('；', ';').replaceAll('（', '(').replaceAll('）', ')')
      expect(told(half)).toEqual(expected)
    }
  })

  test('spaces between the signs change nothing', () => {
    expect(told('2023 年，我局共收到政府信息公开申请 42 件， 予以公开 3 件。')).toEqual([
      'new_received 42',
      'granted 3',
    ])
  })

  test('a line broken by the width of a page is one sentence', () => {
    const text = '2023年，我局坚持依法依规办理每一件申请，全年共收到政府信\n息公开申请42件，均已办结。'
    expect(told(text)).toEqual(['new_received 42'])
    expect(claims(text)[0]?.sentence).toBe(text.slice(0, -1))
  })
})

describe('what a claim carries', () => {
  test('its place, its text and its sentence as the source has them', () => {
    const text = '工作有序开展。2023年, 共收到政府信息公开申请 1,042 件。'
    const [claim] = claims(text, 6)
    expect(claim).toMatchObject({
      check: 'NT-RECEIVED',
      value: 1042,
      section: 6,
      year: 2023,
      annual: true,
      subject: '',
    })
    expect(claim?.text).toBe('共收到政府信息公开申请 1,042 件')
    expect(text.slice(claim?.index)).toMatch(/^共收到/)
    expect(claim?.sentence).toBe('2023年, 共收到政府信息公开申请 1,042 件')
  })

  test('a part of the year is no year', () => {
    expect(claims('2023年上半年，全区收到政府信息公开申请61件，答复58件。').map(({ annual }) => annual)).toEqual([
      false,
      false,
    ])
    expect(claims('截至11月底，共收到政府信息公开申请15件。')[0]?.annual).toBe(false)
    expect(claims('2023年1月1日至12月31日，共收到政府信息公开申请15件。')[0]?.annual).toBe(true)
    expect(claims('截至2023年12月底，共收到政府信息公开申请15件。')[0]?.annual).toBe(true)
  })

  test('another year and another body are named', () => {
    expect(claims('2022年，我局共收到政府信息公开申请38件。')[0]?.year).toBe(2022)
    expect(claims('区住建局共收到政府信息公开申请8件。')[0]?.subject).toBe('区住建局')
    expect(claims('全区各部门共收到政府信息公开申请8件。')[0]?.subject).toBe('')
  })

  test('a share that follows from the numbers beside it belongs to its number, rounded or cut off', () => {
    expect(claims(withShare('45.3')).at(-1)).toMatchObject({ field: 'granted', share: 45.3 })
    expect(claims(withShare('45.4')).at(-1)).toMatchObject({ field: 'granted', share: 45.4 })
    expect(claims(withShare('45')).at(-1)).toMatchObject({ field: 'granted', share: 45 })
    expect(claims(withShare('45.5')).at(-1)).toMatchObject({ check: 'NT-PCT', field: 'share:granted', value: 45.5 })
  })

  test('a total that says it includes what was brought forward says so', () => {
    expect(claims('共收到申请20件（含上年结转1件）。')[0]).toMatchObject({ field: 'new_received', withCarry: true })
    expect(claims('共收到申请20件，上年结转1件。')[0]?.withCarry).toBeUndefined()
  })
})

describe('section four', () => {
  test('needs no word on disclosure beside its cases', () => {
    expect(told('全年行政复议3件，维持2件，纠正1件。', 4)).toEqual([
      'reconsideration_total 3',
      'reconsideration_upheld 2',
      'reconsideration_corrected 1',
    ])
    expect(told('全年行政复议3件，维持2件，纠正1件。', 1)).toEqual([])
  })
})

describe('tables that were left in the text', () => {
  test.each([
    '| 一、本年新收政府信息公开申请数量 | 19 | 0 | 0 | 0 | 0 | 0 | 19 |',
    '规章\n\n0\n\n0\n\n0\n\n行政规范性文件\n\n0\n\n0\n\n7',
    '（一）予以公开\n\n3\n\n0\n\n0\n\n（二）部分公开\n\n9\n\n（三）不予公开\n\n1.属于国家秘密\n\n0',
    '信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件007',
    '一、本年新收政府信息公开申请数量1513000015二、上年结转政府信息公开申请数量1000001',
  ])('%s', text => {
    expect(told(text)).toEqual([])
  })
})

test('any text at all gives claims with places inside it', () => {
  const words = [
    '收到',
    '政府信息公开',
    '申请',
    '12件',
    '，',
    '。',
    '\n',
    '予以公开',
    '占',
    '3%',
    '（',
    '）',
    '2022年',
    '结转',
    '、',
    '均获维持',
    '复议',
    ' ',
    '，1',
    '000',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), parts => {
      const text = parts.join('')
      for (const claim of claims(text)) {
        expect(text.slice(claim.index).replaceAll(/\s/g, '').startsWith(claim.text.replaceAll(/\s/g, ''))).toBe(true)
        expect(text).toContain(claim.sentence)
        expect(Number.isFinite(claim.value)).toBe(true)
      }
    }),
  )
})
