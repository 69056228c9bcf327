import type { AnswerRow, Question, Where } from '../engines/question.ts'
import type { Choice } from './choice.ts'

/** What an engine gives back for one question. */
export type Answer = readonly AnswerRow[]

/** A question of a page, and the rows that its answer becomes. */
export interface Summary<Rows> {
  readonly question: (where: Where, choice: Choice) => Question
  readonly rows: (answer: Answer, choice: Choice) => Rows
  /** Reports stand beside each other here and are never added, so that nested ones may stand too. */
  readonly compares?: true
  /** Years are added too: a report with a blank is left out of the whole, not of its year. */
  readonly overYears?: true
}
