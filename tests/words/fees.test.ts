import { expect, test } from 'vitest'
import type { Problem } from '../../src/domain/problem.ts'
import { problemText } from '../../src/words/problemText.ts'

const base: Problem = { code: 'NT-FEE', severity: 'warning', place: { file: 'a.pdf' }, found: '0 ≠ 3' }

test('a text that says no fee was taken is not set against the table as two unlike numbers', () => {
  const free = { ...base, values: { sentence: '本年度未收取信息处理费' } }
  expect(problemText(free, 'zh')).toBe(
    '正文说“本年度未收取信息处理费”，表三却有 3 件因逾期未缴费不再处理：发过收费通知，应在正文说明。',
  )
  expect(problemText(free, 'en')).toContain('table 3 has 3 closed because a fee was not paid')
})

test('an amount that differs is', () => {
  const amount = { ...base, found: '12 ≠ 12.5', values: { sentence: '本年度行政事业性收费12万元' } }
  expect(problemText(amount, 'zh')).toBe('正文收费情况不符：12 ≠ 12.5（正文：“本年度行政事业性收费12万元”）')
})
