import { APPLICANTS, type ApplicantId } from '../../domain/forms/applications.ts'
import { keysOf, normaliseLabel } from '../labels.ts'
import type { Block, RowBlock } from '../blocks.ts'

/** What a column of table 3 holds: an applicant kind, or a subtotal that the form does not have. */
export type ColumnKind = ApplicantId | 'subtotal'

const OFFICIAL: readonly ColumnKind[] = APPLICANTS.map(column => column.id)
const LEGAL = /^法人(?:或|和|及|、)?其[他它]组织$/u

/**
 * The order of the columns as the heads above `before` name them; the official order where they name none, name it
 * only in part, or name a column twice.
 */
export function columnOrder(blocks: readonly Block[], before: number): readonly ColumnKind[] {
  const heads = blocks.slice(Math.max(0, before - 12), before).filter(block => block.kind === 'row')
  const rows = heads.map(kindsOf).filter(kinds => kinds.length > 0)
  const order = rows.length === 0 ? [] : merged(rows)
  const named = order.filter(kind => kind !== 'subtotal')
  const complete = named.length === OFFICIAL.length && new Set(named).size === OFFICIAL.length
  return complete ? order : OFFICIAL
}

function kindsOf(row: RowBlock): readonly (ColumnKind | 'legal')[] {
  return row.cells.flatMap((cell): readonly (ColumnKind | 'legal')[] => {
    const key = normaliseLabel(cell.text)
    if (key === '小计') return ['subtotal']
    if (LEGAL.test(key)) return ['legal']
    const column = APPLICANTS.find(each => keysOf(each).includes(key))
    return column ? [column.id] : []
  })
}

/** Two rows of heads become one: what stands under 法人或其他组织 goes in its place. */
function merged(rows: readonly (readonly (ColumnKind | 'legal')[])[]): readonly ColumnKind[] {
  const upper = rows.find(row => row.includes('legal'))
  const lower = rows.findLast(row => !row.includes('legal')) ?? []
  const flat = upper ? upper.flatMap(kind => (kind === 'legal' ? lower : [kind])) : lower
  return flat.filter(kind => kind !== 'legal')
}
