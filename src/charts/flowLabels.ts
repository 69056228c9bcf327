import { OUTCOMES, type OutcomeId } from '../domain/outcomes.ts'
import { APPLICANT_KINDS } from '../summaries/applicantMix.ts'
import type { Context } from './chart.ts'
import { groundLabel, shortLabel } from './labels.ts'

/** What the nodes of a flow are called, by their id. */
export function nodeLabels({ words }: Pick<Context, 'words'>): ReadonlyMap<string, string> {
  return new Map([
    ...APPLICANT_KINDS.map(kind => [kind.id, kindLabel(kind.id, words.lang)] as const),
    ...OUTCOMES.map(({ id, label }) => [id, shortLabel(label, words.lang)] as const),
    ...OUTCOMES.flatMap(({ rows }) =>
      rows.length > 1 ? rows.map(row => [row.id, groundLabel(row, words)] as const) : [],
    ),
  ])
}

/** What a kind of applicant is called. */
export function kindLabel(id: string, lang: Context['words']['lang']): string {
  const found = APPLICANT_KINDS.find(kind => kind.id === id)
  return found ? shortLabel(found, lang) : id
}

/** What an outcome is called. */
export function outcomeLabel(id: OutcomeId, lang: Context['words']['lang']): string {
  const found = OUTCOMES.find(outcome => outcome.id === id)
  return found ? shortLabel(found.label, lang) : id
}
