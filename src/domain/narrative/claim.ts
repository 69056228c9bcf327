import type { CheckId } from '../checks/ids.ts'
import { ALL_CELLS } from '../forms/index.ts'
import { spellingsOf } from '../forms/spellings.ts'

/** A rule that holds the report's own sentences against its tables. */
export type NtCheckId = Extract<CheckId, `NT-${string}`>

/** One statement of the text about cells of the tables. `value` is what it says, `field` what it says it of. */
export interface Claim {
  readonly check: NtCheckId
  /** A row of table 3, a subtotal (`denied_subtotal` …), a part of table 4 or 2, or a share (`share:denied_subtotal`). */
  readonly field: string
  readonly value: number
  /** Decimals of the stated number: they decide how a share is rounded. */
  readonly decimals: number
  readonly text: string
  readonly sentence: string
  readonly section: 1 | 2 | 3 | 4 | 5 | 6
  /** Where `text` begins in the section's text. */
  readonly index: number
  /** The year it names, or null where it names none (then it is the report's). */
  readonly year: number | null
  /** False where it speaks of a part of the year: it is never held against the tables. */
  readonly annual: boolean
  /** The body it names (区政府办公室), or '' for the report's own whole. */
  readonly subject: string
  /** The share stated beside the number, where it follows from the text's own numbers. */
  readonly share?: number
  /** True where the total says that it includes what was brought forward. */
  readonly withCarry?: true
  /** What else the claim rests on: tracks of 均获维持, parts of a sum. */
  readonly parts?: Readonly<Record<string, number>>
}

/** Fields that stand for more than one row of table 3. */
export const SUBTOTALS: Readonly<Record<string, string>> = {
  denied_subtotal: 'denied',
  unable_subtotal: 'unable',
  refused_subtotal: 'refused',
  other_subtotal: 'other',
}

const BY_FIELD: Readonly<Record<string, NtCheckId>> = {
  new_received: 'NT-RECEIVED',
  carried_in: 'NT-CARRY-IN',
  carried_out: 'NT-CARRY-OUT',
  total_processed: 'NT-PROCESSED',
  granted: 'NT-GRANTED',
  partial: 'NT-PARTIAL',
  granted_or_partial: 'NT-GRANTED+PARTIAL',
  legal_all: 'NT-APPLICANT',
  info_fee_collected: 'NT-FEE',
  fees_wan_yuan: 'NT-FEE',
}

const BY_PREFIX: readonly (readonly [string, NtCheckId])[] = [
  ['denied', 'NT-DENIED'],
  ['unable', 'NT-UNABLE'],
  ['refused', 'NT-REFUSED'],
  ['other_', 'NT-OTHER'],
  ['natural_', 'NT-APPLICANT'],
  ['legal_', 'NT-APPLICANT'],
  ['reconsideration', 'NT-REVIEW'],
  ['litigation', 'NT-LITIGATION'],
  ['rules_', 'NT-RULES'],
  ['normative_documents_', 'NT-NORMDOCS'],
]

/** Which rule a field belongs to. */
export function checkOf(field: string): NtCheckId | null {
  return BY_FIELD[field] ?? BY_PREFIX.find(([prefix]) => field.startsWith(prefix))?.[1] ?? null
}

/** Rows of table 3 that are outcomes, with the labels a sentence may give them, longest first. */
export const OUTCOME_LABELS: readonly (readonly [label: string, field: string])[] = outcomeLabels()

function outcomeLabels(): readonly (readonly [string, string])[] {
  const own: readonly (readonly [string, string])[] = [
    ['予以公开', 'granted'],
    ['予以主动公开', 'granted'],
    ['同意公开', 'granted'],
    ['准予公开', 'granted'],
    ['给予公开', 'granted'],
    ['全部公开', 'granted'],
    ['部分公开', 'partial'],
    ['部分予以公开', 'partial'],
    ['区分处理', 'partial'],
    ['不予公开', 'denied_subtotal'],
    ['不同意公开', 'denied_subtotal'],
    ['不公开', 'denied_subtotal'],
    ['无法提供', 'unable_subtotal'],
    ['无法公开', 'unable_subtotal'],
    ['不能提供', 'unable_subtotal'],
    ['不予处理', 'refused_subtotal'],
    ['其他处理', 'other_subtotal'],
    ['其它处理', 'other_subtotal'],
    ['作其他处理', 'other_subtotal'],
    ['大量反复申请', 'refused_excessive'],
    ['信访举报投诉', 'refused_petition'],
    ['危及“三安全一稳定”', 'denied_safety_stability'],
    ['四类过程性性信息', 'denied_process_info'],
    ['第三方合法权益', 'denied_third_party'],
  ]
  const rows = [...ALL_CELLS.values()]
    .filter(({ table, column }) => table === 3 && column.id === 'total')
    .filter(({ row }) => /^(?:denied|unable|refused|other)_/.test(row.id) && row.id !== 'other_all')
    .flatMap(({ row }) => spellingsOf(row).map(label => [label, row.id] as const))
    .filter(([label]) => label.length >= 4)
  return [...own, ...rows].toSorted(([a], [b]) => b.length - a.length)
}
