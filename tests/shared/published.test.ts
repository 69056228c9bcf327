import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { cellsOf } from '../../src/domain/forms/index.ts'
import { reportsFromPack } from '../../src/files/pack.ts'
import { DATASET_PACK } from '../../src/files/schemas.ts'

const SHARED = process.env['SHARED'] ?? ''
const PACK = fileURLToPath(new URL('../../public/data/published/reports.pack.json', import.meta.url))

function rowsOf(name: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(join(SHARED, 'data', name), 'utf8')
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data
}

const pack = v.parse(DATASET_PACK, JSON.parse(readFileSync(PACK, 'utf8')))

test('every cell of the hand-kept table is in the published pack, and nothing else', () => {
  const rows = rowsOf('reports.csv').map(row => {
    const who = [row['source'], row['report_year'], row['division_code'], row['organ'], row['level'], row['scope']]
    const cell = [row['format'], row['table'], row['row'], row['column'], row['status'], row['unit']]
    return [...who, ...cell, row['value'] === '' ? null : Number(row['value'])].join('|')
  })
  const packed = reportsFromPack(pack).flatMap(report =>
    cellsOf(report).flatMap(({ id, column }) => {
      const cell = report.cells[id]
      if (cell === undefined) return []
      const who = [report.source, report.year, report.divisionCode, report.organ, report.level, report.scope]
      return [[...who, report.format, ...id.split('/'), cell.status, column.unit, cell.value].join('|')]
    }),
  )
  expect(packed.toSorted()).toEqual(rows.toSorted())
  expect(new Set(pack.reports.map(each => each.source)).size).toBe(64)
})

const dated = (of: readonly (readonly [string | undefined, string | undefined])[]) =>
  of.map(each => each.join(' ')).toSorted()

test('units, addresses and publication dates are those of the hand-kept lists', () => {
  expect(pack.units).toEqual(rowsOf('units.csv').map(({ organ, parent, kind }) => ({ organ, parent, kind })))
  const sources = rowsOf('sources.csv')
  const addressed = sources
    .filter(each => each['address'] !== '')
    .map(each => [each['source'], each['address']].join(' '))
  expect(pack.sources.map(each => `${each.source} ${each.address}`).toSorted()).toEqual(addressed.toSorted())
  expect(dated(pack.reports.map(each => [each.source, each.published]))).toEqual(
    dated(sources.map(each => [each['source'], each['published']])),
  )
})
