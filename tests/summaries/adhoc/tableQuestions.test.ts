import { expect, test } from 'vitest'
import { adhocHeatPicture } from '../../../src/charts/adhocHeat.ts'
import { readTable } from '../../../src/files/table/readTable.ts'
import type { TableAsk } from '../../../src/summaries/adhoc/grouped.ts'
import { aboutTable, answersOf } from '../../../src/summaries/adhoc/tableQuestions.ts'
import { ADHOC_WORDS } from '../../../src/words/adhocWords.ts'
import { en } from '../../../src/words/en.ts'

function tableOf(text: string) {
  const table = readTable('a.csv', new TextEncoder().encode(text)).value
  if (!table) throw new Error('no table')
  return table
}

const TABLE = tableOf('kind,year,n\na,2022,1\na,2022,3\nb,2022,-\na,2023,5\nc,2023,7\n')
const BOTH: TableAsk = { by: [0, 1], measure: 2, how: 'mean', where: new Map() }

test('a table tells of itself, and gives rows by filter', () => {
  expect(aboutTable(TABLE)).toMatchObject({
    rows: 5,
    roles: ['dimension', 'time', 'measure'],
    isNumber: [false, true, true],
  })
  const answers = answersOf(TABLE)
  expect(answers.rows({ where: new Map(), from: 3, to: 100 })).toEqual({
    from: 3,
    count: 5,
    rows: [
      ['a', '2023', '5'],
      ['c', '2023', '7'],
    ],
  })
  const where = new Map([[0, new Set(['a'])]])
  expect(answers.rows({ where, from: 1, to: 2 })).toEqual({ from: 1, count: 3, rows: [['a', '2022', '3']] })
  expect(answers.texts(0)).toEqual(['a', 'b', 'c'])
  expect(answers.rule({ left: [2], right: [2] })).toMatchObject({ kept: 4, broken: 0, untold: 1 })
})

test('a cross-tab adds up what is stated: a mean of all rows is no mean of means', () => {
  const given = answersOf(TABLE).crossed(BOTH)
  expect(given.cells.map(({ keys, value, missing }) => [...keys, value, missing])).toEqual([
    ['a', '2022', 2, 0],
    ['a', '2023', 5, 0],
    ['b', '2022', null, 1],
    ['c', '2023', 7, 0],
  ])
  expect(given.first.map(({ value }) => value)).toEqual([3, null, 7])
  expect(given.second.map(({ value }) => value)).toEqual([2, 6])
  expect(given.whole).toEqual({ keys: [], value: 4, rows: 5, missing: 1 })
  expect(given.of).toEqual({ cells: 4, first: 3, second: 2 })
})

test('of very many groups the largest are given, and totals have all', () => {
  const lines = Array.from({ length: 300 }, (_, at) => `k${at},s${at % 50},${at + 1}`)
  const given = answersOf(tableOf(`key,side,n\n${lines.join('\n')}\n`)).crossed({ ...BOTH, how: 'sum' })
  expect([given.first.length, given.second.length]).toEqual([200, 40])
  expect(given.of).toEqual({ cells: 300, first: 300, second: 50 })
  expect(given.first.map(({ keys }) => keys[0])).not.toContain('k0')
  expect(given.whole.value).toBe((300 * 301) / 2)
})

test('a heat map leaves blank what states no number, and says so', () => {
  const about = { measure: 'n', by: ['kind', 'year'], isTime: false, words: en, said: ADHOC_WORDS.en }
  const picture = adhocHeatPicture(answersOf(TABLE).crossed(BOTH), about)
  const [series] = [picture.spec.series ?? []].flat()
  expect(series).toMatchObject({ type: 'heatmap' })
  expect(picture.notes).toContain(ADHOC_WORDS.en.missing('1'))
  expect(JSON.stringify(series)).toContain('"value":[0,1,-1,null]')
})
