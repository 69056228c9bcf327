import { expect, test } from 'vitest'
import { sourceLines } from '../../src/summaries/sourceLines.ts'

test('the lines around a place, its own marked, whatever ends a line', () => {
  const lines = sourceLines('a\r\nb\nc\rd\ne', { file: 'x.txt', line: 3 }, 1)
  expect(lines.map(each => [each.line, each.text, each.here])).toEqual([
    [2, 'b', false],
    [3, 'c', true],
    [4, 'd', false],
  ])
})

test('the first and the last line have fewer around them', () => {
  expect(sourceLines('a\nb', { file: 'x.txt', line: 1 }).map(each => each.text)).toEqual(['a', 'b'])
  expect(sourceLines('a\nb', { file: 'x.txt', line: 2 }).map(each => each.text)).toEqual(['a', 'b'])
})

test('a long line is cut around the column, and says on which side', () => {
  const [only] = sourceLines(`${'a'.repeat(500)}X${'b'.repeat(500)}`, { file: 'x.html', line: 1, column: 501 })
  expect(only).toMatchObject({ cutBefore: true, cutAfter: true })
  expect(only?.text).toHaveLength(240)
  expect(only?.text[only.at ?? -1]).toBe('X')
})

test('a place without a line, or beyond the text, shows nothing', () => {
  expect(sourceLines('a', { file: 'x.txt' })).toEqual([])
  expect(sourceLines('a', { file: 'x.txt', line: 99 })).toEqual([])
})
