import type { Problem } from '../domain/problem.ts'

/** What reading workbooks, Word documents, PDFs and archives may have to say. */
export const SHAPE_CODES = [
  'SAVE-AS',
  'ENCRYPTED',
  'DAMAGED',
  'MISFIT',
  'MOJIBAKE',
  'MOJIBAKE-LOST',
  'ZIP-DOCTYPE',
  'ZIP-NESTED',
  'ZIP-EMPTY',
  'PDF-SCANNED',
  'PDF-GARBLED',
  'PDF-PAGES',
  'PDF-OCR',
  'PDF-LOOSE',
  'TWO-YEARS',
  'SHEET-HIDDEN',
  'SHEET-NAMED',
  'FORMULA-EMPTY',
  'CHANGES',
] as const

type ShapeCode = (typeof SHAPE_CODES)[number]

/** The sentences of one language: what is there, and what a person can do. */
export type ShapeText = Readonly<Record<ShapeCode, (problem: Problem) => string>>
