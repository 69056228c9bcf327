import { expect, test } from 'vitest'
import { pageAsSeen } from '../../src/files/pageAsSeen.ts'
import { placeSaid } from '../../src/summaries/placeSaid.ts'

const PAGE = [
  '<style>td { color: red }</style><p>一段<b>话</b></p>',
  '<table><tr><td>予以公开',
  '</td>',
  '<td width="37" style="border: none">46</td></tr>',
  '<tr><td>部分公开</td><td>5</td></tr></table>',
].join('\n')

test('a place in the source of a page is where its cell begins in the text that is seen', () => {
  const { text, place } = pageAsSeen(PAGE, { file: 'a.html', line: 4, column: 1 })
  expect(text.split('\n')).toEqual(['一段话', '予以公开   46', '部分公开   5'])
  expect(place).toEqual({ file: 'a.html', line: 2, column: 8 })
  expect(text.split('\n')[1]?.slice(7)).toBe('46')
})

test('a place between cells is the row or paragraph before it', () => {
  expect(pageAsSeen(PAGE, { file: 'a.html', line: 3, column: 2 }).place).toEqual({ file: 'a.html', line: 2 })
  expect(pageAsSeen(PAGE, { file: 'a.html' }).place).toEqual({ file: 'a.html' })
})

test('rows and columns are said where they can be counted; else the words of the line, on its page', () => {
  const place = { file: 'a', page: 2, line: 2, column: 40 }
  const text = '首页\f表三\n（一）予以公开   46 0 0 1 0 1 48'
  expect(placeSaid(place, { layout: 'workbook', text })).toEqual({ page: 2, line: 2, column: 40 })
  expect(placeSaid(place, null)).toEqual({ page: 2, line: 2, column: 40 })
  expect(placeSaid(place, { layout: 'pdf', text })).toEqual({ page: 2, near: '（一）予以公开' })
  expect(placeSaid({ file: 'a', line: 1 }, { layout: 'docx', text })).toEqual({ near: '首页' })
  const spaced = '三 、 本 年 度 办 理 结 果 （ 三 ） 不 予 公 开 1.属于国家秘密 3 - 0'
  expect(placeSaid({ file: 'a', line: 1 }, { layout: 'pdf', text: spaced })).toEqual({
    near: '…办理结果（三）不予公开 1.属于国家秘密',
  })
  expect(placeSaid({ file: 'a', line: 1 }, { layout: 'pdf', text: '0   0  1 1' }).near).toBe('0 0 1 1')
  const prose = '2024年，全市共受理政府信息公开申请3119件，答复3050件'
  expect(placeSaid({ file: 'a', line: 1 }, { layout: 'pdf', text: prose }).near).toBe(
    '2024年，全市共受理政府信息公开申请3…',
  )
  expect(placeSaid({ file: 'a', line: 1, column: 3 }, { layout: 'html', text })).toEqual({})
})
