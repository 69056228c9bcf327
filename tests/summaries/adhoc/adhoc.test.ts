import { describe, expect, test } from 'vitest'
import { adhocPicture } from '../../../src/charts/adhoc.ts'
import { readTable } from '../../../src/files/table/readTable.ts'
import { crossed, type TableAsk } from '../../../src/summaries/adhoc/grouped.ts'
import { rolesOf } from '../../../src/summaries/adhoc/roles.ts'
import { ruleResult, sumRuleOf } from '../../../src/summaries/adhoc/sumRule.ts'
import { ADHOC_WORDS } from '../../../src/words/adhocWords.ts'
import { en } from '../../../src/words/en.ts'

const encoder = new TextEncoder()

function groupsOf(...asked: Parameters<typeof crossed>) {
  return crossed(...asked).cells
}

function tableOf(text: string) {
  const table = readTable('a.csv', encoder.encode(text)).value
  if (!table) throw new Error('no table')
  return table
}

const PLAIN = 'code,kind,year,n,amount\n370613,a,2022,1,2.5\n370614,b,2022,-,1\n370613,a,2023,3,\n370614,b,2023,4,2\n'
const QUOTED = PLAIN.replace('1,2.5', '"1","1,002.50"')
const ALL: TableAsk = { by: [], measure: 3, how: 'sum', where: new Map() }

describe.each([
  ['quick', PLAIN],
  ['careful', QUOTED],
])('a table read by the %s reader', (how, text) => {
  const table = tableOf(text)

  test('is that, and its columns have their roles: a code is no number', () => {
    expect(table.how).toBe(how)
    expect(rolesOf(table)).toEqual(['dimension', 'dimension', 'time', 'measure', 'measure'])
  })

  test('is grouped; a dash and a blank are missing, not 0', () => {
    expect(groupsOf(table, ALL)).toEqual([{ keys: [], value: 8, rows: 4, missing: 1 }])
    expect(groupsOf(table, { ...ALL, by: [1] })).toEqual([
      { keys: ['a'], value: 4, rows: 2, missing: 0 },
      { keys: ['b'], value: 4, rows: 2, missing: 1 },
    ])
    const both = groupsOf(table, { ...ALL, by: [2, 1] })
    expect(both.find(each => each.keys.join() === '2022,b')).toMatchObject({ value: null, missing: 1 })
    const only = groupsOf(table, { ...ALL, how: 'mean', where: new Map([[1, new Set(['a'])]]) })
    expect(only).toEqual([{ keys: [], value: 2, rows: 2, missing: 0 }])
    expect(groupsOf(table, { ...ALL, measure: null })).toMatchObject([{ value: 4, rows: 4 }])
  })
})

test('numbers spelt with marks are numbers', () => {
  const table = tableOf(QUOTED)
  expect(groupsOf(table, { ...ALL, measure: 4 })).toMatchObject([{ value: 1005.5, missing: 1 }])
})

test('a row of another length is told', () => {
  const { problems } = readTable('a.csv', encoder.encode('a,b\n1\n2,3\n'))
  expect(problems).toMatchObject([{ code: 'ROW-LENGTH', place: { line: 2 } }])
})

describe('a rule of the person', () => {
  const table = tableOf('甲,乙,合计\n1,2,3\n1,2,4\n1,,1\n0.1,0.2,0.3\n')

  test('is kept, broken, or cannot be told', () => {
    const rule = sumRuleOf(' 甲 + 乙 = 合计 ', table.names)
    if ('unknown' in rule) throw new Error(rule.unknown)
    expect(ruleResult(table, rule)).toEqual({ kept: 2, broken: 1, untold: 1, rows: [{ row: 1, left: 3, right: 4 }] })
  })

  test.each([
    ['甲 + 丙 = 合计', '丙'],
    ['甲 + 乙', '甲 + 乙'],
    ['甲 = ', ''],
  ])('%s names the column that is not there', (text, unknown) =>
    expect(sumRuleOf(text, table.names)).toEqual({ unknown }),
  )
})

test('its picture: a line over time, bars by kind, and what is missing said', () => {
  const table = tableOf(PLAIN)
  const about = { measure: 'n', by: ['year', 'kind'], isTime: true, words: en, said: ADHOC_WORDS.en }
  const lines = adhocPicture(crossed(table, { ...ALL, by: [2, 1] }), about)
  expect(lines.spec.series).toMatchObject([
    { type: 'line', name: 'a', data: [1, 3] },
    { type: 'line', name: 'b', data: [null, 4] },
  ])
  expect(lines.rows).toHaveLength(4)
  expect(lines.notes).toEqual([ADHOC_WORDS.en.missing('1')])
  const bars = adhocPicture(crossed(table, { ...ALL, by: [1] }), { ...about, by: ['kind'], isTime: false })
  expect(bars.spec.series).toMatchObject([{ type: 'bar', data: [4, 4] }])
})
