import { expect, test } from 'vitest'
import type { CheckResult } from '../../../src/domain/checks/check.ts'
import { passagesOf } from '../../../src/views/report/sentences.ts'

const claim = (check: string, sentence?: string): CheckResult => ({
  check,
  cell: '',
  result: 'PASS',
  left: 1,
  right: 1,
  ...(sentence === undefined ? {} : { sentence }),
})

test('sentences with claims are cut out, the text stays whole', () => {
  const text = '前言。新收3件。其余。办结2件。'
  const passages = passagesOf(text, [
    claim('A', '办结2件。'),
    claim('B', '新收3件。'),
    claim('C', '新收3件。'),
    claim('D'),
  ])
  expect(passages.map(each => [each.text, each.results.map(result => result.check)])).toEqual([
    ['前言。', []],
    ['新收3件。', ['B', 'C']],
    ['其余。', []],
    ['办结2件。', ['A']],
  ])
  expect(passages.map(each => each.text).join('')).toBe(text)
})

test('a sentence that is not in this section, or inside another, marks nothing twice', () => {
  const text = '新收3件，办结2件。'
  const passages = passagesOf(text, [claim('A', text), claim('B', '办结2件。'), claim('C', '不在此节。')])
  expect(passages.map(each => each.text)).toEqual([text])
})

test('the mark that ends a sentence stays with it', () => {
  const passages = passagesOf('前言，新收3件；其余。', [claim('A', '新收3件')])
  expect(passages.map(each => each.text)).toEqual(['前言，', '新收3件；', '其余。'])
})
