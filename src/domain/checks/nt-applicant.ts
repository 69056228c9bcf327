import { APPLICANTS } from '../forms/applications.ts'
import type { Report } from '../report.ts'
import { claimCheck, equalTo, type Reading } from './nt.ts'
import { statedCell, type Stated } from './stated.ts'
import { valueOf } from './values.ts'

const ROWS = [
  ['N', 'new_received'],
  ['P', 'total_processed'],
] as const

/** 自然人 18 件, 均为自然人: the applicant columns of what was received, or of what was closed. */
export const NT_APPLICANT = claimCheck('NT-APPLICANT', (claim, report) => {
  const columns = claim.field === 'legal_all' ? LEGAL : [claim.field]
  const own: readonly Reading[] = ROWS.map(([basis, row]) => [basis, statedColumns(report, row, columns)])
  const both = sumOf(own[0]?.[1], statedColumns(report, 'carried_in', columns))
  return equalTo(claim, [...own, ['N+Ci', both]])
})

const LEGAL = APPLICANTS.map(({ id }) => id).filter(id => id.startsWith('legal_'))

function statedColumns(report: Report, row: string, columns: readonly string[]): Stated {
  const only = columns.length === 1 ? columns[0] : undefined
  if (only !== undefined) return statedCell(report, `3/${row}/${only}`)
  const cells = columns.map(column => `3/${row}/${column}` as const)
  const values = cells.map(cell => valueOf(report, cell))
  const isKnown = !values.includes(null)
  const value = isKnown ? values.reduce<number>((sum, each) => sum + (each ?? 0), 0) : null
  return { value, cells, cell: '', sure: true }
}

function sumOf(one: Stated | undefined, other: Stated): Stated {
  const value = !one || one.value === null || other.value === null ? null : one.value + other.value
  return { value, cells: [...(one?.cells ?? []), ...other.cells], cell: '', sure: true }
}
