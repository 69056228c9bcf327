import { expect, test } from 'vitest'
import type { MarkLine } from '../../src/files/pdf/cellText.ts'
import { paragraphsOf } from '../../src/files/pdf/paragraphs.ts'

const EDGES = { left: 0, right: 400 }

function lines(...texts: readonly string[]): readonly MarkLine[] {
  return texts.map((text, index) => ({ text, x0: 0, x1: 395, y0: index * 20, y1: index * 20 + 12, size: 12 }))
}

const textsOf = (...texts: readonly string[]): readonly string[] =>
  paragraphsOf(lines(...texts), EDGES).map(each => each.text)

test('an address on a line of its own stays with the sentence that it ends', () => {
  expect(textsOf('如有疑问，请联系（电话：0517-1234567，电子邮箱：', 'ab@example.com）。')).toEqual([
    '如有疑问，请联系（电话：0517-1234567，电子邮箱：ab@example.com）。',
  ])
  expect(textsOf('下表为本年度的数据，单位为件，分别列出', '12 0 3 4')).toHaveLength(2)
})

test('characters set apart to fill a line are closed up; words and numbers apart stay apart', () => {
  expect(textsOf('号 ， 邮 编 ：223100， 电 话 ：0517')).toEqual(['号，邮编：223100，电话：0517'])
  expect(textsOf('某县 人民政府 2023 年')).toEqual(['某县 人民政府 2023 年'])
})
