import type { Exactness } from './counts.ts'
import type { FigureId } from './vocabulary.ts'

/** A counted thing of the text: it is stated by the report, and is never a cell of the form. */
export interface Figure {
  readonly value: number
  /** The text's own measure word: 条, 件, 篇, 人次 … */
  readonly measure: string
  /** What is counted, as written. */
  readonly what: string
  /** The year the sentence names, or null. */
  readonly year: number | null
  readonly exact: Exactness
  readonly section: 1 | 2 | 3 | 4 | 5 | 6
  readonly sentence: string
  /** Where the number begins in the section's text. */
  readonly index: number
  /** A word of the vocabulary, or '' for what it does not know. */
  readonly id: FigureId | ''
}
