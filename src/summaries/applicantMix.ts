import type { Amount } from '../engines/question.ts'
import { APPLICANTS, type ApplicantId } from '../domain/forms/applications.ts'
import { amountOf, cellMeasure, sumOfAmounts } from './amounts.ts'
import { periodOf, type Period } from './period.ts'
import type { Summary } from './summary.ts'

/** The applicant kinds, without their total. */
export const APPLICANT_KINDS = APPLICANTS.filter(column => column.id !== 'total')

export interface ApplicantMix {
  readonly kinds: readonly { readonly id: ApplicantId; readonly amount: Amount }[]
  readonly total: Amount
  readonly period: Period
}

/** Who applied: applications received over the period, by applicant kind. */
export const applicantMix: Summary<ApplicantMix> = {
  overYears: true,
  question: where => ({
    measures: APPLICANTS.map(({ id }) => cellMeasure(id, `3/new_received/${id}`)),
    groupBy: ['year'],
    where,
  }),
  rows: answer => {
    const over = (id: ApplicantId): Amount => sumOfAmounts(answer.map(row => amountOf(row, id)))
    return {
      kinds: APPLICANT_KINDS.map(({ id }) => ({ id, amount: over(id) })),
      total: over('total'),
      period: periodOf(answer),
    }
  },
}
