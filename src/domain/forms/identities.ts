import { APPLICANTS } from './applications.ts'
import { RESULTS, TRACKS } from './appeals.ts'
import type { Identity, Row } from './form.ts'

const APPLICANT_PARTS = APPLICANTS.filter(column => column.id !== 'total')
const RESULT_PARTS = RESULTS.filter(column => column.id !== 'total')

/** The identities of tables 3 and 4 for these rows of table 3: one a row, two a column, three of appeals. */
export function identitiesOf(rows: readonly Row[]): readonly Identity[] {
  const outcomes = rows.filter(row => !['received', 'closing'].includes(row.group))
  const byRow = rows.map(({ id }): Identity => ({
    check: 'T3-ROW',
    cell: `3/${id}/total`,
    left: APPLICANT_PARTS.map(column => `3/${id}/${column.id}` as const),
    right: [`3/${id}/total`],
  }))
  const byColumn = APPLICANTS.flatMap(({ id }): readonly Identity[] => [
    {
      check: 'T3-CARRY',
      cell: `3/carried_out/${id}`,
      left: [`3/new_received/${id}`, `3/carried_in/${id}`],
      right: [`3/total_processed/${id}`, `3/carried_out/${id}`],
    },
    {
      check: 'T3-TOTAL',
      cell: `3/total_processed/${id}`,
      left: outcomes.map(row => `3/${row.id}/${id}` as const),
      right: [`3/total_processed/${id}`],
    },
  ])
  const appeals = TRACKS.map(({ id }): Identity => ({
    check: 'T4-SUM',
    cell: `4/${id}/total`,
    left: RESULT_PARTS.map(column => `4/${id}/${column.id}` as const),
    right: [`4/${id}/total`],
  }))
  return [...byRow, ...byColumn, ...appeals]
}
