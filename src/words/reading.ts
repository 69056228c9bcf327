import type { Problem } from '../domain/problem.ts'

/** What the reader of tables and headings may have to say. */
export const READING_CODES = [
  'NOT-OPENED',
  'ORGAN-MISSING',
  'ORGAN-GUESSED',
  'PUBLISHED-MISSING',
  'YEAR-MISSING',
  'CODE-MISSING',
  'ROW-MISSING',
  'UNREAD-CELL',
  'ARBITRATED',
  'SINGLE-DIGITS',
  'BY-ORDER',
  'BY-POSITION',
  'REPAIRED',
  'FORM-UNSUPPORTED',
  'FORM-MIXED',
  'NO-TABLE',
  'CORRECTED',
  'MAPPED',
] as const

export type ReadingCode = (typeof READING_CODES)[number]

/** The reader's sentences in one language: what is there, and what a person can do. */
export type ReadingText = Readonly<Record<ReadingCode, (problem: Problem) => string>>

/** What stands in the source, cut where it is long. */
export function shortFound({ found }: Problem): string {
  return found.length > 60 ? `${found.slice(0, 60)}…` : found
}
