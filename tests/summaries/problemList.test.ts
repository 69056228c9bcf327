import { expect, test } from 'vitest'
import type { Problem } from '../../src/domain/problem.ts'
import { NO_FILTER, problemCounts, problemKeys, problemList, ruleCounts } from '../../src/summaries/problemList.ts'

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
  const codes = problemList(ALL, NO_FILTER).map(each => each.code)
  expect(codes).toEqual(['c', 'd', 'b', 'e', 'a'])
})

test('severity and file leave out the rest', () => {
  expect(problemList(ALL, { ...NO_FILTER, severity: 'error', file: 'b.txt' }).map(each => each.code)).toEqual([
    'd',
    'b',
  ])
  expect(problemList(ALL, { ...NO_FILTER, severity: 'info', file: 'a.txt' })).toEqual([])
})

test('counts say how many of each severity', () => {
  expect(problemCounts(ALL)).toEqual({ error: 3, warning: 1, info: 1 })
})

test('a rule leaves out the others, and rules are counted, the commonest first', () => {
  const twice = [...ALL, problem('e', 'info', { file: 'c.txt' })]
  expect(problemList(twice, { ...NO_FILTER, rule: 'e' })).toHaveLength(2)
  expect(ruleCounts(twice).slice(0, 2)).toEqual([
    ['e', 2],
    ['a', 1],
  ])
})

test('a problem keeps its key when another one goes', () => {
  const [, second, third] = problemKeys(ALL)
  expect(problemKeys(ALL.slice(1)).slice(0, 2)).toEqual([second, third])
  expect(new Set(problemKeys([...ALL, ...ALL])).size).toBe(2 * ALL.length)
})
