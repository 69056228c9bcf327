import type { Problem } from '../domain/problem.ts'

/** What a published data set, or a folder to be packed, may have wrong with it. */
export const DATA_SET_CODES = [
  'DATA-FETCH',
  'DATA-MALFORMED',
  'DATA-HASH',
  'DATA-READ',
  'DATA-UNKNOWN',
  'DATA-REPLACED',
  'DATA-COLUMNS',
  'DATA-FIELD',
  'DATA-UNNAMED',
  'DATA-TWIN',
] as const

/** A sentence for each of them. */
export type DataSetText = Readonly<Record<(typeof DATA_SET_CODES)[number], (problem: Problem) => string>>
