import { expect, test } from 'vitest'
import type { Problem } from '../../src/domain/problem.ts'
import { FILE_CODES } from '../../src/words/files.ts'
import { SHAPE_CODES } from '../../src/words/shapes.ts'
import { problemText } from '../../src/words/problemText.ts'

test.each([...FILE_CODES, ...SHAPE_CODES])('%s is said in both languages, also where values are missing', code => {
  const bare: Problem = { code, severity: 'warning', place: { file: 'x.csv' }, found: '某' }
  const full: Problem = {
    ...bare,
    cell: '3/granted/total',
    values: { kind: 'pdf', offset: 4, line: 2, reason: 'broken' },
  }
  for (const problem of [bare, full]) {
    const [zh, en] = [problemText(problem, 'zh'), problemText(problem, 'en')]
    expect(zh).toMatch(/\p{Script=Han}.*[。.：]|上限|某/u)
    expect(en).toMatch(/[a-z]{3}/u)
    expect(`${zh}${en}`).not.toMatch(/undefined|NaN|null/u)
    expect(en.replaceAll('某', '')).not.toMatch(/\p{Script=Han}/u)
  }
})
