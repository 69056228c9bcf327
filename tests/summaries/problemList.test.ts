import { expect, test } from 'vitest'
import type { Problem } from '../../src/domain/problem.ts'
import { problemCounts, problemList } from '../../src/summaries/problemList.ts'

const problem = (code: string, severity: Problem['severity'], place: Problem['place']): Problem => ({
  code,
  severity,
  place,
  found: '',
})

const ALL = [
  problem('a', 'info', { file: 'b.txt', line: 2 }),
  problem('b', 'error', { file: 'b.txt', line: 9 }),
  problem('c', 'error', { file: 'a.txt', line: 12 }),
  problem('d', 'error', { file: 'b.txt', line: 3 }),
  problem('e', 'warning', { file: 'a.txt' }),
]

test('the worst first, then by file and line', () => {
  const codes = problemList(ALL, { severity: '', file: '' }).map(each => each.code)
  expect(codes).toEqual(['c', 'd', 'b', 'e', 'a'])
})

test('severity and file leave out the rest', () => {
  expect(problemList(ALL, { severity: 'error', file: 'b.txt' }).map(each => each.code)).toEqual(['d', 'b'])
  expect(problemList(ALL, { severity: 'info', file: 'a.txt' })).toEqual([])
})

test('counts say how many of each severity', () => {
  expect(problemCounts(ALL)).toEqual({ error: 3, warning: 1, info: 1 })
})
