import { expect, test } from 'vitest'
import { indicatorById } from '../../../src/domain/indicators/index.ts'
import { formulaText } from '../../../src/views/methods/formulaText.ts'

test.each([
  ['demand', '一、本年新收政府信息公开申请数量', 'Applications received this year'],
  [
    'disclosure_rate',
    '(（一）予以公开 + （二）部分公开) ÷ （七）总计',
    '(Granted in full + Granted in part) ÷ Total closed',
  ],
  ['denial_rate', '（三）不予公开 ÷ （七）总计', 'Withheld ÷ Total closed'],
  ['other_rate', '（六）其他处理 ÷ （七）总计', 'Other closure ÷ Total closed'],
])('the formula of %s in the labels of the form', (id, zh, en) => {
  const indicator = indicatorById(id)
  if (!indicator) throw new Error(id)
  expect([formulaText(indicator, 'zh'), formulaText(indicator, 'en')]).toEqual([zh, en])
})
