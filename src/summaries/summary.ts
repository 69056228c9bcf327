import type { AnswerRow, Question, Where } from '../engines/question.ts'
import type { Report } from '../domain/report.ts'
import type { TilePlaces } from './tiles.ts'
import type { Choice } from './choice.ts'

/** What an engine gives back for one question. */
export type Answer = readonly AnswerRow[]

/** What may be known besides the answer: the reports where they are at hand, residents (10,000) where named. */
export interface Known {
  readonly reportOf?: (id: string) => Report | undefined
  readonly residentsOf?: (unit: string, year: number) => number | null
  /** The reports that the person brought. */
  readonly own?: ReadonlySet<string>
  /** Where a person put the tiles of a tile map. */
  readonly tiles?: TilePlaces
}

/** A question of a page, and the rows that its answer becomes. */
export interface Summary<Rows> {
  readonly question: (where: Where, choice: Choice) => Question
  readonly rows: (answer: Answer, choice: Choice, known: Known) => Rows
  /** Reports stand beside each other here and are never added, so that nested ones may stand too. */
  readonly compares?: true
  /** Years are added too: a report with a blank is left out of the whole, not of its year. */
  readonly overYears?: true
}
