import { expect, test } from 'vitest'
import type { Amount, AnswerRow } from '../../src/engines/question.ts'
import { largeColumns, largeSquare } from '../../src/summaries/largeLists.ts'

const amount = (value: number | null): Amount => ({
  value,
  sum: value ?? 0,
  stated: value === null ? 0 : 1,
  missing: value === null ? 1 : 0,
})

function said(numerator: number | null, denominator: number | null) {
  const column = largeColumns('indicators').find(({ node }) => node.id === 'disclosure_rate')
  if (!column) throw new Error('no such column')
  const amounts = {
    'disclosure_rate/numerator': amount(numerator),
    'disclosure_rate/denominator': amount(denominator),
  }
  const row: AnswerRow = { keys: {}, amounts, count: 1, reports: [] }
  const { value, reason, parts } = largeSquare(row, column)
  return [value, reason, parts]
}

test('a rate of a report is a share, or says why it is none: a small base, no cases, a blank', () => {
  expect(said(20, 100)).toEqual([0.2, null, null])
  expect(said(1, 2)).toEqual([null, null, [1, 2]])
  expect(said(0, 0)).toEqual([null, 'noCases', null])
  expect(said(null, 100)).toEqual([null, 'blank', null])
})
