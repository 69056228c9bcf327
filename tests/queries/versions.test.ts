import { expect, test } from 'vitest'
import { numberCell } from '../../src/domain/cell.ts'
import { UPLOAD, type HeldReport } from '../../src/queries/held.ts'
import { heldOf } from '../../src/queries/heldOf.ts'
import { memoryUploads } from '../../src/queries/uploads.ts'
import { choose, twinKey } from '../../src/queries/versions.ts'
import type { Replacement } from '../../src/queries/work.ts'
import { reportDiff } from '../../src/summaries/reportDiff.ts'
import { madeRead } from './keeping/made.ts'

const read = madeRead('own.csv')
const [own] = read.reports
if (!own) throw new Error('no report')
const GRANTED = '3/granted/total'
const PARTIAL = '3/partial/total'
const old: HeldReport = {
  ...own,
  id: 'old',
  source: 'old',
  dataset: 'a',
  cells: { ...own.cells, [GRANTED]: numberCell(1001, '1001', null), [PARTIAL]: numberCell(1002, '1002', null) },
}
const key = twinKey(own) ?? ''
const set = { reports: [old], units: [], addresses: new Map<string, string>(), problems: [] }

function held(...replacements: readonly Replacement[]) {
  return heldOf({ datasets: [], reads: [set], uploads: [{ id: '1', read }], replacements, problems: [] })
}

const values = (report: HeldReport | undefined) =>
  [GRANTED, PARTIAL].map(id => report?.cells[id as typeof GRANTED]?.value)
const ours = values({ ...own, dataset: UPLOAD })

test('cell by cell: what differs, in the order of the form', () => {
  expect(reportDiff(old, own).map(each => [each.cell.id, each.before?.value])).toEqual([
    [GRANTED, 1001],
    [PARTIAL, 1002],
  ])
  expect(reportDiff(own, own)).toEqual([])
  const { [PARTIAL]: _gone, ...without } = own.cells
  expect(reportDiff(own, { ...own, cells: without }).map(each => each.after)).toEqual([null])
})

test('the new one, the old one, or some cells of each; the others stay as versions', () => {
  expect(values(held().reports[0])).toEqual(ours)
  expect(values(held({ key, take: 'old', old: [] }).reports[0])).toEqual([1001, 1002])
  const mixed = held({ key, take: 'cells', old: [PARTIAL] })
  expect(values(mixed.reports[0])).toEqual([ours[0], 1002])
  expect(mixed.reports).toHaveLength(1)
  expect(mixed.problems).toMatchObject([{ code: 'DATA-REPLACED', found: 'old', values: { cells: 1 } }])
  expect(mixed.versions.get(key)?.map(each => each.source)).toEqual(['old', 'own.csv'])
  expect(held({ key: 'other', take: 'old', old: [] }).reports[0]?.source).toBe('own.csv')
})

test('a choice is kept once a report', () => {
  const store = memoryUploads()
  choose({ key, take: 'old', old: [] }, 'own.csv', store)
  choose({ key, take: 'new', old: [] }, 'own.csv', store)
  expect(store.work().replacements).toEqual([{ key, take: 'new', old: [] }])
})
