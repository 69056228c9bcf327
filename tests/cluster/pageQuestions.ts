import type { Question } from '../../src/engines/question.ts'
import { NO_CHOICE } from '../../src/summaries/choiceCodec.ts'
import { outcomesByYear } from '../../src/summaries/outcomesByYear.ts'

/** The heaviest questions that pages ask of a whole nation. */
export function pageQuestions(): readonly (readonly [string, Question])[] {
  const where = { inside: [''] as const, scopes: ['region'] as const }
  const { question } = outcomesByYear
  const { measures } = question({}, NO_CHOICE)
  const years = [2026, 2026] as const
  const order = [{ by: 'total', down: true }] as const
  return [
    ['outcomes by year, outermost', { ...question(where, NO_CHOICE), ids: 0, whole: 'year' }],
    ['outcomes by year, every organ', { ...question({ scopes: ['own'] }, NO_CHOICE), ids: 0, whole: 'year' }],
    ['scopes', { measures: [], groupBy: ['scope'], where: {}, ids: 0 }],
    ['ranking of provinces', { measures, groupBy: ['province'], where: { years }, ids: 0, order }],
    ['the 200 busiest bodies', { measures, groupBy: ['unit'], where: { years }, ids: 0, order, limit: 200 }],
  ]
}
