import type { Named } from '../langs.ts'
import type { CellId } from '../forms/form.ts'
import type { Scope } from '../scope.ts'

/** Every indicator that has a definition, in the order that lists show them; the two mixes are families. */
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
  'doc_stock',
  'doc_turnover',
  'denial_mix',
  'applicant_mix',
  'yoy',
  'per_capita',
] as const

export type IndicatorId = (typeof INDICATOR_IDS)[number]

/** From this report year on, figures are not what they were: a new form, or the review-first rule of 2024. */
export interface Break {
  readonly from: number
  readonly why: 'form2019' | 'form2021' | 'reviewFirst'
}

/**
 * count: a sum of cells; share: a part of a whole, with an interval; ratio: one thing by another, without; growth:
 * against the year before; perCapita: by a population that somebody names.
 */
export type IndicatorKind = 'count' | 'share' | 'ratio' | 'growth' | 'perCapita'

/**
 * One indicator: sums of cells, of every applicant or result together. Without a denominator it is a count. Where it
 * is not agreed that more or less is better, `direction` is null and nothing is coloured.
 */
export interface Indicator<Id extends string = string> extends Named {
  readonly id: Id
  readonly kind: IndicatorKind
  readonly numerator: readonly CellId[]
  readonly denominator: readonly CellId[]
  /** Taken off the numerator. */
  readonly minus?: readonly CellId[]
  readonly direction: 'higher' | 'lower' | null
  /** Below this base a rate is shown with its numbers only: no rank, no colour, no change. 0 for a count. */
  readonly smallestBase: number
  /** The scopes it may be compared in; absent: any one scope. */
  readonly scopes?: readonly Scope[]
  readonly breaks: readonly Break[]
}

/** The smallest base of every rate: fewer closed cases say nothing about a body. Defined here and nowhere else. */
export const SMALLEST_BASE = 30

/** 行政复议法 2023, article 23: refusals go to reconsideration first, from report year 2024 on. */
export const REVIEW_FIRST: Break = { from: 2024, why: 'reviewFirst' }

/** 国办公开办函〔2021〕30号: documents in force, and no longer those made public, from report year 2021 on. */
export const FORM_2021: Break = { from: 2021, why: 'form2021' }
