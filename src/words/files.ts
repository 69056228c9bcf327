import type { Problem } from '../domain/problem.ts'

/** What reading bytes, delimited text, and long and wide CSV may have to say. */
export const FILE_CODES = [
  'EMPTY',
  'NOT-TEXT',
  'JSON',
  'TOO-LARGE',
  'ENCODING',
  'BOM-INSIDE',
  'NUL',
  'QUOTE',
  'MORE',
  'ROW-LENGTH',
  'HEADER-AGAIN',
  'SKIPPED-ROW',
  'NO-ROWS',
  'DUP-COLUMN',
  'DUP-EQUAL',
  'DUP-CELL',
  'UNKNOWN-CELL',
  'UNKNOWN-COLUMN',
  'BAD-NUMBER',
  'BAD-STATUS',
  'STATUS-VALUE',
  'BAD-YEAR',
  'BAD-CODE',
  'BAD-WORD',
  'BAD-DATE',
  'FORMAT-BY-YEAR',
] as const

type FileCode = (typeof FILE_CODES)[number]

/** The sentences of one language: what is there, and what a person can do. */
export type FileText = Readonly<Record<FileCode, (problem: Problem) => string>>
