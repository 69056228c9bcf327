import { CHARTS } from '../../../src/charts/index.ts'
import type { Question } from '../../../src/engines/question.ts'
import { NO_CHOICE } from '../../../src/summaries/choiceCodec.ts'
import { largeQuestion, scopesQuestion } from '../../../src/summaries/largeQuestion.ts'

const ASKED = [
  'outcomesByYear',
  'intakeByYear',
  'documentsByYear',
  'feesByYear',
  'appealsByYear',
  'applicants',
] as const

/** The questions of the charts that pages ask of a large set, each with its name. */
export function pageQuestions(): readonly (readonly [string, Question])[] {
  const where = { inside: [''] as const, scopes: ['region'] as const }
  return [
    ['scopes', scopesQuestion({ units: [], years: null })],
    ...ASKED.map(id => [id, largeQuestion(CHARTS[id], { where, choice: NO_CHOICE })] as const),
  ]
}
