import { capCheck, capOverYears } from './caps.ts'

const SIDES = {
  id: 'X-APPEAL-CAP',
  cell: '4/reconsideration/total',
  leftCells: ['4/reconsideration/total', '4/litigation_direct/total'],
  rightCells: ['3/total_processed/total'],
} as const

/** Appeals of a year come from applications closed in it or the year before. */
export const X_APPEAL_CAP = capCheck(SIDES)

/** The same with the report of the year before beside it. */
export const X_APPEAL_CAP_YEARS = capOverYears(SIDES)
