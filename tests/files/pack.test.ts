import fc from 'fast-check'
import { expect, test } from 'vitest'
import { synthetic } from '../../src/data/synthetic/synthetic.ts'
import { emptyCell, numberCell } from '../../src/domain/cell.ts'
import { NO_HEADING, reportId, type Report } from '../../src/domain/report.ts'
import { packReports, reportsFromPack } from '../../src/files/pack.ts'
import { DATASET_PACK } from '../../src/files/schemas.ts'
import * as v from 'valibot'
import { anyKept } from './anyKept.ts'

test('a report that was packed and unpacked is the same report', () => {
  fc.assert(
    fc.property(fc.array(anyKept, { maxLength: 3 }), reports => {
      const wire: unknown = JSON.parse(JSON.stringify({ ...packReports(reports), units: [], sources: [] }))
      expect(reportsFromPack(v.parse(DATASET_PACK, wire))).toEqual(reports)
    }),
    { numRuns: 60 },
  )
})

test('a blank is never packed as a zero', () => {
  const cells = { '3/granted/total': emptyCell('blank'), '3/partial/total': numberCell(0, '0', null) } as const
  const who = { year: 2023, organ: '示例', uscc: '', scope: 'own', source: 's' } as const
  const report: Report = {
    ...who,
    id: reportId(who),
    divisionCode: '',
    region: '',
    level: '',
    format: 'gb-2021-30',
    otherAll: false,
    tables: [3],
    cells,
    published: '',
    heading: NO_HEADING,
    sections: [],
  }
  expect(reportsFromPack(packReports([report]))[0]?.cells).toEqual(cells)
})

test('a pack that was cut short is refused, not read as blanks', () => {
  const [report] = packReports([synthetic().reports[0] ?? never()]).reports
  const readable = (values: readonly unknown[], states: string) =>
    v.safeParse(DATASET_PACK, { version: 1, reports: [{ ...report, values, states }], units: [], sources: [] }).success
  const values = report?.values ?? []
  expect(readable(values, '')).toBe(true)
  expect(readable(values.slice(1), '')).toBe(false)
  expect(readable(values, '0')).toBe(false)
})

function never(): never {
  throw new Error('no report')
}
