import { capCheck, capOverYears } from './caps.ts'

const SIDES = {
  id: 'X-AFTER',
  cell: '4/litigation_after_reconsideration/total',
  leftCells: ['4/litigation_after_reconsideration/total'],
  rightCells: ['4/reconsideration/upheld', '4/reconsideration/other'],
} as const

/** Litigation after reconsideration follows reconsiderations that were upheld or ended otherwise, this year or last. */
export const X_AFTER = capCheck(SIDES)

/** The same with the report of the year before beside it. */
export const X_AFTER_YEARS = capOverYears(SIDES)
