import { expect, test } from 'vitest'
import { cellDiffs } from '../../src/summaries/cellDiff.ts'
import { allZero, OFFICE_2023, withCells } from '../domain/checks/figures.ts'

test('what differs, what is the same, what only one form has; a blank differs from 0 and has no gap', () => {
  expect(cellDiffs(OFFICE_2023, OFFICE_2023)).toEqual({ differing: [], same: 200, alone: 0 })
  const other = withCells(OFFICE_2023, { '3/granted/total': 5, '3/partial/total': null })
  const { differing, same } = cellDiffs(OFFICE_2023, other)
  expect(differing.map(({ cell, own, other: theirs, gap }) => [cell.id, own.value, theirs.value, gap])).toEqual([
    ['3/granted/total', 3, 5, -2],
    ['3/partial/total', 9, null, null],
  ])
  expect(same).toBe(198)
  const old = cellDiffs(allZero('gb-2021-30', false), allZero('gb-2019-60', true))
  expect(old.differing).toEqual([])
  expect(old.same + old.alone).toBeGreaterThan(200)
})
