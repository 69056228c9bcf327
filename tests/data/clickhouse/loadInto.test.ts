import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { loadInto } from '../../../src/data/clickhouse/loadInto.ts'
import { nation } from '../../../src/data/nation/nation.ts'
import { CLICKHOUSE_SET } from '../../../src/files/partSchemas.ts'

const TABLE = { cluster: 'all', database: 'ogi', table: 'city' }
const REPORTS = 400

/** Loads a small nation into what only writes down what it is told, and counts what it is said to count. */
async function loaded(counts: (reports: number) => readonly number[]) {
  const told: string[] = []
  const made = nation(REPORTS)
  const count = made.bodies.organ.length * 8
  const server = createServer((asked, answer) => {
    const pieces: Buffer[] = []
    asked.on('data', (piece: Buffer) => pieces.push(piece))
    asked.on('end', () => {
      const sql = Buffer.concat(pieces).toString()
      told.push(sql.split('\n')[0] ?? '')
      if (/^SELECT \(/.test(sql)) answer.end(counts(count).join('\t'))
      else answer.end(sql.startsWith('SELECT') ? `${count}\t${count}\t${count}` : '')
    })
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const shard = { address: `http://127.0.0.1:${port}`, user: 'loader', password: '' }
  const parts = made.provinces.map(each => () => made.partsOf(each))
  try {
    return { told, count, set: await loadInto([shard, shard], TABLE, { parts, bodies: made.bodies }) }
  } finally {
    server.close()
  }
}

test('every shard puts its reports in order of their bodies, once all are there', async () => {
  const { told, count, set } = await loaded(reports => [reports, reports, reports])
  expect(set).toMatchObject({ reports: count, sums: true, byBody: true })
  const put = 'INSERT INTO ogi.city_by_body_local SELECT * FROM ogi.city_local'
  expect(told.filter(sql => sql === put)).toHaveLength(2)
  const last = told.findLastIndex(sql => sql.startsWith('INSERT INTO ogi.city ('))
  expect(last).toBeGreaterThan(0)
  expect(told.indexOf(put)).toBeGreaterThan(last)
  for (const name of ['city', 'city_sums', 'city_by_body'])
    for (const each of [name, `${name}_local`]) {
      const dropped = told.findIndex(sql => sql === `DROP TABLE IF EXISTS ogi.${each}`)
      const made = told.findIndex(sql => sql.startsWith(`CREATE TABLE ogi.${each} `))
      expect([dropped >= 0, made > dropped], each).toEqual([true, true])
    }
})

test('a table that has fewer reports than were sent is a failure, whichever it is', async () => {
  for (const short of [0, 1, 2])
    await expect(loaded(reports => [0, 1, 2].map(at => (at === short ? reports - 1 : reports)))).rejects.toThrow(/sent/)
})

test('a set that an older release loaded has no reports by body', () => {
  const older = {
    version: 2,
    address: 'https://ch.example.gov',
    database: 'ogi',
    table: 'city',
    sums: true,
    uniqueReports: true,
    uniqueBodies: true,
    user: 'reader',
    login: true,
    reports: 8,
    years: [2026],
  }
  expect(v.parse(CLICKHOUSE_SET, older).byBody).toBe(false)
  expect(v.parse(CLICKHOUSE_SET, { ...older, byBody: true }).byBody).toBe(true)
})
