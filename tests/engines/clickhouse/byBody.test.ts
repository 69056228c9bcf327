import { expect, test } from 'vitest'
import { clickhouseEngine } from '../../../src/engines/clickhouse/clickhouse.ts'
import type { Table } from '../../../src/engines/clickhouse/source.ts'
import type { Question, Where } from '../../../src/engines/question.ts'

const REPORTS: Table = { database: 'ogi', table: 'city', dataset: 'city', sums: true }
const BY_BODY: Table = { ...REPORTS, byBody: true }

/** The tables that a question is asked of, and the whole reports that fit it. */
async function askedOf(table: Table, where: Where, question: Partial<Question> = {}): Promise<readonly string[]> {
  const heard: string[] = []
  const engine = clickhouseEngine(table, async sql => {
    heard.push(sql)
    return [['1', '0']]
  })
  await engine.ask({ measures: [], groupBy: ['year'], where, ...question })
  await engine.reports(where, 10)
  return heard.flatMap(sql => [...sql.matchAll(/FROM (ogi\S*)/g)].map(found => found[1] ?? ''))
}

test('a question of bodies is asked of the reports in order of their bodies, and so are their whole reports', async () => {
  expect(await askedOf(BY_BODY, { units: ['甲局'] })).toEqual(Array(3).fill('ogi.city_by_body'))
  expect(await askedOf(BY_BODY, { units: ['甲局', '乙局'], parents: ['乙市'], years: [2020, 2021] })).toEqual(
    Array(3).fill('ogi.city_by_body'),
  )
})

test('all that a question asks within itself is asked of the same table', async () => {
  const measures = [
    { id: 'granted', cells: ['3/granted/total'] },
    { id: 'fees', cells: ['2/fees/amount_wan_yuan'] },
  ] as const
  const top = { groupBy: ['report'], order: [{ by: 'granted' }], limit: 3, whole: 'year', measures } as const
  const asked = await askedOf(BY_BODY, { units: ['甲局'] }, top)
  expect(asked.length).toBeGreaterThan(4)
  expect(new Set(asked)).toEqual(new Set(['ogi.city_by_body']))
  expect(new Set(await askedOf({ ...BY_BODY, uniqueReports: true }, { units: ['甲局'] }, { ...top, ids: 0 }))).toEqual(
    new Set(['ogi.city_by_body']),
  )
})

test('what names no body, or is asked of a set without that table, is asked as ever', async () => {
  expect(await askedOf(BY_BODY, { years: [2020, 2021] }, { ids: 0 })).toEqual([
    'ogi.city_sums',
    'ogi.city_sums',
    'ogi.city',
  ])
  expect(await askedOf(BY_BODY, { units: [], parents: ['乙市'] })).toEqual(Array(3).fill('ogi.city'))
  expect(await askedOf(REPORTS, { units: ['甲局'] })).toEqual(Array(3).fill('ogi.city'))
})
