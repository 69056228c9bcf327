import { SUBTOTALS } from '../narrative/claim.ts'
import type { Report } from '../report.ts'
import { NOT_STATED, rowsOfGroup, statedCell, statedSum, statedTotal, type Stated } from './stated.ts'
import { valueOf } from './values.ts'

const LITIGATION = ['litigation_direct', 'litigation_after_reconsideration']
const TRACKS = ['litigation_direct', 'litigation_after_reconsideration', 'reconsideration']

/** What the tables state for the field of a claim. */
export function statedField(report: Report, field: string): Stated {
  const group = SUBTOTALS[field]
  if (group !== undefined) return statedSum(report, rowsOfGroup(report, group))
  if (field === 'granted_or_partial') return statedSum(report, ['granted', 'partial'])
  if (/^(?:litigation|reconsideration)/.test(field)) return statedAppeal(report, field)
  if (/^(?:rules|normative_documents)_/.test(field)) return statedDocument(report, field)
  if (field === 'fees_wan_yuan') return statedCell(report, '2/fees/amount_wan_yuan')
  return statedTotal(report, 3, field)
}

function statedAppeal(report: Report, field: string): Stated {
  const track = TRACKS.find(each => field.startsWith(`${each}_`))
  const result = field.slice((track ?? 'litigation').length + 1)
  const tracks = track === undefined ? LITIGATION : [track]
  if (result === 'total') return statedSum(report, tracks, 4)
  const cells = tracks.map(each => `4/${each}/${result}` as const)
  const stated = cells.filter(cell => valueOf(report, cell) !== null)
  if (stated.length < cells.length) return NOT_STATED
  const value = stated.reduce((sum, cell) => sum + (valueOf(report, cell) ?? 0), 0)
  return { value, cells, cell: cells.length === 1 ? (cells[0] ?? '') : '', sure: true }
}

function statedDocument(report: Report, field: string): Stated {
  const row = field.startsWith('rules_') ? 'rules' : 'normative_documents'
  const column = field.slice(row.length + 1)
  const old = column === 'issued' ? 'made' : column
  return statedCell(report, `2/${row}/${report.format === 'gb-2019-60' ? old : column}`)
}
