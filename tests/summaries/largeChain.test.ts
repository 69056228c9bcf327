import { expect, test } from 'vitest'
import type { Amount, AnswerRow } from '../../src/engines/question.ts'
import { carriedLinks } from '../../src/summaries/largeChain.ts'

function amount(value: number | null): Amount {
  return { value, sum: value ?? 0, stated: value === null ? 0 : 1, missing: value === null ? 1 : 0 }
}

function row(unit: string, year: number, [carriedIn, carriedOut]: readonly [number | null, number | null]): AnswerRow {
  return {
    keys: { unit, year },
    amounts: { in: amount(carriedIn), out: amount(carriedOut) },
    count: 1,
    reports: [],
  }
}

test('a year follows from the one before, breaks, or cannot be told; with no year before it has no link', () => {
  const links = carriedLinks([
    row('甲', 2023, [5, 0]),
    row('甲', 2021, [9, 7]),
    row('甲', 2022, [7, 2]),
    row('乙', 2022, [1, null]),
    row('乙', 2023, [4, 4]),
    row('乙', 2025, [4, 4]),
  ])
  expect([...(links.get('甲') ?? [])]).toEqual([
    [2023, { gap: 3, before: 2, now: 5 }],
    [2022, { gap: 0, before: 7, now: 7 }],
  ])
  expect([...(links.get('乙') ?? [])]).toEqual([[2023, { gap: null, before: null, now: 4 }]])
})
