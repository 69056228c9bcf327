import { expect, test } from 'vitest'
import { cellsOf } from '../../../src/domain/forms/index.ts'
import type { Problem } from '../../../src/domain/problem.ts'
import { problemFolds } from '../../../src/views/import/problemFolds.ts'
import { en } from '../../../src/words/en.ts'
import { zh } from '../../../src/words/zh.ts'

const CELLS = cellsOf({ format: 'gb-2021-30', otherAll: false }).filter(({ id }) =>
  /^3\/(?:granted|partial)\//.test(id),
)

function problems(code: string, line: number, values: (at: number) => Problem['values'] = () => undefined): Problem[] {
  return CELLS.map(({ id, row }, at) => {
    const given = values(at)
    const found = row.zh
    return {
      code,
      severity: 'warning',
      place: { file: 'a.txt', line },
      cell: id,
      found,
      ...(given && { values: given }),
    }
  })
}

function foldsOf(list: readonly Problem[], words = zh) {
  return problemFolds(list, { lang: words.lang, cellsOfRow: words.importPage.problems.cellsOfRow })
}

test('the cells of a missing row are one line that says how many, and none is lost', () => {
  const all = problems('ROW-MISSING', 4)
  expect(all).toHaveLength(14)
  const folds = foldsOf(all)
  expect(folds.map(each => each.problems.length)).toEqual([7, 7])
  expect(folds.flatMap(each => each.problems)).toEqual(all)
  expect(folds[0]?.text).toContain('7 格')
  expect(folds[0]?.text).toContain('予以公开')
  expect(folds[0]?.text).not.toContain(' / ')
  expect(foldsOf(all, en)[0]?.text).toContain('7 cells')
})

test('what is said of one cell only stays a line of its own', () => {
  expect(foldsOf(problems('ARBITRATED', 4, at => ({ value: at })))).toHaveLength(14)
  expect(foldsOf(problems('YEAR-MISSING', 4))).toHaveLength(14)
  expect(foldsOf([...problems('ROW-MISSING', 4), ...problems('ROW-MISSING', 9)])).toHaveLength(4)
})
