import type { Named } from '../langs.ts'
import type { CellId } from '../forms/form.ts'

/** Every indicator, in the order that lists and pickers show them. */
export const INDICATOR_IDS = [
  'demand',
  'workload',
  'closure_rate',
  'carry_rate',
  'disclosure_rate',
  'full_rate',
  'partial_rate',
  'denial_rate',
  'unable_rate',
  'not_held_share',
  'refused_rate',
  'other_rate',
  'merits_disclosure_rate',
  'appeal_intensity',
  'review_correction_rate',
  'litigation_correction_rate',
] as const

export type IndicatorId = (typeof INDICATOR_IDS)[number]

/** From this report year on, an indicator means something else than before: the review-first rule of 2024. */
export interface Break {
  readonly from: number
  readonly why: 'reviewFirst'
}

/**
 * One indicator: sums of cells, of every applicant or result together. Without a denominator it is a count. Where it
 * is not agreed that more or less is better, `direction` is null and nothing is coloured.
 */
export interface Indicator extends Named {
  readonly id: IndicatorId
  readonly numerator: readonly CellId[]
  readonly denominator: readonly CellId[]
  readonly direction: 'higher' | 'lower' | null
  /** Below this base a rate is shown with its numbers only: no rank, no colour, no change. 0 for a count. */
  readonly smallestBase: number
  readonly breaks: readonly Break[]
}

/** The smallest base of every rate: fewer closed cases say nothing about a body. Defined here and nowhere else. */
export const SMALLEST_BASE = 30

/** 行政复议法 2023, article 23: refusals go to reconsideration first, from report year 2024 on. */
export const REVIEW_FIRST: Break = { from: 2024, why: 'reviewFirst' }
